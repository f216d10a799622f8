"""The other implementation: Python's protobuf judges what the Swift side makes of random messages.

    oracle.py SEED MESSAGES_PER_TYPE MODULE=DESCRIPTOR_SET...

Speaks to the test over its standard streams. A request: length (four bytes, little endian), an operation (one letter), then
three parts with a length each: the Swift type, and one or two payloads. An answer: length, 0 or 1 (an error), payload.
The last request has operation "e" and carries the failures, one a line, and what was done.
"""

import random
import re
import struct
import sys

from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory
from google.protobuf.message import DecodeError
from google.protobuf import any_pb2, duration_pb2, field_mask_pb2, struct_pb2, timestamp_pb2, wrappers_pb2  # noqa: F401 (for the pool)

pool = descriptor_pool.DescriptorPool()
swift_names = {}
INT_OR_STRING = "meshctl.kubernetes.IntOrString"
failures = []
checks = 0


def read_types(sets):
    names = []
    for module, path in (item.split("=", 1) for item in sets):
        with open(path, "rb") as file:
            files = descriptor_pb2.FileDescriptorSet.FromString(file.read()).file
        for entry in files:
            try:
                pool.FindFileByName(entry.name)
                continue
            except KeyError:
                pool.AddSerializedFile(entry.SerializeToString())
            # Extension 50001 of the file's options is the Swift namespace.
            namespace = re.search(rb"\x8a\xb5\x18.(\w+)", entry.options.SerializeToString(), re.DOTALL)
            if namespace is None:
                continue

            def walk(message, scope, mangled):
                if message.options.map_entry:
                    return
                name = scope + "." + message.name
                swift = message.name + ("_" if message.name in ("Type", "Protocol", "Self", "Any") else "")
                mangled += f"{len(swift)}{swift}V"
                swift_names[name] = mangled
                names.append(name)
                for nested in message.nested_type:
                    walk(nested, name, mangled)

            space = namespace.group(1).decode()
            for message in entry.message_type:
                walk(message, entry.package, f"{len(module)}{module}{len(space)}{space}O")
    return names


# Talk

def ask(operation, name, first=b"", second=b""):
    parts = b"".join(struct.pack("<I", len(part)) + part for part in (swift_names.get(name, "").encode(), first, second))
    body = operation.encode() + parts
    sys.stdout.buffer.write(struct.pack("<I", len(body)) + body)
    sys.stdout.buffer.flush()
    size = struct.unpack("<I", sys.stdin.buffer.read(4))[0]
    answer = sys.stdin.buffer.read(size)
    if answer[0]:
        raise ValueError(answer[1:].decode())
    return answer[1:]


# Random messages

NUMBERS = {
    "int32": (-(2**31), 2**31 - 1), "int64": (-(2**63), 2**63 - 1), "uint32": (0, 2**32 - 1), "uint64": (0, 2**64 - 1),
}
KINDS = {1: "double", 2: "float", 3: "int64", 4: "uint64", 5: "int32", 6: "uint64", 7: "uint32", 8: "bool", 9: "string", 12: "bytes",
         13: "uint32", 14: "enum", 15: "int32", 16: "int64", 17: "int32", 18: "int64"}
TEXTS = ["a", "reviews.default.svc.cluster.local", "é", "日本語のテキスト", "\U0001f600 and more", "quote \" back \\ slash / tab \t", "line\nend",
         "\x00\x01\x1f\x7f", "\u2028\u2029", "fifteen bytes..", "sixteen bytes...", "x" * 200, "Ünïcödé" * 40]


