// Schema, Field, EnumSchema: the field tables that everything generic works on.

import Synchronization

/// The kinds of field, with the numbers of `google.protobuf.FieldDescriptorProto.Type`.
public enum FieldType: UInt8, Sendable {
    case double = 1, float, int64, uint64, int32, fixed64, fixed32, bool, string
    case message = 11, bytes, uint32, enumeration, sfixed32, sfixed64, sint32, sint64

    /// The wire type of one value (protobuf.dev, "Message Structure").
    var wireType: UInt8 {
        switch self {
        case .int32, .int64, .uint32, .uint64, .sint32, .sint64, .bool, .enumeration: 0
        case .fixed64, .sfixed64, .double: 1
        case .string, .bytes, .message: 2
        case .fixed32, .sfixed32, .float: 5
        }
    }

    static let names: [String: FieldType] = [
        "double": .double, "float": .float, "int64": .int64, "uint64": .uint64, "int32": .int32, "fixed64": .fixed64,
        "fixed32": .fixed32, "bool": .bool, "string": .string, "bytes": .bytes, "uint32": .uint32,
        "sfixed32": .sfixed32, "sfixed64": .sfixed64, "sint32": .sint32, "sint64": .sint64,
    ]

    /// The keyword of the .proto language; for messages and enumerations that of the sort.
    public var keyword: String { Self.names.first { $0.value == self }?.key ?? (self == .message ? "message" : "enum") }
}

/// A field of a message: its row in the table. An object, so that handing it on copies nothing.
public final class Field: Sendable {
    public enum Cardinality: UInt8, Sendable {
        /// No presence: absent and default are the same.
        case implicit
        /// Presence: `optional`, members of a one-of, messages.
        case explicit
        case list
        case map
    }

    public let number: Int

    /// The name in the .proto file.
    public let name: String

    /// The name in JSON and YAML.
    public let jsonName: String

    /// The kind of the field, of an item of a list, or of a value of a map.
    public let type: FieldType

    /// The kind of a map's keys.
    public let keyType: FieldType?

    public let cardinality: Cardinality

    /// Where ``Schema/oneofs`` names the group that the field is a member of.
    public let oneof: Int?

    public let isDeprecated: Bool

    /// What the field accepts beyond its kind; nil when that is everything.
    public let rules: Rules?

    /// The message type of the field, its items or its values.
    public var message: Schema? { reference.flatMap { $0.message } }

    /// The enumeration of the field, its items or its values.
    public var enumeration: EnumSchema? { reference.flatMap { $0.enumeration } }

    /// Shared by the fields of a message that name the same type.
    let reference: TypeReference?

    init(
        number: Int, name: String, jsonName: String, type: FieldType, keyType: FieldType?, cardinality: Cardinality, oneof: Int?,
        isDeprecated: Bool, rules: Rules?, reference: TypeReference?
    ) {
        (self.number, self.name, self.jsonName) = (number, name, jsonName)
        (self.type, self.keyType, self.cardinality, self.oneof) = (type, keyType, cardinality, oneof)
        (self.isDeprecated, self.rules, self.reference) = (isDeprecated, rules, reference)
    }
}

/// The type that a field names, looked up when it is first asked for.
final class TypeReference: Sendable {
    private let name: String
    private let isMessage: Bool
    private let table: TypeTable

    /// The address of what was found; 0 before. The table, which is held here, holds what it found as long as it lives.
    /// An address, for it is read for every value of every message, and anything generic costs more.
    private let found = Atomic<UInt>(0)

    init(_ name: String, isMessage: Bool, in table: TypeTable) {
        (self.name, self.isMessage, self.table) = (name, isMessage, table)
    }

    var message: Schema? {
        guard isMessage else { return nil }
        return found(Schema.self) { $0.message(referredTo: name) }
    }

    var enumeration: EnumSchema? {
        guard !isMessage else { return nil }
        return found(EnumSchema.self) { $0.enumeration(referredTo: name) }
    }

