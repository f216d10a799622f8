// Sub: a sub-message field, held apart so that messages stay small and may contain themselves.

/// A singular sub-message field: eight bytes, shared until it is changed.
///
/// `route.match.prefix = "/"` works on an absent sub-message too; `route.$match` is the optional that tells whether it
/// is there, and clears it when set to nil.
@propertyWrapper
public struct Sub<M: Message>: Sendable {
    @usableFromInline var box: Box<M>?

    @inlinable public init() {}

    @inlinable public init(wrappedValue: M) { box = Box(wrappedValue) }

    @inlinable public var wrappedValue: M {
        get { box?.message ?? M() }
        set { self.projectedValue = newValue }
        _modify {
            makeUnique()
            // makeUnique() has just set the box.
            yield &box.unsafelyUnwrapped.message
        }
    }

    /// The message, or nil when the field is absent.
    @inlinable public var projectedValue: M? {
        get { box?.message }
        set { box = newValue.map { Box($0) } }
    }

    @inlinable
    mutating func makeUnique() {
        guard let box else {
            self.box = Box(M())
            return
        }
        _ = box
        if !isKnownUniquelyReferenced(&self.box) { self.box = self.box.map { Box($0.message) } }
    }
}

/// Where the message of a ``Sub`` lives.
///
/// Unchecked: a box is changed only by the one `Sub` that holds it, after `isKnownUniquelyReferenced` has said so.
@usableFromInline
final class Box<M: Message>: @unchecked Sendable {
    @exclusivity(unchecked) @usableFromInline var message: M

    @inlinable
    init(_ message: M) { self.message = message }

    @inlinable func encode(to encoder: inout Encoder) { message.encode(to: &encoder) }
}