class Maker:
    def __init__(self, chance, json):
        self.chance = chance                                # for JSON only what has a JSON form
        self.json = json

    def scalar(self, field, chance=None):
        c = self.chance
        kind = KINDS[field.type]
        if kind in NUMBERS:
            low, high = NUMBERS[kind]
            return c.choice([0, 1, low, high, c.randint(low, high), c.randint(max(low, -200), min(high, 200)), 127, 128, 16384])
        if kind == "bool":
            return c.random() < 0.6
        if kind == "string":
            return c.choice(["", *TEXTS])
        if kind == "bytes":
            return c.choice([b"", b"\xff", b"\xff\xfe\x00", bytes([255]) + c.randbytes(c.randint(0, 40))])
        if kind == "enum":
            if field.enum_type.full_name == "google.protobuf.NullValue":
                return 0
            return c.choice([value.number for value in field.enum_type.values] + [4711, -3, 2**31 - 1])
        value = c.choice([0.0, -0.0, 1.0, -1.5, 1e-300, 1e300, 3.4e38, 5e-324, 1e16, 123456789.125, 0.1, float("inf"), float("-inf"), float("nan")])
        if kind == "float" and abs(value) > 3.4e38 and value not in (float("inf"), float("-inf")):
            return 2.5
        return value

    def value(self, message, depth):
        c = self.chance
        kind = c.choice(["null", "number", "string", "bool", "struct", "list"] if depth > 0 else ["null", "number", "string", "bool"])
        if kind == "null":
            message.null_value = 0
        elif kind == "number":
            message.number_value = c.choice([0.0, -0.0, 1.0, -2.5, 1e100, 1e-7])
        elif kind == "string":
            message.string_value = c.choice(["", *TEXTS])
        elif kind == "bool":
            message.bool_value = c.random() < 0.5
        elif kind == "struct":
            message.struct_value.SetInParent()
            self.fill(message.struct_value, depth - 1)
        else:
            message.list_value.SetInParent()
            self.fill(message.list_value, depth - 1)

    def known(self, message, depth):
        """Fills types with a form of their own; returns whether the message is one."""
        c = self.chance
        name = message.DESCRIPTOR.full_name
        if name == "google.protobuf.Duration":
            message.seconds = c.choice([0, 1, 315_576_000_000, 3600, -5])
            message.nanos = c.choice([0, 1, 500_000_000, 999_999_999, 10_000]) * (-1 if message.seconds < 0 else 1)
        elif name == "google.protobuf.Timestamp":
            message.seconds = c.choice([0, 1_700_000_000, -62_135_596_800, 253_402_300_799, -1, 951_782_400, 1_709_164_799])
            message.nanos = c.choice([0, 1, 500_000_000, 999_999_999, 1_000])
        elif name == "google.protobuf.FieldMask":
            message.paths.extend(c.sample(["a", "foo_bar", "foo_bar.baz_qux", "x.y.z"], c.randint(0, 3)))
        elif name == "google.protobuf.Value":
            self.value(message, depth)
        elif name == "google.protobuf.Struct":
            for _ in range(c.randint(0, 3)):
                self.value(message.fields[c.choice(["", *TEXTS])], depth - 1)
        elif name == "google.protobuf.ListValue":
            for _ in range(c.randint(0, 3)):
                self.value(message.values.add(), depth - 1)
        elif name == "google.protobuf.Any":
            if c.random() < 0.9:
                inner = c.choice([n for n in ("kinds.Plain", "kinds.Small", "kinds.Empty", "google.protobuf.Duration", "google.protobuf.Struct",
                                              "google.protobuf.UInt32Value", "istio.networking.v1alpha3.StringMatch")])
                content = make(inner)
                self.fill(content, min(depth - 1, 1))
                message.type_url = "type.googleapis.com/" + inner
                message.value = content.SerializeToString(deterministic=True)
        else:
            return False
        return True

    def fill(self, message, depth):
        c = self.chance
        if self.known(message, depth):
            return
        is_wrapper = message.DESCRIPTOR.full_name.startswith("google.protobuf.")
        share = c.choice([0.0, 0.15, 0.5, 1.0]) if not is_wrapper else 0.8
        groups = set()
        fields = list(message.DESCRIPTOR.fields)
        c.shuffle(fields)
        for field in fields:
            if c.random() > share:
                continue
            group = field.containing_oneof
            if group is not None:
                if group.name in groups:
                    continue
                groups.add(group.name)
            is_map = field.message_type is not None and field.message_type.GetOptions().map_entry
            target = field.message_type if not is_map else field.message_type.fields_by_name["value"].message_type
            if target is not None:
                if depth <= 0 or (self.json and target.full_name == INT_OR_STRING):
                    continue
            if is_map:
                key = field.message_type.fields_by_name["key"]
                for _ in range(c.randint(1, 3)):
                    if target is not None:
                        self.fill(getattr(message, field.name)[self.scalar(key)], depth - 1)
                    else:
                        getattr(message, field.name)[self.scalar(key)] = self.scalar(field.message_type.fields_by_name["value"])
            elif field.is_repeated:
                for _ in range(c.randint(1, 4)):
                    if target is not None:
                        self.fill(getattr(message, field.name).add(), depth - 1)
                    else:
                        getattr(message, field.name).append(self.scalar(field))
            elif target is not None:
                getattr(message, field.name).SetInParent()
                self.fill(getattr(message, field.name), depth - 1)
            else:
                setattr(message, field.name, self.scalar(field))
        if not self.json and not is_wrapper and c.random() < 0.15:
            # Unknown fields: a varint, a text, a group with a field inside, eight and four bytes.
            message.MergeFromString(c.choice([
                b"\x80\xf1\x04\x96\x01", b"\x82\xf1\x04\x03abc", b"\x83\xf1\x04\x08\x01\x84\xf1\x04", b"\x81\xf1\x0412345678", b"\x85\xf1\x041234"]))


def make(name):
    return message_factory.GetMessageClass(pool.FindMessageTypeByName(name))()


