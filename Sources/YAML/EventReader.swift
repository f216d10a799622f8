// EventReader: builds a tree from libyaml's events.

import CYAML
import Glibc

/// Owns a libyaml parser, and reads one text after another with it.
final class EventReader {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private var padded = Scratch<UInt8>(capacity: 4096)
    private var isUsable: Bool
    private var anchors: [String: Int] = [:]
    /// The positions of the present text, once something needed them.
    private var foundPositions: CharacterPositions?

    init() {
        parser = .allocate(capacity: 1)
        isUsable = yaml_parser_initialize(parser) != 0
    }

    deinit {
        if isUsable { yaml_parser_delete(parser) }
        parser.deallocate()
        padded.free()
    }

    /// Reads the one document that `text` is. `text` has passed `check`; marks of errors are those of the stream.
    func read(_ text: Bytes, check: TextCheck, place: SlicePlace, into builder: inout TreeBuilder) throws(YAMLError) {
        if !isUsable { isUsable = yaml_parser_initialize(parser) != 0 }
        padded.removeAll()
        padded.shrink(to: 1 << 20)
        if let base = text.baseAddress { padded.append(base, count: text.count) }
        for _ in 0..<CYAML_PADDING { padded.append(0) }
        guard isUsable, cyaml_parser_begin(parser, padded.base, text.count, check.scalars) != 0 else {
            isUsable = false
            throw YAMLError(.outOfMemory, "there is no memory left to read the document", at: place.mark(line: 0, column: 0))
        }
        if !anchors.isEmpty { anchors.removeAll(keepingCapacity: true) }
        foundPositions = nil
        defer { foundPositions = nil }
        let isASCII = check.scalars == text.count
        // The positions of a text with unusual line breaks, or of one whose ranges are wanted, are found from byte offsets.
        let positions =
            isASCII && !check.hasUnusualBreaks || (!check.hasUnusualBreaks && !builder.tracksRanges)
            ? nil : CharacterPositions(text)
        var event = yaml_event_t()
        while true {
            guard yaml_parser_parse(parser, &event) != 0 else {
                throw Problems.error(of: parser.pointee, in: text, place: place, positions: positions)
            }
            defer { yaml_event_delete(&event) }
            do throws(TreeBuilder.Refusal) {
                switch event.type {
                case YAML_SCALAR_EVENT:
                    try addScalar(&event, text, positions, &builder)
                case YAML_MAPPING_START_EVENT:
                    let flags: Node.Flags = cyaml_mapping_is_flow(&event) != 0 ? .flow : []
                    try beginCollection(
                        .mapping, flags, cyaml_mapping_anchor(&event), cyaml_mapping_tag(&event), event.start_mark, text, positions,
                        &builder)
                case YAML_SEQUENCE_START_EVENT:
                    let flags: Node.Flags = cyaml_sequence_is_flow(&event) != 0 ? .flow : []
                    try beginCollection(
                        .sequence, flags, cyaml_sequence_anchor(&event), cyaml_sequence_tag(&event), event.start_mark, text, positions,
                        &builder)
                case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
                    let hasBracket = event.end_mark.index > event.start_mark.index
                    try builder.endCollection(end: hasBracket ? byteOffset(event.end_mark, positions) : nil)
                case YAML_ALIAS_EVENT:
                    try addAlias(&event, positions, &builder)
                case YAML_DOCUMENT_START_EVENT where builder.nodes.count > 0:
                    throw TreeBuilder.Refusal(
                        code: .textAfterDocument, message: "there is more text after the end of the document",
                        hint: "put a line --- before the next document")
                case YAML_STREAM_END_EVENT:
                    try builder.finish()
                    return
                default:
                    break
                }
            } catch {
                throw errorOf(error, event, text, place, positions, builder)
            }
        }
    }

    private func errorOf(
        _ refusal: TreeBuilder.Refusal, _ event: yaml_event_t, _ text: Bytes, _ place: SlicePlace,
        _ positions: CharacterPositions?, _ builder: borrowing TreeBuilder
    ) -> YAMLError {
        let mark: Mark
        if let (line, column) = refusal.place {
            mark = place.mark(line: Int(line), column: Int(column))
        } else if let node = refusal.node {
            mark = place.mark(line: Int(builder.nodes[node].line), column: Int(builder.nodes[node].column))
        } else {
            let (line, column) = self.place(of: event.start_mark, text, positions)
            mark = place.mark(line: line, column: column)
        }
        return refusal.error(firstLine: place.line, at: mark)
    }

    // MARK: Places

    @inline(__always)
    private func place(of mark: yaml_mark_t, _ text: Bytes, _ positions: CharacterPositions?) -> (line: Int, column: Int) {
        if let positions { return positions.place(ofCharacter: mark.index) }
        return (mark.line, mark.column)
    }

    @inline(__always)
    private func byteOffset(_ mark: yaml_mark_t, _ positions: CharacterPositions?) -> Int {
        positions.map { $0.offset(ofCharacter: mark.index) } ?? mark.index
    }

