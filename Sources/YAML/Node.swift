// Node: the record of one node, and the growing memory that records are collected in.

/// One node of a document, as it lies in memory. The nodes of a document are one array: the root is first, parents stand
/// before their children, and a subtree is contiguous; so the first child of node `n` is `n + 1`, and its next sibling
/// `n + size`. Records hold no absolute node index: a subtree is copied by copying its records.
struct Node: BitwiseCopyable {
    /// From 0, within the document's text.
    var line: UInt32
    var column: UInt32

    /// Of a scalar: where its text starts in the document's arena.
    var offset: UInt32

    /// Of a scalar: bytes of its text. Of a sequence: items. Of a mapping: entries.
    var length: UInt32

    /// Nodes in the subtree, this one included.
    var size: UInt32

    var kind: Document.Kind
    var flags: Flags

    struct Flags: OptionSet, BitwiseCopyable {
        let rawValue: UInt8

        static let quoted = Flags(rawValue: 1)
        static let plain = Flags(rawValue: 2)
        /// The key of a mapping's entry; its text is the text that Kubernetes makes of it.
        static let key = Flags(rawValue: 4)
        /// Put here by an alias or a merge key: its marks are those of the anchored text.
        static let copied = Flags(rawValue: 8)
        /// A merge key (`<<`), until it is expanded.
        static let merge = Flags(rawValue: 16)
        static let flow = Flags(rawValue: 32)
        /// A block scalar, `|` or `>`.
        static let block = Flags(rawValue: 64)
    }
}

/// Where a node stands in the bytes of its document's text. For a collection that ends by its indentation, `end` is the
/// end of its last child.
struct SourceRange: Hashable {
    var start: UInt32
    var end: UInt32
}

/// A growing piece of memory that is emptied and used again. Its owner frees it.
struct Scratch<Element: BitwiseCopyable> {
    private(set) var base: UnsafeMutablePointer<Element>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int) {
        base = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    func free() { base.deallocate() }

    mutating func removeAll() { count = 0 }

    mutating func removeLast(_ number: Int = 1) {
        precondition(number <= count)
        count -= number
    }

    /// Gives back memory that only an unusually large document needed.
    mutating func shrink(to limit: Int) {
        guard capacity > limit else { return }
        base.deallocate()
        base = .allocate(capacity: limit)
        capacity = limit
        count = 0
    }

    @inline(__always) subscript(index: Int) -> Element {
        get {
            precondition(index >= 0 && index < count)
            return base[index]
        }
        nonmutating set {
            precondition(index >= 0 && index < count)
            base[index] = newValue
        }
    }

    @inline(__always) mutating func append(_ element: Element) {
        if count == capacity { grow(by: 1) }
        (base + count).initialize(to: element)
        count += 1
    }

    /// Appends elements, which may lie in this memory itself.
    mutating func append(_ elements: UnsafePointer<Element>, count number: Int) {
        if number > capacity - count {
            let offset = elements - UnsafePointer(base)
            let isOwn = offset >= 0 && offset < count
            grow(by: number)
            (base + count).initialize(from: isOwn ? UnsafePointer(base) + offset : elements, count: number)
        } else {
            (base + count).initialize(from: elements, count: number)
        }
        count += number
    }

    @inline(never) private mutating func grow(by number: Int) {
        let larger = max(capacity * 2, count + number)
        let moved = UnsafeMutablePointer<Element>.allocate(capacity: larger)
        moved.moveInitialize(from: base, count: count)
        base.deallocate()
        base = moved
        capacity = larger
    }
}