def canonical(message):
    """Bytes that are equal for equal messages, those inside `Any` too."""
    unpack(message)
    return message.SerializeToString(deterministic=True)


def unpack(message):
    if message.DESCRIPTOR.full_name == "google.protobuf.Any" and message.type_url:
        try:
            message.value = canonical(parsed(message.type_url.split("/")[-1], message.value))
        except DecodeError:
            pass                                            # one's type and another's bytes, after a merge
        return
    for field, value in message.ListFields():
        if field.message_type is None:
            continue
        if not field.is_repeated:
            unpack(value)
        elif field.message_type.GetOptions().map_entry:
            if field.message_type.fields_by_name["value"].message_type is not None:
                for item in value.values():
                    unpack(item)
        else:
            for item in value:
                unpack(item)


def parsed(name, wire):
    message = make(name)
    message.ParseFromString(wire)
    return message


def expect(name, what, wanted, found):
    global checks
    checks += 1
    if wanted != found:
        place = 0
        if isinstance(wanted, bytes):
            place = next((i for i, (a, b) in enumerate(zip(wanted, found)) if a != b), min(len(wanted), len(found)))
            place = max(0, place - 30)
            wanted, found = wanted[place : place + 80], found[place : place + 80]
        failures.append(f"{name}: {what}: from byte {place} expected {wanted!r}, got {found!r}"[:1500].replace("\n", " "))


def guarded(name, what, action):
    try:
        action()
    except Exception as error:  # noqa: BLE001 (each failure is reported, and the rest still runs)
        failures.append(f"{name}: {what}: {type(error).__name__}: {error}")


def check_binary(name, message, other):
    wire = message.SerializeToString()
    wanted = canonical(message)
    expect(name, "binary", wanted, canonical(parsed(name, ask("b", name, wire))))
    expect(name, "DynamicMessage", wanted, canonical(parsed(name, ask("d", name, wire))))
    expect(name, "consistency", "", ask("c", name, wire).decode())
    merged = parsed(name, wire)
    merged.MergeFrom(other)
    expect(name, "merge", canonical(merged), canonical(parsed(name, ask("m", name, wire, other.SerializeToString()))))
    joined = wire + other.SerializeToString()
    expect(name, "bytes in a row", canonical(parsed(name, joined)), canonical(parsed(name, ask("b", name, joined))))
    same = canonical(message) == canonical(other)
    expect(name, "==", same, ask("=", name, wire, other.SerializeToString()) == b"1")


def check_reading(name, what, text):
    """Reads JSON on both sides. (Python's own way out and in again loses the sign of zero.)"""
    wanted = canonical(json_format.Parse(text, make(name), descriptor_pool=pool))
    expect(name, what, wanted, canonical(parsed(name, ask("r", name, text.encode()))))


def check_json(name, message):
    wire = message.SerializeToString()
    wanted = canonical(message)
    for operation in ("j", "p", "i"):
        text = ask(operation, name, wire).decode()
        try:
            expect(name, f"our JSON ({operation}) {text:.300}", wanted, canonical(json_format.Parse(text, make(name), descriptor_pool=pool)))
        except json_format.ParseError as error:
            failures.append(f"{name}: our JSON is not read: {error}: {text:.600}".replace("\n", " "))
    styles = [
        {}, {"preserving_proto_field_name": True}, {"use_integers_for_enums": True}, {"indent": None},
        {"always_print_fields_with_no_presence": True},
    ]
    for style in styles:
        text = json_format.MessageToJson(message, descriptor_pool=pool, **style)
        check_reading(name, f"their JSON {style}", text)
    # 64-bit numbers as numbers; random texts are never digits alone.
    text = re.sub(r'"(-?\d+)"(?!\s*:)', r"\1", json_format.MessageToJson(message, descriptor_pool=pool))
    check_reading(name, "their JSON, numbers", text)
    ascii_text = json_format.MessageToJson(message, descriptor_pool=pool, ensure_ascii=False)
    check_reading(name, "their JSON, not escaped", ascii_text)


def main():
    seed, count = int(sys.argv[1]), int(sys.argv[2])
    names = read_types(sys.argv[3:])
    chance = random.Random(seed)
    for name in names:
        for number in range(count * (8 if name.startswith("kinds.") else 1)):
            messages = []
            for json in (False, False, True):
                message = make(name)
                if number > 0:
                    Maker(chance, json).fill(message, chance.randint(1, 4))
                messages.append(message)
            guarded(name, "binary", lambda: check_binary(name, messages[0], messages[1] if number % 3 else messages[0]))
            if name != INT_OR_STRING:
                guarded(name, "JSON", lambda: check_json(name, messages[2]))
    report = f"{len(names)} types, {checks} checks, seed {seed}\n" + "\n".join(failures[:40])
    ask("e", "", report.encode())


if __name__ == "__main__":
    main()
