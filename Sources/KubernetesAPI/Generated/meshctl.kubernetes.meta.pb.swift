// Generated from meshctl/kubernetes/meta.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Kubernetes {
    /// Name, place, labels and history of an object: its `metadata`.
    public struct ObjectMeta: Message {
        /// Name of the object, unique for its kind within its namespace. It can never be changed.
        public var name: String?
        /// Beginning of a name that the API server completes with random characters when `name` is absent.
        public var generateName: String?
        /// Namespace that the object lives in. Kinds that belong to the whole cluster have none.
        public var namespace: String?
        /// Former address of the object in the API. Kubernetes no longer fills it in.
        public var selfLink: String?
        /// Identity of the object over time and space: an object that is deleted and created anew gets another one.
        /// Set by the API server.
        public var uid: String?
        /// Opaque version of the object, different after each change. An update that carries it is refused when the
        /// object has changed since.
        public var resourceVersion: String?
        /// Counts the changes of the desired state (`spec`). Set by the API server.
        public var generation: Int64?
        /// When the object was created. Set by the API server.
        public var creationTimestamp: String?
        /// When the object goes away; present once its deletion has been asked for. Set by the API server.
        public var deletionTimestamp: String?
        /// Time that the object has for an orderly end after its deletion was asked for. Set by the API server.
        public var deletionGracePeriodSeconds: Int64?
        /// Keys and values by which selectors of Services, Deployments, policies and people find the object.
        public var labels: [String: String] = .init()
        /// Keys and free texts that tools attach to the object. They cannot be selected by; all together may take
        /// 256 KiB.
        public var annotations: [String: String] = .init()
        /// Objects that this one belongs to. It is garbage-collected when all of them are gone.
        public var ownerReferences: [Kubernetes.OwnerReference] = []
        /// Names of duties to be done before the object may disappear; whoever does one removes its name.
        public var finalizers: [String] = []
        /// Which writer of the object owns which of its fields. Kept by the API server for server-side apply.
        public var managedFields: [Struct] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ObjectMeta"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, name, StringCodec.self)
            encoder.optional(2, generateName, StringCodec.self)
            encoder.optional(3, namespace, StringCodec.self)
            encoder.optional(4, selfLink, StringCodec.self)
            encoder.optional(5, uid, StringCodec.self)
            encoder.optional(6, resourceVersion, StringCodec.self)
            encoder.optional(7, generation, Int64Codec.self)
            encoder.optional(8, creationTimestamp, StringCodec.self)
            encoder.optional(9, deletionTimestamp, StringCodec.self)
            encoder.optional(10, deletionGracePeriodSeconds, Int64Codec.self)
            encoder.map(11, labels, StringCodec.self, StringCodec.self)
            encoder.map(12, annotations, StringCodec.self, StringCodec.self)
            encoder.messages(13, ownerReferences)
            encoder.items(14, finalizers, StringCodec.self)
            encoder.items(15, managedFields, StructCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&name, StringCodec.self)
            case 2: try decoder.optional(&generateName, StringCodec.self)
            case 3: try decoder.optional(&namespace, StringCodec.self)
            case 4: try decoder.optional(&selfLink, StringCodec.self)
            case 5: try decoder.optional(&uid, StringCodec.self)
            case 6: try decoder.optional(&resourceVersion, StringCodec.self)
            case 7: try decoder.optional(&generation, Int64Codec.self)
            case 8: try decoder.optional(&creationTimestamp, StringCodec.self)
            case 9: try decoder.optional(&deletionTimestamp, StringCodec.self)
            case 10: try decoder.optional(&deletionGracePeriodSeconds, Int64Codec.self)
            case 11: try decoder.entry(&labels, StringCodec.self, StringCodec.self)
            case 12: try decoder.entry(&annotations, StringCodec.self, StringCodec.self)
            case 13: try decoder.messages(&ownerReferences)
            case 14: try decoder.items(&finalizers, StringCodec.self)
            case 15: try decoder.items(&managedFields, StructCodec.self)
            default: break
            }
        }
    }

    /// An object in the same namespace (or without namespace) that another object belongs to.
    public struct OwnerReference: Message {
        /// API group and version of the owner, such as `apps/v1`.
        public var apiVersion: String = ""
        /// Kind of the owner.
        public var kind: String = ""
        /// Name of the owner.
        public var name: String = ""
        /// Identity of the owner; one of the same name that was created later does not count.
        public var uid: String = ""
        /// Whether this owner is the one that controls the object. At most one owner does.
        public var controller: Bool?
        /// Whether a deletion of the owner in the foreground waits until this object is gone.
        public var blockOwnerDeletion: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.OwnerReference"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, apiVersion)
            encoder.string(2, kind)
            encoder.string(3, name)
            encoder.string(4, uid)
            encoder.optional(5, controller, BoolCodec.self)
            encoder.optional(6, blockOwnerDeletion, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&apiVersion)
            case 2: try decoder.string(&kind)
            case 3: try decoder.string(&name)
            case 4: try decoder.string(&uid)
            case 5: try decoder.optional(&controller, BoolCodec.self)
            case 6: try decoder.optional(&blockOwnerDeletion, BoolCodec.self)
            default: break
            }
        }
    }

    /// One aspect of the state of an object, as its controller sees it.
    public struct Condition: Message {
        /// Which aspect: a name in CamelCase, possibly with a domain before it.
        public var type: String = ""
        /// Whether the aspect holds.
        public var status: String = ""
        /// The generation of the object that the controller had seen. A smaller one than the object's own means
        /// that the condition is out of date.
        public var observedGeneration: Int64?
        /// When the status last changed.
        public var lastTransitionTime: String = ""
        /// Why the status last changed: one word in CamelCase, for programs.
        public var reason: String = ""
        /// The same for people. It may be empty.
        public var message: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.Condition"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, type)
            encoder.string(2, status)
            encoder.optional(3, observedGeneration, Int64Codec.self)
            encoder.string(4, lastTransitionTime)
            encoder.string(5, reason)
            encoder.optional(6, message, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&type)
            case 2: try decoder.string(&status)
            case 3: try decoder.optional(&observedGeneration, Int64Codec.self)
            case 4: try decoder.string(&lastTransitionTime)
            case 5: try decoder.string(&reason)
            case 6: try decoder.optional(&message, StringCodec.self)
            default: break
            }
        }
    }

    /// Chooses objects by their labels. All requirements have to be met; without any, every object is chosen.
    public struct LabelSelector: Message {
        /// Labels that an object has to have, with exactly these values.
        public var matchLabels: [String: String] = .init()
        /// Further requirements on labels, for sets of values and for presence.
        public var matchExpressions: [Kubernetes.LabelSelectorRequirement] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.LabelSelector"]

        public func encode(to encoder: inout Encoder) {
            encoder.map(1, matchLabels, StringCodec.self, StringCodec.self)
            encoder.messages(2, matchExpressions)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.entry(&matchLabels, StringCodec.self, StringCodec.self)
            case 2: try decoder.messages(&matchExpressions)
            default: break
            }
        }
    }

    /// A requirement on one label of an object.
    public struct LabelSelectorRequirement: Message {
        /// Key of the label.
        public var key: String = ""
        /// How the label is judged: by its value (`In`, `NotIn`) or by its presence (`Exists`, `DoesNotExist`).
        public var `operator`: String = ""
        /// The values for `In` and `NotIn`; the other two operators take none.
        public var values: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.LabelSelectorRequirement"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, key)
            encoder.string(2, `operator`)
            encoder.items(3, values, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&key)
            case 2: try decoder.string(&`operator`)
            case 3: try decoder.items(&values, StringCodec.self)
            default: break
            }
        }
    }

    /// Refers to an object of a known kind in the same namespace.
    public struct LocalObjectReference: Message {
        /// Name of the object.
        public var name: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.LocalObjectReference"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, name, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&name, StringCodec.self)
            default: break
            }
        }
    }

    /// Refers to an object of any kind in the same namespace.
    public struct TypedLocalObjectReference: Message {
        /// API group of the object; absent for the core group.
        public var apiGroup: String?
        /// Kind of the object.
        public var kind: String = ""
        /// Name of the object.
        public var name: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.TypedLocalObjectReference"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, apiGroup, StringCodec.self)
            encoder.string(2, kind)
            encoder.string(3, name)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&apiGroup, StringCodec.self)
            case 2: try decoder.string(&kind)
            case 3: try decoder.string(&name)
            default: break
            }
        }
    }

    /// Refers to any object of the cluster, or to a part of one.
    public struct ObjectReference: Message {
        /// API group and version of the object.
        public var apiVersion: String?
        /// Kind of the object.
        public var kind: String?
        /// Namespace of the object.
        public var namespace: String?
        /// Name of the object.
        public var name: String?
        /// Identity of the object.
        public var uid: String?
        /// Version of the object that is meant.
        public var resourceVersion: String?
        /// Path to the part that is meant, such as `spec.containers{web}`.
        public var fieldPath: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ObjectReference"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, apiVersion, StringCodec.self)
            encoder.optional(2, kind, StringCodec.self)
            encoder.optional(3, namespace, StringCodec.self)
            encoder.optional(4, name, StringCodec.self)
            encoder.optional(5, uid, StringCodec.self)
            encoder.optional(6, resourceVersion, StringCodec.self)
            encoder.optional(7, fieldPath, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&apiVersion, StringCodec.self)
            case 2: try decoder.optional(&kind, StringCodec.self)
            case 3: try decoder.optional(&namespace, StringCodec.self)
            case 4: try decoder.optional(&name, StringCodec.self)
            case 5: try decoder.optional(&uid, StringCodec.self)
            case 6: try decoder.optional(&resourceVersion, StringCodec.self)
            case 7: try decoder.optional(&fieldPath, StringCodec.self)
            default: break
            }
        }
    }

    /// A number or a text: a port by number or name, an amount or a percentage. It is written as the bare value.
    public struct IntOrString: Message {
        /// Which of `number`, `text` is given, if any.
        public var kind: Kind?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.IntOrString"]

        public func encode(to encoder: inout Encoder) {
            switch kind {
            case .number(let value): encoder.optional(1, value, Int64Codec.self)
            case .text(let value): encoder.optional(2, value, StringCodec.self)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = Int64Codec.blank
                try Int64Codec.decode(&decoder, &value)
                if decoder.isConsumed { kind = .number(value) }
            case 2:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { kind = .text(value) }
            default: break
            }
        }

        public enum Kind: Sendable {
            /// The number.
            case number(Int64)
            /// The text.
            case text(String)
        }
    }
}
