// Sizes: about how many bytes a message takes, to decide which one-of payloads are held in place.

import Protobuf

/// A payload that is held in place saves an allocation; a large one would make every value of its one-of large.
struct Sizes {
    private static let limit = 128
    private var messages: [String: Int] = [:]

    init(_ files: [SourceFile]) {
        var types: [String: MessageType] = [:]
        func collect(_ type: MessageType) {
            types[type.fullName] = type
            type.messages.forEach(collect)
        }
        files.flatMap(\.messages).forEach(collect)
        var inProgress: Set<String> = []
        for name in types.keys.sorted() { _ = size(of: name, types, &inProgress) }
    }

    /// Whether the payload of a one-of member is held apart. A message that contains itself always is.
    func isLarge(_ field: FieldModel) -> Bool {
        field.type == .message && !Self.isKnown(field.typeName) && messages[field.typeName, default: .max] > Self.limit
    }

    /// Whether a type is one of the runtime, all of which are small.
    private static func isKnown(_ typeName: String) -> Bool { typeName.hasPrefix("google.protobuf.") }

    private mutating func size(of name: String, _ types: [String: MessageType], _ inProgress: inout Set<String>) -> Int {
        if let known = messages[name] { return known }
        guard let type = types[name], inProgress.insert(name).inserted else { return .max }
        defer { inProgress.remove(name) }
        var total = 8  // the unknown fields
        var groups: [Int: Int] = [:]
        var isRecursive = false
        for field in type.fields {
            if let group = field.oneof {
                var payload = Self.size(field)
                if field.type == .message, !Self.isKnown(field.typeName) {
                    payload = size(of: field.typeName, types, &inProgress)
                    if payload == .max { isRecursive = true }
                    if payload > Self.limit { payload = 8 }
                }
                groups[group] = max(groups[group] ?? 0, payload + 8)
            } else {
                total += Self.size(field)
            }
        }
        total += groups.values.reduce(0, +)
        // What a recursive message was found to be depends on where the search began: it is never held in place.
        messages[name] = isRecursive ? .max : total
        return messages[name] ?? .max
    }

    private static func size(_ field: FieldModel) -> Int {
        if field.isList || field.map != nil { return 8 }
        switch field.type {
        case .string: return 16
        case .bytes: return 8
        case .message: return Self.isKnown(field.typeName) ? 32 : 8
        default: return field.hasPresence ? 16 : 8
        }
    }
}
