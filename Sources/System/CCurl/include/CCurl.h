// libcurl, loaded when first needed, and its variadic functions behind typed ones.
//
// The library is opened with dlopen because linking it makes every start of the program 6.7 ms slower: it pulls in some
// 25 libraries. Types and constants come from <curl/curl.h>; the functions declared there must not be called (nothing
// links them), only those below. Only the module REST imports this one.
#ifndef CCURL_H
#define CCURL_H

#include <curl/curl.h>
#include <stddef.h>

/// An opened libcurl and the functions found in it. Never closed: libcurl may have started threads of its own.
typedef struct ccurl_library ccurl_library;

/// Opens the library of that file name and initialises it. On failure returns null and writes why into `reason`.
/// curl_global_init is not safe to call twice at once on old versions: the caller sees to it that opening happens once.
ccurl_library *ccurl_open(const char *name, char *reason, size_t reason_size);

CURL *ccurl_create(const ccurl_library *library);
void ccurl_destroy(const ccurl_library *library, CURL *handle);
CURLcode ccurl_perform(const ccurl_library *library, CURL *handle);

CURLcode ccurl_set_long(const ccurl_library *library, CURL *handle, CURLoption option, long value);
CURLcode ccurl_set_string(const ccurl_library *library, CURL *handle, CURLoption option, const char *value);
CURLcode ccurl_set_pointer(const ccurl_library *library, CURL *handle, CURLoption option, void *value);
CURLcode ccurl_set_headers(const ccurl_library *library, CURL *handle, struct curl_slist *list);

typedef size_t (*ccurl_receiver)(char *bytes, size_t size, size_t count, void *context);
CURLcode ccurl_set_receiver(const ccurl_library *library, CURL *handle, CURLoption option, ccurl_receiver receiver);

/// Allows http and https only, for the first request and for redirects, in whatever way this version of libcurl knows.
CURLcode ccurl_allow_only_http(const ccurl_library *library, CURL *handle);

CURLcode ccurl_get_long(const ccurl_library *library, CURL *handle, CURLINFO info, long *value);
CURLcode ccurl_get_string(const ccurl_library *library, CURL *handle, CURLINFO info, const char **value);

/// Appends a copy of the line; null if memory ran out, and then the old list is still the caller's.
struct curl_slist *ccurl_append(const ccurl_library *library, struct curl_slist *list, const char *line);
void ccurl_free_list(const ccurl_library *library, struct curl_slist *list);

const char *ccurl_reason(const ccurl_library *library, CURLcode code);
const char *ccurl_version(const ccurl_library *library);

#endif
