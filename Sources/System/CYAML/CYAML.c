// CYAML: the one function that needs more than a line.

#include "CYAML.h"

int cyaml_parser_begin(yaml_parser_t *parser, const unsigned char *text, size_t size, size_t characters) {
    int reusable = parser->error == YAML_NO_ERROR && parser->stream_end_produced
        && parser->tokens.head == parser->tokens.tail && parser->tag_directives.top == parser->tag_directives.start;

    if (!reusable) {
        yaml_parser_delete(parser);
        if (!yaml_parser_initialize(parser)) return 0;
        // An input must be set before the first event, though nothing is read through it.
        yaml_parser_set_input_string(parser, text, 0);
    }
    parser->encoding = YAML_UTF8_ENCODING;
    parser->eof = 1;
    parser->buffer.pointer = (yaml_char_t *)text;
    parser->buffer.last = (yaml_char_t *)text + size + CYAML_PADDING;
    parser->unread = characters + CYAML_PADDING;
    parser->raw_buffer.pointer = parser->raw_buffer.last = parser->raw_buffer.start;
    parser->offset = size;
    parser->mark.index = parser->mark.line = parser->mark.column = 0;
    parser->stream_start_produced = parser->stream_end_produced = 0;
    parser->flow_level = 0;
    parser->tokens.head = parser->tokens.tail = parser->tokens.start;
    parser->tokens_parsed = 0;
    parser->token_available = 0;
    parser->indents.top = parser->indents.start;
    parser->indent = 0;
    parser->simple_key_allowed = 0;
    parser->simple_keys.top = parser->simple_keys.start;
    parser->states.top = parser->states.start;
    parser->state = YAML_PARSE_STREAM_START_STATE;
    parser->marks.top = parser->marks.start;
    return 1;
}