    /// Where a node starts that has an anchor or a tag before it.
    private func startAfterProperties(
        _ mark: yaml_mark_t, _ text: Bytes, _ positions: CharacterPositions?
    ) -> (line: Int, column: Int, offset: Int) {
        let positions = positions ?? foundPositions ?? CharacterPositions(text)
        foundPositions = positions
        let offset = Properties.end(in: text, from: positions.offset(ofCharacter: mark.index))
        let (line, column) = positions.place(ofOffset: offset)
        return (line, column, offset)
    }

    // MARK: Events

    @inline(__always)
    private func addScalar(
        _ event: inout yaml_event_t, _ text: Bytes, _ positions: CharacterPositions?, _ builder: inout TreeBuilder
    ) throws(TreeBuilder.Refusal) {
        let value = Bytes(start: cyaml_scalar_value(&event), count: cyaml_scalar_length(&event))
        var (line, column) = place(of: event.start_mark, text, positions)
        var start = 0
        var end = 0
        if builder.tracksRanges {
            start = byteOffset(event.start_mark, positions)
            end = byteOffset(event.end_mark, positions)
        }
        let style = cyaml_scalar_style(&event)
        var flags: Node.Flags =
            style == YAML_PLAIN_SCALAR_STYLE
            ? .plain : style == YAML_LITERAL_SCALAR_STYLE || style == YAML_FOLDED_SCALAR_STYLE ? .block : .quoted
        let tag = cyaml_scalar_tag(&event)
        let anchor = cyaml_scalar_anchor(&event)
        if tag == nil, anchor == nil {
            let isImplicit = cyaml_scalar_is_plain_implicit(&event) != 0
            let kind: Document.Kind = isImplicit ? Scalar.kind(value) : .string
            if isImplicit, value.count == 2, value[0] == UInt8(ascii: "<"), value[1] == UInt8(ascii: "<"), builder.expectsKey {
                flags.insert(.merge)
            }
            try builder.add(
                scalar: value, kind: kind, flags: flags, line: line, column: column,
                range: SourceRange(start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end)))
            return
        }
        (line, column, start) = startAfterProperties(event.start_mark, text, positions)
        if start > end { end = start }
        let range = SourceRange(start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end))
        let isImplicit = cyaml_scalar_is_plain_implicit(&event) != 0
        let resolved = try Tag.resolve(tag, value, isImplicit: isImplicit)
        if resolved.isMerge, builder.expectsKey { flags.insert(.merge) }
        let node = builder.nodes.count
        if let decoded = resolved.text {
            let added: Result<Void, TreeBuilder.Refusal> = decoded.withUnsafeBufferPointer { bytes in
                do throws(TreeBuilder.Refusal) {
                    return .success(
                        try builder.add(scalar: bytes, kind: resolved.kind, flags: flags, line: line, column: column, range: range))
                } catch {
                    return .failure(error)
                }
            }
            try added.get()
        } else {
            try builder.add(scalar: value, kind: resolved.kind, flags: flags, line: line, column: column, range: range)
        }
        if let anchor { anchors[String(cString: anchor)] = node }
    }

    private func beginCollection(
        _ kind: Document.Kind, _ flags: Node.Flags, _ anchor: UnsafePointer<CChar>?, _ tag: UnsafePointer<CChar>?,
        _ start: yaml_mark_t, _ text: Bytes, _ positions: CharacterPositions?, _ builder: inout TreeBuilder
    ) throws(TreeBuilder.Refusal) {
        if builder.expectsKey {
            throw TreeBuilder.Refusal(
                code: .badKey, message: "a \(kind == .mapping ? "mapping" : "list") cannot be a key",
                hint: "use text as the key; {{ ... }} is a template, which must be rendered first or stand in quotes")
        }
        var (line, column) = place(of: start, text, positions)
        var offset = builder.tracksRanges ? byteOffset(start, positions) : 0
        if anchor != nil || tag != nil { (line, column, offset) = startAfterProperties(start, text, positions) }
        if let anchor { anchors[String(cString: anchor)] = builder.nodes.count }
        try builder.beginCollection(kind, flags: flags, line: line, column: column, start: offset)
    }

    private func addAlias(
        _ event: inout yaml_event_t, _ positions: CharacterPositions?, _ builder: inout TreeBuilder
    ) throws(TreeBuilder.Refusal) {
        let name = cyaml_alias_anchor(&event).map { String(cString: $0) } ?? ""
        guard let anchor = anchors[name] else {
            throw TreeBuilder.Refusal(
                code: .unknownAnchor, message: "there is no anchor &\(name) before this alias",
                hint: "anchors hold within one document only; to have text that starts with *, quote it")
        }
        guard !builder.isOpen(anchor) else {
            throw TreeBuilder.Refusal(
                code: .recursiveAlias, message: "the alias *\(name) stands within the value that it repeats",
                hint: "take the alias out of its own anchor's value")
        }
        var range = SourceRange(start: 0, end: 0)
        if builder.tracksRanges {
            range.start = UInt32(truncatingIfNeeded: byteOffset(event.start_mark, positions))
            range.end = UInt32(truncatingIfNeeded: byteOffset(event.end_mark, positions))
        }
        try builder.add(copyOf: anchor, range: range)
    }
}