    @inline(__always)
    private func found<T: AnyObject>(_ type: T.Type, _ find: (TypeTable) -> T?) -> T? {
        if let address = UnsafeRawPointer(bitPattern: found.load(ordering: .acquiring)) {
            return Unmanaged<T>.fromOpaque(address).takeUnretainedValue()
        }
        guard let type = find(table) else { return nil }
        found.store(UInt(bitPattern: Unmanaged.passUnretained(type).toOpaque()), ordering: .releasing)
        return type
    }
}

/// A group of fields of which at most one is set.
public struct OneOf: Sendable {
    public let name: String

    /// One of them has to be given.
    public let isRequired: Bool
}

/// The table of a message type.
public final class Schema: Sendable {
    /// The full name, package included.
    public let name: String

    /// The fields in the order of the .proto file.
    public let fields: [Field]

    public let oneofs: [OneOf]

    /// How the type is written in JSON when that is not an object of its fields.
    public let wellKnown: WellKnownType?

    private let byNumber: [Int32]  // number → index + 1, for numbers below 256
    private let names: NameIndex

    init(name: String, fields: [Field], oneofs: [OneOf], documentation: StaticString? = nil) {
        documentationText = documentation
        self.name = name
        self.fields = fields
        self.oneofs = oneofs
        wellKnown = WellKnownType(rawValue: name)
        var byNumber = [Int32](repeating: 0, count: min(255, fields.map(\.number).max() ?? 0) + 1)
        for (index, field) in fields.enumerated() where field.number < byNumber.count { byNumber[field.number] = Int32(index + 1) }
        self.byNumber = byNumber
        // JSON names come first, then the names of the .proto file that differ, then further spellings.
        let indices = Array(fields.indices)
        let aliased = indices.flatMap { index in (fields[index].rules?.aliases ?? []).map { (index, $0) } }
        let differing = indices.filter { index in
            fields[index].name != fields[index].jsonName && !aliased.contains { $0.1 == fields[index].name }
        }
        firstProtoName = fields.count
        firstAlias = fields.count + differing.count
        fieldOfName = indices + differing + aliased.map(\.0)
        names = NameIndex(fields.map(\.jsonName) + differing.map { fields[$0].name } + aliased.map(\.1))
        plan = Plan(
            required: indices.filter { fields[$0].rules?.isRequired ?? false },
            requiredGroups: oneofs.indices.filter { oneofs[$0].isRequired })
    }

    /// What has to be there, worked out once.
    public struct Plan: Sendable {
        /// Indices in ``Schema/fields``.
        public let required: [Int]

        /// Indices in ``Schema/oneofs``.
        public let requiredGroups: [Int]
    }

    public let plan: Plan

    /// What the .proto file says of the type; read anew on each call.
    public var documentation: Documentation? { documentationText.flatMap { Documentation(of: name, in: $0) } }

    /// What the .proto files say of another type of the same table.
    public func documentation(ofType name: String) -> Documentation? { documentationText.flatMap { Documentation(of: name, in: $0) } }

    private let documentationText: StaticString?
    private let firstProtoName: Int
    private let firstAlias: Int
    private let fieldOfName: [Int]

    /// The last part of the name.
    public var shortName: Substring { name.lastIndex(of: ".").map { name[name.index(after: $0)...] } ?? name[...] }

    /// The index in ``fields`` of the field with this number.
    public func index(number: Int) -> Int? {
        if number < byNumber.count { return byNumber[number] == 0 ? nil : Int(byNumber[number] - 1) }
        return fields.firstIndex { $0.number == number }
    }

    /// The index in ``fields`` of the field with this name, in JSON or in the .proto file.
    public func index(name: UnsafeBufferPointer<UInt8>) -> Int? {
        names.find(name).map { fieldOfName[$0] }
    }

    /// The index in ``fields`` of the field with this name in JSON, or with one of its other spellings; with
    /// `acceptsProtoNames` also by its name in the .proto file.
    public func lookup(name: UnsafeBufferPointer<UInt8>, acceptsProtoNames: Bool) -> Int? {
        guard let position = names.find(name) else { return nil }
        return acceptsProtoNames || position < firstProtoName || position >= firstAlias ? fieldOfName[position] : nil
    }

