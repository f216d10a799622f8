// Finds libcurl's functions by name and calls them through pointers of the right, variadic, type.
#define CURL_DISABLE_TYPECHECK
#define CURL_DISABLE_DEPRECATION
#include "CCurl.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// curl.h defines macros over these names for its type checks.
#undef curl_easy_setopt
#undef curl_easy_getinfo

struct ccurl_library {
    CURLcode (*global_init)(long);
    CURL *(*easy_init)(void);
    void (*easy_cleanup)(CURL *);
    CURLcode (*easy_perform)(CURL *);
    CURLcode (*easy_setopt)(CURL *, CURLoption, ...);
    CURLcode (*easy_getinfo)(CURL *, CURLINFO, ...);
    struct curl_slist *(*slist_append)(struct curl_slist *, const char *);
    void (*slist_free_all)(struct curl_slist *);
    const char *(*easy_strerror)(CURLcode);
    char *(*version)(void);
};

// dlsym returns an object pointer; POSIX says that its bytes are those of the function pointer.
static int find(void *handle, const char *name, void *into, char *reason, size_t reason_size) {
    void *symbol = dlsym(handle, name);
    if (symbol == NULL) {
        snprintf(reason, reason_size, "it has no function %s", name);
        return 0;
    }
    memcpy(into, &symbol, sizeof symbol);
    return 1;
}

ccurl_library *ccurl_open(const char *name, char *reason, size_t reason_size) {
    void *handle = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    if (handle == NULL) {
        const char *why = dlerror();
        snprintf(reason, reason_size, "%s", why != NULL ? why : name);
        return NULL;
    }
    ccurl_library found;
    if (!find(handle, "curl_global_init", &found.global_init, reason, reason_size)
        || !find(handle, "curl_easy_init", &found.easy_init, reason, reason_size)
        || !find(handle, "curl_easy_cleanup", &found.easy_cleanup, reason, reason_size)
        || !find(handle, "curl_easy_perform", &found.easy_perform, reason, reason_size)
        || !find(handle, "curl_easy_setopt", &found.easy_setopt, reason, reason_size)
        || !find(handle, "curl_easy_getinfo", &found.easy_getinfo, reason, reason_size)
        || !find(handle, "curl_slist_append", &found.slist_append, reason, reason_size)
        || !find(handle, "curl_slist_free_all", &found.slist_free_all, reason, reason_size)
        || !find(handle, "curl_easy_strerror", &found.easy_strerror, reason, reason_size)
        || !find(handle, "curl_version", &found.version, reason, reason_size)) {
        dlclose(handle);
        return NULL;
    }
    CURLcode code = found.global_init(CURL_GLOBAL_ALL);
    if (code != CURLE_OK) {
        snprintf(reason, reason_size, "%s", found.easy_strerror(code));
        return NULL;
    }
    ccurl_library *library = malloc(sizeof *library);
    if (library == NULL) {
        snprintf(reason, reason_size, "out of memory");
        return NULL;
    }
    *library = found;
    return library;
}

CURL *ccurl_create(const ccurl_library *library) { return library->easy_init(); }
void ccurl_destroy(const ccurl_library *library, CURL *handle) { library->easy_cleanup(handle); }
CURLcode ccurl_perform(const ccurl_library *library, CURL *handle) { return library->easy_perform(handle); }

CURLcode ccurl_set_long(const ccurl_library *library, CURL *handle, CURLoption option, long value) {
    return library->easy_setopt(handle, option, value);
}

CURLcode ccurl_set_string(const ccurl_library *library, CURL *handle, CURLoption option, const char *value) {
    return library->easy_setopt(handle, option, value);
}

CURLcode ccurl_set_pointer(const ccurl_library *library, CURL *handle, CURLoption option, void *value) {
    return library->easy_setopt(handle, option, value);
}

CURLcode ccurl_set_headers(const ccurl_library *library, CURL *handle, struct curl_slist *list) {
    return library->easy_setopt(handle, CURLOPT_HTTPHEADER, list);
}

CURLcode ccurl_set_receiver(const ccurl_library *library, CURL *handle, CURLoption option, ccurl_receiver receiver) {
    return library->easy_setopt(handle, option, receiver);
}

CURLcode ccurl_allow_only_http(const ccurl_library *library, CURL *handle) {
#if LIBCURL_VERSION_NUM >= 0x075500
    CURLcode code = library->easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    if (code == CURLE_OK) code = library->easy_setopt(handle, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    if (code != CURLE_UNKNOWN_OPTION) return code;
#endif
    // Before 7.85 the protocols were bits.
    long allowed = CURLPROTO_HTTP | CURLPROTO_HTTPS;
    CURLcode older = library->easy_setopt(handle, CURLOPT_PROTOCOLS, allowed);
    return older != CURLE_OK ? older : library->easy_setopt(handle, CURLOPT_REDIR_PROTOCOLS, allowed);
}

CURLcode ccurl_get_long(const ccurl_library *library, CURL *handle, CURLINFO info, long *value) {
    return library->easy_getinfo(handle, info, value);
}

CURLcode ccurl_get_string(const ccurl_library *library, CURL *handle, CURLINFO info, const char **value) {
    return library->easy_getinfo(handle, info, value);
}

struct curl_slist *ccurl_append(const ccurl_library *library, struct curl_slist *list, const char *line) {
    return library->slist_append(list, line);
}

void ccurl_free_list(const ccurl_library *library, struct curl_slist *list) { library->slist_free_all(list); }
const char *ccurl_reason(const ccurl_library *library, CURLcode code) { return library->easy_strerror(code); }
const char *ccurl_version(const ccurl_library *library) { return library->version(); }
