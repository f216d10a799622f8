// Config: one configuration object: its metadata, and what it says, as the typed message of its kind.

import Protobuf

/// What every object of the configuration carries beside its content.
public struct ConfigMetadata: Sendable, Hashable {
    public var reference: ResourceReference
    public var labels: [String: String]
    public var annotations: [String: String]

    /// Seconds since 1970; 0 if the object has not been created yet. Older objects go first where two disagree.
    public var creationTime: Int64
    public var origin: Origin

    /// The lines of list items and fields below the object that a generated resource may come from, by path:
    /// `spec.http[0]`.
    public var lines: [String: Int]

    public init(
        _ reference: ResourceReference, labels: [String: String] = [:], annotations: [String: String] = [:], creationTime: Int64 = 0,
        origin: Origin = Origin(file: ""), lines: [String: Int] = [:]
    ) {
        self.reference = reference
        self.labels = labels
        self.annotations = annotations
        self.creationTime = creationTime
        self.origin = origin
        self.lines = lines
    }

    public var name: String { reference.name }
    public var namespace: String { reference.namespace }

    /// Where a part of the object stands; the object itself if the part's line is not known.
    public func origin(of path: String) -> Origin {
        guard let line = lines[path] else { return origin }
        return Origin(file: origin.file, line: line)
    }

    /// Istio's order of objects that compete: older first, then by name, then by namespace.
    public static func isOlder(_ left: ConfigMetadata, _ right: ConfigMetadata) -> Bool {
        if left.creationTime != right.creationTime { return left.creationTime < right.creationTime }
        if left.name != right.name { return left.name < right.name }
        return left.namespace < right.namespace
    }
}

/// A configuration object of one kind. Immutable and shared: the same object is told by its identity.
public final class Config<Spec: Message>: Sendable {
    public let metadata: ConfigMetadata
    public let spec: Spec

    public init(_ metadata: ConfigMetadata, _ spec: Spec) {
        self.metadata = metadata
        self.spec = spec
    }

    public var name: String { metadata.name }
    public var namespace: String { metadata.namespace }
}

/// An object whose kind is not fixed: what a decoder gives, and what an adapter of a platform takes.
///
/// `message` is the `spec` of kinds that have a typed one (Istio's), or the whole object less its type and metadata
/// (Kubernetes' and the Gateway API's).
public struct DecodedObject: Sendable {
    public var metadata: ConfigMetadata
    public var message: any Message
    public var provenance: Provenance

    public init(_ metadata: ConfigMetadata, _ message: any Message, provenance: Provenance = Provenance()) {
        self.metadata = metadata
        self.message = message
        self.provenance = provenance
    }
}

/// Who made an object of Kubernetes, and whether it is about to go.
public struct Provenance: Sendable, Hashable {
    /// The object that made this one and looks after it: the ReplicaSet of a pod.
    public var controller: ResourceReference?

    /// Whether its name was made from a prefix (`generateName`), as those of a controller's pods are.
    public var isNameGenerated: Bool

    /// Whether it is being deleted (`deletionTimestamp`).
    public var isBeingDeleted: Bool

    public init(controller: ResourceReference? = nil, isNameGenerated: Bool = false, isBeingDeleted: Bool = false) {
        self.controller = controller
        self.isNameGenerated = isNameGenerated
        self.isBeingDeleted = isBeingDeleted
    }
}
