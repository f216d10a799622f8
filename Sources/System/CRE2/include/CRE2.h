// RE2 behind a C interface: what Swift cannot call directly, for the library speaks C++.
// Only the module RegularExpression imports this one. Nothing here throws, logs or keeps global state.
#ifndef CRE2_H
#define CRE2_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// One compiled expression. Read-only after its creation, so any number of threads may match with it at once.
typedef struct cre2_expression cre2_expression;

/// RE2's verdict on a pattern. The order is ours; the meaning is that of RE2::ErrorCode.
typedef enum {
    CRE2_OK = 0,
    CRE2_INTERNAL,
    CRE2_BAD_ESCAPE,
    CRE2_BAD_CHARACTER_CLASS,
    CRE2_BAD_CHARACTER_RANGE,
    CRE2_MISSING_BRACKET,
    CRE2_MISSING_PARENTHESIS,
    CRE2_UNEXPECTED_PARENTHESIS,
    CRE2_TRAILING_BACKSLASH,
    CRE2_REPEAT_ARGUMENT,
    CRE2_REPEAT_SIZE,
    CRE2_REPEAT_OPERATOR,
    CRE2_BAD_GROUP_SYNTAX,
    CRE2_BAD_UTF8,
    CRE2_BAD_GROUP_NAME,
    CRE2_TOO_LARGE,
} cre2_verdict;

typedef struct {
    bool case_sensitive;
    bool dot_matches_newline;
    bool longest_match;
    bool literal;
    bool latin1;          // text and pattern are bytes, not UTF-8
    bool no_captures;     // groups only group: smaller programs, when only the verdict counts
    int64_t memory_limit; // bytes, for the program and its automata together
} cre2_options;

/// Where a group matched, as offsets into the text; start is -1 for a group that took no part.
typedef struct {
    ptrdiff_t start;
    ptrdiff_t end;
} cre2_range;

/// Receives bytes that live only during the call.
typedef void (*cre2_sink)(void *context, const char *bytes, size_t count);

/// Compiles a pattern. Never null: cre2_verdict_of says whether it may be matched with.
cre2_expression *cre2_create(const char *pattern, size_t count, const cre2_options *options);
void cre2_destroy(cre2_expression *expression);

cre2_verdict cre2_verdict_of(const cre2_expression *expression);

/// The part of the pattern that the verdict is about; hands it to the sink once.
void cre2_fragment(const cre2_expression *expression, cre2_sink sink, void *context);

int cre2_program_size(const cre2_expression *expression);
int cre2_group_count(const cre2_expression *expression);

/// Hands the name of each named group to the sink, and its number to the context's owner in the same order.
void cre2_group_names(const cre2_expression *expression, void (*each)(void *, const char *, size_t, int), void *context);

bool cre2_matches(const cre2_expression *expression, const char *text, size_t count, bool fully);

/// Fills `ranges` (the whole match first, then each group) when the text matches.
bool cre2_captures(
    const cre2_expression *expression, const char *text, size_t count, bool fully, cre2_range *ranges, int range_count);

/// The highest group that a rewrite names; -1 if it has a backslash that is followed by neither a digit nor a backslash.
int cre2_rewrite_groups(const char *rewrite, size_t count);

/// Replaces every match; \0 to \9 in the rewrite stand for groups. The result goes to the sink once. Returns how many.
int cre2_replace_all(
    const cre2_expression *expression, const char *text, size_t count, const char *rewrite, size_t rewrite_count,
    cre2_sink sink, void *context);

#ifdef __cplusplus
}
#endif
#endif
