#!/usr/bin/env python3
"""Prints what the descriptors of the package xds-protos say of messages.

usage: descriptors.py MESSAGE...

A line of the output is a field or a value, its columns divided by tabs:
  F message, field, JSON name, number, type, label, one-of
  E enumeration, value, number
A message that the package does not have is left out.
"""

import importlib
import sys
from pathlib import Path

import envoy
from google.protobuf import descriptor_pool
from google.protobuf.descriptor import FieldDescriptor as Field

ROOTS = ["envoy", "xds", "udpa", "opentelemetry", "google/rpc"]
TYPES = {getattr(Field, name): name.removeprefix("TYPE_").lower() for name in dir(Field) if name.startswith("TYPE_")}

site = Path(list(envoy.__path__)[0]).parent
for root in ROOTS:
    for path in sorted((site / root).rglob("*_pb2.py")):
        importlib.import_module(".".join(path.relative_to(site).with_suffix("").parts))


def type_name(field):
    other = field.message_type or field.enum_type
    return other.full_name if other else TYPES[field.type]


enums = {}
for name in sys.argv[1:]:
    try:
        message = descriptor_pool.Default().FindMessageTypeByName(name)
    except KeyError:
        continue
    for field in message.fields:
        label, kind = "repeated" if field.is_repeated else "", type_name(field)
        if field.message_type and field.message_type.GetOptions().map_entry:
            key, value = (field.message_type.fields_by_name[part] for part in ("key", "value"))
            label, kind = "map", f"map<{type_name(key)},{type_name(value)}>"
        # The group that the compiler makes for an `optional` field begins with an underscore.
        oneof = field.containing_oneof.name if field.containing_oneof else ""
        if oneof.startswith("_"):
            label, oneof = "optional", ""
        print("F", name, field.name, field.json_name, field.number, kind, label, oneof, sep="\t")
        if field.enum_type:
            enums[field.enum_type.full_name] = field.enum_type
for name, enum in sorted(enums.items()):
    for value in enum.values:
        print("E", name, value.name, value.number, sep="\t")
