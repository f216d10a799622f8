// CYAML: libyaml for Swift. Accessors for the unions of an event, and a parser that is used for many texts.

#ifndef CYAML_H
#define CYAML_H

#include <stddef.h>
#include <yaml.h>

/// Zero bytes that must follow a text given to cyaml_parser_begin: the scanner looks a few characters ahead.
#define CYAML_PADDING 8

/// Makes a parser ready for the `size` bytes at `text`, which hold `characters` characters of valid UTF-8 without a
/// byte order mark and are followed by CYAML_PADDING zero bytes. The parser must have been initialized.
/// Returns 0 if memory ran out.
///
/// A parser that ended its last text without an error keeps its buffers. The text is made the scanner's working buffer,
/// as if the reader had decoded all of it: the reader would copy it twice and check once more what the caller has checked.
int cyaml_parser_begin(yaml_parser_t *parser, const unsigned char *text, size_t size, size_t characters);

static inline const unsigned char *cyaml_scalar_value(const yaml_event_t *event) { return event->data.scalar.value; }
static inline size_t cyaml_scalar_length(const yaml_event_t *event) { return event->data.scalar.length; }
static inline yaml_scalar_style_t cyaml_scalar_style(const yaml_event_t *event) { return event->data.scalar.style; }
static inline int cyaml_scalar_is_plain_implicit(const yaml_event_t *event) { return event->data.scalar.plain_implicit; }
static inline const char *cyaml_scalar_tag(const yaml_event_t *event) { return (const char *)event->data.scalar.tag; }
static inline const char *cyaml_scalar_anchor(const yaml_event_t *event) { return (const char *)event->data.scalar.anchor; }
static inline const char *cyaml_alias_anchor(const yaml_event_t *event) { return (const char *)event->data.alias.anchor; }
static inline const char *cyaml_sequence_anchor(const yaml_event_t *event) {
    return (const char *)event->data.sequence_start.anchor;
}
static inline const char *cyaml_sequence_tag(const yaml_event_t *event) { return (const char *)event->data.sequence_start.tag; }
static inline int cyaml_sequence_is_flow(const yaml_event_t *event) {
    return event->data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
}
static inline const char *cyaml_mapping_anchor(const yaml_event_t *event) { return (const char *)event->data.mapping_start.anchor; }
static inline const char *cyaml_mapping_tag(const yaml_event_t *event) { return (const char *)event->data.mapping_start.tag; }
static inline int cyaml_mapping_is_flow(const yaml_event_t *event) {
    return event->data.mapping_start.style == YAML_FLOW_MAPPING_STYLE;
}

#endif
