// The C interface of CRE2.h, each function a line or two over RE2.
#include "CRE2.h"

#include <string>
#include <vector>

#include <re2/re2.h>

using re2::RE2;
using re2::StringPiece;

struct cre2_expression {
    RE2 re2;
    cre2_expression(const StringPiece &pattern, const RE2::Options &options) : re2(pattern, options) {}
};

static RE2::Options options_from(const cre2_options *given) {
    RE2::Options options;
    options.set_log_errors(false);
    options.set_case_sensitive(given->case_sensitive);
    options.set_dot_nl(given->dot_matches_newline);
    options.set_longest_match(given->longest_match);
    options.set_literal(given->literal);
    options.set_never_capture(given->no_captures);
    options.set_encoding(given->latin1 ? RE2::Options::EncodingLatin1 : RE2::Options::EncodingUTF8);
    options.set_max_mem(given->memory_limit);
    return options;
}

cre2_expression *cre2_create(const char *pattern, size_t count, const cre2_options *options) {
    return new cre2_expression(StringPiece(pattern, count), options_from(options));
}

void cre2_destroy(cre2_expression *expression) { delete expression; }

cre2_verdict cre2_verdict_of(const cre2_expression *expression) {
    switch (expression->re2.error_code()) {
    case RE2::NoError: return CRE2_OK;
    case RE2::ErrorBadEscape: return CRE2_BAD_ESCAPE;
    case RE2::ErrorBadCharClass: return CRE2_BAD_CHARACTER_CLASS;
    case RE2::ErrorBadCharRange: return CRE2_BAD_CHARACTER_RANGE;
    case RE2::ErrorMissingBracket: return CRE2_MISSING_BRACKET;
    case RE2::ErrorMissingParen: return CRE2_MISSING_PARENTHESIS;
    case RE2::ErrorUnexpectedParen: return CRE2_UNEXPECTED_PARENTHESIS;
    case RE2::ErrorTrailingBackslash: return CRE2_TRAILING_BACKSLASH;
    case RE2::ErrorRepeatArgument: return CRE2_REPEAT_ARGUMENT;
    case RE2::ErrorRepeatSize: return CRE2_REPEAT_SIZE;
    case RE2::ErrorRepeatOp: return CRE2_REPEAT_OPERATOR;
    case RE2::ErrorBadPerlOp: return CRE2_BAD_GROUP_SYNTAX;
    case RE2::ErrorBadUTF8: return CRE2_BAD_UTF8;
    case RE2::ErrorBadNamedCapture: return CRE2_BAD_GROUP_NAME;
    case RE2::ErrorPatternTooLarge: return CRE2_TOO_LARGE;
    default: return CRE2_INTERNAL;
    }
}

void cre2_fragment(const cre2_expression *expression, cre2_sink sink, void *context) {
    const std::string &fragment = expression->re2.error_arg();
    sink(context, fragment.data(), fragment.size());
}

int cre2_program_size(const cre2_expression *expression) { return expression->re2.ProgramSize(); }

int cre2_group_count(const cre2_expression *expression) { return expression->re2.NumberOfCapturingGroups(); }

void cre2_group_names(const cre2_expression *expression, void (*each)(void *, const char *, size_t, int), void *context) {
    for (const auto &group : expression->re2.NamedCapturingGroups()) {
        each(context, group.first.data(), group.first.size(), group.second);
    }
}

bool cre2_matches(const cre2_expression *expression, const char *text, size_t count, bool fully) {
    return expression->re2.Match(
        StringPiece(text, count), 0, count, fully ? RE2::ANCHOR_BOTH : RE2::UNANCHORED, nullptr, 0);
}

bool cre2_captures(
    const cre2_expression *expression, const char *text, size_t count, bool fully, cre2_range *ranges, int range_count) {
    std::vector<StringPiece> groups(range_count);
    if (!expression->re2.Match(
            StringPiece(text, count), 0, count, fully ? RE2::ANCHOR_BOTH : RE2::UNANCHORED, groups.data(), range_count)) {
        return false;
    }
    for (int index = 0; index < range_count; index++) {
        const StringPiece &group = groups[index];
        if (group.data() == nullptr) {
            ranges[index] = {-1, -1};
        } else {
            ptrdiff_t start = group.data() - text;
            ranges[index] = {start, start + static_cast<ptrdiff_t>(group.size())};
        }
    }
    return true;
}

int cre2_rewrite_groups(const char *rewrite, size_t count) {
    int highest = 0;
    for (size_t index = 0; index < count; index++) {
        if (rewrite[index] != '\\') continue;
        index++;
        if (index == count) return -1;
        char next = rewrite[index];
        if (next >= '0' && next <= '9') {
            if (next - '0' > highest) highest = next - '0';
        } else if (next != '\\') {
            return -1;
        }
    }
    return highest;
}

int cre2_replace_all(
    const cre2_expression *expression, const char *text, size_t count, const char *rewrite, size_t rewrite_count,
    cre2_sink sink, void *context) {
    std::string result(text, count);
    int replaced = RE2::GlobalReplace(&result, expression->re2, StringPiece(rewrite, rewrite_count));
    sink(context, result.data(), result.size());
    return replaced;
}