    public func index(name: String) -> Int? {
        var name = name
        return name.withUTF8 { index(name: $0) }
    }

    public subscript(name: String) -> Field? { index(name: name).map { fields[$0] } }
}

/// The table of an enumeration.
public final class EnumSchema: Sendable {
    public struct Member: Sendable {
        public let name: String
        public let number: Int32
        public let isDeprecated: Bool

        /// Known to the wire format, but not to the definition of the Kubernetes resource.
        public let isUnlisted: Bool
    }

    public let name: String
    public let members: [Member]
    private let names: NameIndex

    init(name: String, members: [Member]) {
        self.name = name
        self.members = members
        names = NameIndex(members.map(\.name))
    }

    public func member(named name: UnsafeBufferPointer<UInt8>) -> Member? { names.find(name).map { members[$0] } }

    public func member(named name: String) -> Member? {
        var name = name
        return name.withUTF8 { member(named: $0) }
    }

    public func member(number: Int32) -> Member? {
        // Most enumerations count from 0 without a gap.
        if number >= 0, Int(number) < members.count, members[Int(number)].number == number { return members[Int(number)] }
        return members.first { $0.number == number }
    }
}

/// Names to positions, found by their bytes: no string is made to look one up.
struct NameIndex: Sendable {
    private let bytes: [UInt8]
    private let starts: [Int32]  // one more than there are names
    private let slots: [Int16]  // position + 1; 0 is free
    private let mask: Int

    init(_ list: [String]) {
        var bytes: [UInt8] = []
        var starts: [Int32] = [0]
        var size = 4
        while size < list.count * 2 { size *= 2 }
        var slots = [Int16](repeating: 0, count: size)
        for (position, name) in list.enumerated() {
            bytes.append(contentsOf: name.utf8)
            starts.append(Int32(bytes.count))
            var slot = Array(name.utf8).withUnsafeBufferPointer { Self.hash($0) } & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int16(position + 1)
        }
        (self.bytes, self.starts, self.slots, mask) = (bytes, starts, slots, size - 1)
    }

    func find(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
        var slot = Self.hash(name) & mask
        while slots[slot] != 0 {
            let position = Int(slots[slot]) - 1
            let start = Int(starts[position])
            if Int(starts[position + 1]) - start == name.count, matches(name, at: start) { return position }
            slot = (slot + 1) & mask
        }
        return nil
    }

    @inline(__always)
    private func matches(_ name: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        for index in 0..<name.count where bytes[start + index] != name[index] { return false }
        return true
    }

    /// FNV-1a.
    @inline(__always)
    private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int(hash)
    }
}

/// Types that proto3's JSON mapping writes in a form of their own (protobuf.dev, "ProtoJSON Format").
public enum WellKnownType: String, Sendable {
    case any = "google.protobuf.Any"
    case duration = "google.protobuf.Duration"
    case timestamp = "google.protobuf.Timestamp"
    case fieldMask = "google.protobuf.FieldMask"
    case structure = "google.protobuf.Struct"
    case value = "google.protobuf.Value"
    case list = "google.protobuf.ListValue"
    case double = "google.protobuf.DoubleValue"
    case float = "google.protobuf.FloatValue"
    case int64 = "google.protobuf.Int64Value"
    case uint64 = "google.protobuf.UInt64Value"
    case int32 = "google.protobuf.Int32Value"
    case uint32 = "google.protobuf.UInt32Value"
    case bool = "google.protobuf.BoolValue"
    case string = "google.protobuf.StringValue"
    case bytes = "google.protobuf.BytesValue"

    /// A number that may also be given as text; ours, for the Kubernetes API.
    case intOrString = "meshctl.kubernetes.IntOrString"

    /// Whether it is a message around one scalar, written as that scalar.
    public var isWrapper: Bool {
        switch self {
        case .double, .float, .int64, .uint64, .int32, .uint32, .bool, .string, .bytes: true
        default: false
        }
    }
}
