// ProtobufFuzz: libFuzzer's entry. The input's first byte chooses a type and a format; the rest is read as that, and what
// was read has to survive being written and read again.
//
// Needs the types of Tests/ProtobufTests/Generated too. .ci/fuzz builds it.

import IstioAPI
import Protobuf

#if canImport(Glibc)
    import Glibc
#endif

/// Stops the fuzzer, which then keeps the input.
func fail(_ message: String) -> Never {
    let line = Array("ProtobufFuzz: \(message)\n".utf8)
    write(2, line, line.count)
    abort()
}

func check<M: Message>(_ type: M.Type, _ input: UnsafeBufferPointer<UInt8>, json: Bool) {
    if json {
        var message = M()
        guard (try? message.merge(json: Array(input), options: options)) != nil else { return }
        checkWritten(message)
        return
    }
    let dynamic = try? DynamicMessage(decoding: input, as: M.schema)
    guard let message = try? M(decoding: input) else {
        // A group may be unknown to one and part of a known type to the other; nothing else may differ.
        if dynamic != nil, !M.schema.fields.contains(where: { $0.message?.wellKnown != nil }), !nestsWellKnown(M.schema) {
            fail("only DynamicMessage reads it")
        }
        return
    }
    guard let dynamic else { fail("only \(M.schema.name) reads it") }
    if DynamicMessage(message) != DynamicMessage(dynamic), !nestsWellKnown(M.schema) { fail("DynamicMessage differs") }
    checkWritten(message)
}

/// Whether the type reaches one that is held as a plain value, which drops unknown fields.
func nestsWellKnown(_ schema: Schema) -> Bool {
    var seen: Set<String> = []
    func search(_ schema: Schema) -> Bool {
        if schema.wellKnown != nil { return true }
        return seen.insert(schema.name).inserted && schema.fields.contains { $0.message.map(search) ?? false }
    }
    return search(schema)
}

let options = JSONReadingOptions(types: [IstioTypes.types, KindsTypes.types])
let writing = JSONWritingOptions(types: [IstioTypes.types, KindsTypes.types])

func checkWritten<M: Message>(_ message: M) {
    let bytes = message.serialized(deterministic: true)
    guard let again = try? M(decoding: bytes, depthLimit: .max) else { fail("cannot read what was written") }
    if again != message || again.hashValue != message.hashValue { fail("differs after a round") }
    if again.serialized(deterministic: true) != bytes { fail("the second form differs") }
    if !DynamicMessage.differences(from: DynamicMessage(message), to: DynamicMessage(again)).isEmpty { fail("differences found") }
    guard let text = try? message.jsonBytes(options: writing) else { return }
    var read = M()
    var generous = options
    generous.depthLimit = 100_000
    do { try read.merge(json: text, options: generous) } catch {
        fail("cannot read its JSON: \(error): \(String(decoding: text, as: UTF8.self))")
    }
    // The second JSON is the first. (A NullValue that is another number than 0 becomes null, and so 0, which is left out.)
    guard let second = try? read.jsonBytes(options: writing) else { fail("cannot write JSON again") }
    if second != text, !text.contains("null".utf8) {
        fail("JSON differs: \(String(decoding: text, as: UTF8.self)) \(String(decoding: second, as: UTF8.self))")
    }
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    guard count > 0 else { return 0 }
    let rest = UnsafeBufferPointer(start: start + 1, count: count - 1)
    let json = start[0] & 1 == 1
    switch (start[0] >> 1) % 8 {
    case 0: check(Kinds.Plain.self, rest, json: json)
    case 1: check(Kinds.Present.self, rest, json: json)
    case 2: check(Kinds.Lists.self, rest, json: json)
    case 3: check(Kinds.Choices.self, rest, json: json)
    case 4: check(Kinds.Maps.self, rest, json: json)
    case 5: check(Kinds.WellKnown.self, rest, json: json)
    case 6: check(Networking.VirtualService.self, rest, json: json)
    default: check(IstioMesh.MeshConfig.self, rest, json: json)
    }
    return 0
}
