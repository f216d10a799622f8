// Generated from meshctl/kubernetes/workload.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Kubernetes {
    /// Keeps a number of equal pods running, and replaces them step by step when their template changes.
    public struct Deployment: Message {
        /// What should run.
        @Sub public var spec: Kubernetes.DeploymentSpec
        /// What runs at present. Set by Kubernetes.
        @Sub public var status: Kubernetes.DeploymentStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.Deployment"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _spec)
            encoder.message(2, _status)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_spec)
            case 2: try decoder.message(&_status)
            default: break
            }
        }
    }

    /// What a Deployment should run.
    public struct DeploymentSpec: Message {
        /// How many pods there should be. An autoscaler may set it.
        public var replicas: Int32?
        /// Labels by which the Deployment knows its pods. They can never be changed.
        @Sub public var selector: Kubernetes.LabelSelector
        /// What the pods look like. Its labels have to match the selector.
        @Sub public var template: Kubernetes.PodTemplateSpec
        /// How pods are replaced when the template changes.
        @Sub public var strategy: Kubernetes.DeploymentStrategy
        /// How long a new pod has to be ready without a break before it counts as available.
        public var minReadySeconds: Int32?
        /// How many former ReplicaSets are kept to go back to.
        public var revisionHistoryLimit: Int32?
        /// Time without progress after which a rollout is reported as failed. It has to be longer than
        /// `minReadySeconds`.
        public var progressDeadlineSeconds: Int32?
        /// Whether changes of the template are left without effect for now.
        public var paused: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.DeploymentSpec"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, replicas, Int32Codec.self)
            encoder.message(2, _selector)
            encoder.message(3, _template)
            encoder.message(4, _strategy)
            encoder.optional(5, minReadySeconds, Int32Codec.self)
            encoder.optional(6, revisionHistoryLimit, Int32Codec.self)
            encoder.optional(7, progressDeadlineSeconds, Int32Codec.self)
            encoder.optional(8, paused, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&replicas, Int32Codec.self)
            case 2: try decoder.message(&_selector)
            case 3: try decoder.message(&_template)
            case 4: try decoder.message(&_strategy)
            case 5: try decoder.optional(&minReadySeconds, Int32Codec.self)
            case 6: try decoder.optional(&revisionHistoryLimit, Int32Codec.self)
            case 7: try decoder.optional(&progressDeadlineSeconds, Int32Codec.self)
            case 8: try decoder.optional(&paused, BoolCodec.self)
            default: break
            }
        }
    }

    /// How pods are replaced.
    public struct DeploymentStrategy: Message {
        /// All at once, the old ones ending first, or step by step.
        public var type: String?
        /// Size of the steps. Only for `RollingUpdate`.
        @Sub public var rollingUpdate: Kubernetes.RollingUpdateDeployment
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.DeploymentStrategy"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, type, StringCodec.self)
            encoder.message(2, _rollingUpdate)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&type, StringCodec.self)
            case 2: try decoder.message(&_rollingUpdate)
            default: break
            }
        }
    }

    /// Size of the steps of a rollout. The two may not both be zero.
    public struct RollingUpdateDeployment: Message {
        /// How many pods may be missing meanwhile: a number or a percentage, rounded down.
        @Sub public var maxUnavailable: Kubernetes.IntOrString
        /// How many pods there may be beyond the wanted number meanwhile: a number or a percentage, rounded up.
        @Sub public var maxSurge: Kubernetes.IntOrString
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.RollingUpdateDeployment"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _maxUnavailable)
            encoder.message(2, _maxSurge)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_maxUnavailable)
            case 2: try decoder.message(&_maxSurge)
            default: break
            }
        }
    }

    /// What a Deployment runs at present.
    public struct DeploymentStatus: Message {
        /// Generation of the object that the status is about.
        public var observedGeneration: Int64?
        /// Number of pods that are not about to end.
        public var replicas: Int32?
        /// Number of pods with the present template.
        public var updatedReplicas: Int32?
        /// Number of pods that are ready.
        public var readyReplicas: Int32?
        /// Number of pods that have been ready for at least `minReadySeconds`.
        public var availableReplicas: Int32?
        /// Number of pods that are missing, or not yet available.
        public var unavailableReplicas: Int32?
        /// Number of pods that are about to end.
        public var terminatingReplicas: Int32?
        /// Number of times that the generated name of a child was already taken.
        public var collisionCount: Int32?
        /// Aspects of the Deployment's state: `Available`, `Progressing`, `ReplicaFailure`.
        public var conditions: [Kubernetes.DeploymentCondition] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.DeploymentStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, observedGeneration, Int64Codec.self)
            encoder.optional(2, replicas, Int32Codec.self)
            encoder.optional(3, updatedReplicas, Int32Codec.self)
            encoder.optional(4, readyReplicas, Int32Codec.self)
            encoder.optional(5, availableReplicas, Int32Codec.self)
            encoder.optional(6, unavailableReplicas, Int32Codec.self)
            encoder.optional(7, terminatingReplicas, Int32Codec.self)
            encoder.optional(8, collisionCount, Int32Codec.self)
            encoder.messages(9, conditions)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&observedGeneration, Int64Codec.self)
            case 2: try decoder.optional(&replicas, Int32Codec.self)
            case 3: try decoder.optional(&updatedReplicas, Int32Codec.self)
            case 4: try decoder.optional(&readyReplicas, Int32Codec.self)
            case 5: try decoder.optional(&availableReplicas, Int32Codec.self)
            case 6: try decoder.optional(&unavailableReplicas, Int32Codec.self)
            case 7: try decoder.optional(&terminatingReplicas, Int32Codec.self)
            case 8: try decoder.optional(&collisionCount, Int32Codec.self)
            case 9: try decoder.messages(&conditions)
            default: break
            }
        }
    }

    /// One aspect of a Deployment's state.
    public struct DeploymentCondition: Message {
        /// Which aspect.
        public var type: String?
        /// Whether it holds: `True`, `False` or `Unknown`.
        public var status: String?
        /// When the condition was last renewed.
        public var lastUpdateTime: String?
        /// When the status last changed.
        public var lastTransitionTime: String?
        /// Why the status last changed: one word, for programs.
        public var reason: String?
        /// The same for people.
        public var message: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.DeploymentCondition"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, type, StringCodec.self)
            encoder.optional(2, status, StringCodec.self)
            encoder.optional(3, lastUpdateTime, StringCodec.self)
            encoder.optional(4, lastTransitionTime, StringCodec.self)
            encoder.optional(5, reason, StringCodec.self)
            encoder.optional(6, message, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&type, StringCodec.self)
            case 2: try decoder.optional(&status, StringCodec.self)
            case 3: try decoder.optional(&lastUpdateTime, StringCodec.self)
            case 4: try decoder.optional(&lastTransitionTime, StringCodec.self)
            case 5: try decoder.optional(&reason, StringCodec.self)
            case 6: try decoder.optional(&message, StringCodec.self)
            default: break
            }
        }
    }

    /// Keeps numbered pods running, each with a lasting name and storage of its own.
    public struct StatefulSet: Message {
        /// What should run.
        @Sub public var spec: Kubernetes.StatefulSetSpec
        /// What runs at present. Set by Kubernetes.
        @Sub public var status: Kubernetes.StatefulSetStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.StatefulSet"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _spec)
            encoder.message(2, _status)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_spec)
            case 2: try decoder.message(&_status)
            default: break
            }
        }
    }

    /// What a StatefulSet should run.
    public struct StatefulSetSpec: Message {
        /// How many pods there should be. An autoscaler may set it.
        public var replicas: Int32?
        /// Labels by which the StatefulSet knows its pods. They can never be changed.
        @Sub public var selector: Kubernetes.LabelSelector
        /// What the pods look like. Its labels have to match the selector.
        @Sub public var template: Kubernetes.PodTemplateSpec
        /// Headless Service that gives the pods their names in DNS.
        public var serviceName: String?
        /// Claims that are made for each pod. A volume of the pod with the same name is replaced by the claim.
        public var volumeClaimTemplates: [Kubernetes.PersistentVolumeClaim] = []
        /// Whether pods are started and ended one after another, or all at once.
        public var podManagementPolicy: String?
        /// How pods are replaced when the template changes.
        @Sub public var updateStrategy: Kubernetes.StatefulSetUpdateStrategy
        /// How many former templates are kept to go back to.
        public var revisionHistoryLimit: Int32?
        /// How long a new pod has to be ready without a break before it counts as available.
        public var minReadySeconds: Int32?
        /// What becomes of the claims when pods or the StatefulSet go away.
        @Sub public var persistentVolumeClaimRetentionPolicy: Kubernetes.StatefulSetPersistentVolumeClaimRetentionPolicy
        /// Numbering of the pods.
        @Sub public var ordinals: Kubernetes.StatefulSetOrdinals
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.StatefulSetSpec"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, replicas, Int32Codec.self)
            encoder.message(2, _selector)
            encoder.message(3, _template)
            encoder.optional(4, serviceName, StringCodec.self)
            encoder.messages(5, volumeClaimTemplates)
            encoder.optional(6, podManagementPolicy, StringCodec.self)
            encoder.message(7, _updateStrategy)
            encoder.optional(8, revisionHistoryLimit, Int32Codec.self)
            encoder.optional(9, minReadySeconds, Int32Codec.self)
            encoder.message(10, _persistentVolumeClaimRetentionPolicy)
            encoder.message(11, _ordinals)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&replicas, Int32Codec.self)
            case 2: try decoder.message(&_selector)
            case 3: try decoder.message(&_template)
            case 4: try decoder.optional(&serviceName, StringCodec.self)
            case 5: try decoder.messages(&volumeClaimTemplates)
            case 6: try decoder.optional(&podManagementPolicy, StringCodec.self)
            case 7: try decoder.message(&_updateStrategy)
            case 8: try decoder.optional(&revisionHistoryLimit, Int32Codec.self)
            case 9: try decoder.optional(&minReadySeconds, Int32Codec.self)
            case 10: try decoder.message(&_persistentVolumeClaimRetentionPolicy)
            case 11: try decoder.message(&_ordinals)
            default: break
            }
        }
    }

    /// Numbering of a StatefulSet's pods.
    public struct StatefulSetOrdinals: Message {
        /// Number of the first pod.
        public var start: Int32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.StatefulSetOrdinals"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, start, Int32Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&start, Int32Codec.self)
            default: break
            }
        }
    }

    /// What becomes of the claims of a StatefulSet's pods.
    public struct StatefulSetPersistentVolumeClaimRetentionPolicy: Message {
        /// When the StatefulSet is deleted.
        public var whenDeleted: String?
        /// When there are to be fewer pods.
        public var whenScaled: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.StatefulSetPersistentVolumeClaimRetentionPolicy"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, whenDeleted, StringCodec.self)
            encoder.optional(2, whenScaled, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&whenDeleted, StringCodec.self)
            case 2: try decoder.optional(&whenScaled, StringCodec.self)
            default: break
            }
        }
    }

    /// How the pods of a StatefulSet are replaced.
    public struct StatefulSetUpdateStrategy: Message {
        /// One after another from the highest number down, or only when somebody deletes them.
        public var type: String?
        /// Settings of the first way.
        @Sub public var rollingUpdate: Kubernetes.RollingUpdateStatefulSetStrategy
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.StatefulSetUpdateStrategy"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, type, StringCodec.self)
            encoder.message(2, _rollingUpdate)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&type, StringCodec.self)
            case 2: try decoder.message(&_rollingUpdate)
            default: break
            }
        }
    }

    /// How far, and how fast, the pods of a StatefulSet are replaced.
    public struct RollingUpdateStatefulSetStrategy: Message {
        /// Number from which on pods are replaced; those below stay as they are.
        public var partition: Int32?
        /// How many pods may be missing meanwhile: a number or a percentage, not zero.
        @Sub public var maxUnavailable: Kubernetes.IntOrString
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.RollingUpdateStatefulSetStrategy"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, partition, Int32Codec.self)
            encoder.message(2, _maxUnavailable)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&partition, Int32Codec.self)
            case 2: try decoder.message(&_maxUnavailable)
            default: break
            }
        }
    }

    /// What a StatefulSet runs at present.
    public struct StatefulSetStatus: Message {
        /// Generation of the object that the status is about.
        public var observedGeneration: Int64?
        /// Number of pods.
        public var replicas: Int32?
        /// Number of pods that are ready.
        public var readyReplicas: Int32?
        /// Number of pods that have been ready for at least `minReadySeconds`.
        public var availableReplicas: Int32?
        /// Number of pods with the template that is being left.
        public var currentReplicas: Int32?
        /// Number of pods with the present template.
        public var updatedReplicas: Int32?
        /// Name of the template that is being left.
        public var currentRevision: String?
        /// Name of the present template.
        public var updateRevision: String?
        /// Number of times that the generated name of a child was already taken.
        public var collisionCount: Int32?
        /// Aspects of the StatefulSet's state.
        public var conditions: [Kubernetes.StatefulSetCondition] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.StatefulSetStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, observedGeneration, Int64Codec.self)
            encoder.optional(2, replicas, Int32Codec.self)
            encoder.optional(3, readyReplicas, Int32Codec.self)
            encoder.optional(4, availableReplicas, Int32Codec.self)
            encoder.optional(5, currentReplicas, Int32Codec.self)
            encoder.optional(6, updatedReplicas, Int32Codec.self)
            encoder.optional(7, currentRevision, StringCodec.self)
            encoder.optional(8, updateRevision, StringCodec.self)
            encoder.optional(9, collisionCount, Int32Codec.self)
            encoder.messages(10, conditions)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&observedGeneration, Int64Codec.self)
            case 2: try decoder.optional(&replicas, Int32Codec.self)
            case 3: try decoder.optional(&readyReplicas, Int32Codec.self)
            case 4: try decoder.optional(&availableReplicas, Int32Codec.self)
            case 5: try decoder.optional(&currentReplicas, Int32Codec.self)
            case 6: try decoder.optional(&updatedReplicas, Int32Codec.self)
            case 7: try decoder.optional(&currentRevision, StringCodec.self)
            case 8: try decoder.optional(&updateRevision, StringCodec.self)
            case 9: try decoder.optional(&collisionCount, Int32Codec.self)
            case 10: try decoder.messages(&conditions)
            default: break
            }
        }
    }

    /// One aspect of a StatefulSet's state.
    public struct StatefulSetCondition: Message {
        /// Which aspect.
        public var type: String?
        /// Whether it holds: `True`, `False` or `Unknown`.
        public var status: String?
        /// When the status last changed.
        public var lastTransitionTime: String?
        /// Why the status last changed: one word, for programs.
        public var reason: String?
        /// The same for people.
        public var message: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.StatefulSetCondition"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, type, StringCodec.self)
            encoder.optional(2, status, StringCodec.self)
            encoder.optional(3, lastTransitionTime, StringCodec.self)
            encoder.optional(4, reason, StringCodec.self)
            encoder.optional(5, message, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&type, StringCodec.self)
            case 2: try decoder.optional(&status, StringCodec.self)
            case 3: try decoder.optional(&lastTransitionTime, StringCodec.self)
            case 4: try decoder.optional(&reason, StringCodec.self)
            case 5: try decoder.optional(&message, StringCodec.self)
            default: break
            }
        }
    }

    /// Keeps one pod running on each node, or on each node of a choice.
    public struct DaemonSet: Message {
        /// What should run.
        @Sub public var spec: Kubernetes.DaemonSetSpec
        /// What runs at present. Set by Kubernetes.
        @Sub public var status: Kubernetes.DaemonSetStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.DaemonSet"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _spec)
            encoder.message(2, _status)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_spec)
            case 2: try decoder.message(&_status)
            default: break
            }
        }
    }

    /// What a DaemonSet should run.
    public struct DaemonSetSpec: Message {
        /// Labels by which the DaemonSet knows its pods. They can never be changed.
        @Sub public var selector: Kubernetes.LabelSelector
        /// What the pods look like. Its labels have to match the selector.
        @Sub public var template: Kubernetes.PodTemplateSpec
        /// How pods are replaced when the template changes.
        @Sub public var updateStrategy: Kubernetes.DaemonSetUpdateStrategy
        /// How long a new pod has to be ready without a break before it counts as available.
        public var minReadySeconds: Int32?
        /// How many former templates are kept to go back to.
        public var revisionHistoryLimit: Int32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.DaemonSetSpec"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _selector)
            encoder.message(2, _template)
            encoder.message(3, _updateStrategy)
            encoder.optional(4, minReadySeconds, Int32Codec.self)
            encoder.optional(5, revisionHistoryLimit, Int32Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_selector)
            case 2: try decoder.message(&_template)
            case 3: try decoder.message(&_updateStrategy)
            case 4: try decoder.optional(&minReadySeconds, Int32Codec.self)
            case 5: try decoder.optional(&revisionHistoryLimit, Int32Codec.self)
            default: break
            }
        }
    }

    /// How the pods of a DaemonSet are replaced.
    public struct DaemonSetUpdateStrategy: Message {
        /// Step by step, or only when somebody deletes them.
        public var type: String?
        /// Size of the steps. Only for `RollingUpdate`.
        @Sub public var rollingUpdate: Kubernetes.RollingUpdateDaemonSet
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.DaemonSetUpdateStrategy"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, type, StringCodec.self)
            encoder.message(2, _rollingUpdate)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&type, StringCodec.self)
            case 2: try decoder.message(&_rollingUpdate)
            default: break
            }
        }
    }

    /// Size of the steps in which a DaemonSet's pods are replaced. Exactly one of the two is zero.
    public struct RollingUpdateDaemonSet: Message {
        /// On how many nodes the pod may be missing meanwhile: a number or a percentage, rounded up.
        @Sub public var maxUnavailable: Kubernetes.IntOrString
        /// On how many nodes the new pod may run beside the old one: a number or a percentage, rounded up.
        @Sub public var maxSurge: Kubernetes.IntOrString
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.RollingUpdateDaemonSet"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _maxUnavailable)
            encoder.message(2, _maxSurge)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_maxUnavailable)
            case 2: try decoder.message(&_maxSurge)
            default: break
            }
        }
    }

    /// What a DaemonSet runs at present.
    public struct DaemonSetStatus: Message {
        /// Generation of the object that the status is about.
        public var observedGeneration: Int64?
        /// Number of nodes that should run the pod.
        public var desiredNumberScheduled: Int32?
        /// Number of nodes that run it and should.
        public var currentNumberScheduled: Int32?
        /// Number of nodes that run it but should not.
        public var numberMisscheduled: Int32?
        /// Number of nodes where it is ready.
        public var numberReady: Int32?
        /// Number of nodes where it has been ready for at least `minReadySeconds`.
        public var numberAvailable: Int32?
        /// Number of nodes where it should be available but is not.
        public var numberUnavailable: Int32?
        /// Number of nodes that run it with the present template.
        public var updatedNumberScheduled: Int32?
        /// Number of times that the generated name of a child was already taken.
        public var collisionCount: Int32?
        /// Aspects of the DaemonSet's state.
        public var conditions: [Kubernetes.DaemonSetCondition] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.DaemonSetStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, observedGeneration, Int64Codec.self)
            encoder.optional(2, desiredNumberScheduled, Int32Codec.self)
            encoder.optional(3, currentNumberScheduled, Int32Codec.self)
            encoder.optional(4, numberMisscheduled, Int32Codec.self)
            encoder.optional(5, numberReady, Int32Codec.self)
            encoder.optional(6, numberAvailable, Int32Codec.self)
            encoder.optional(7, numberUnavailable, Int32Codec.self)
            encoder.optional(8, updatedNumberScheduled, Int32Codec.self)
            encoder.optional(9, collisionCount, Int32Codec.self)
            encoder.messages(10, conditions)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&observedGeneration, Int64Codec.self)
            case 2: try decoder.optional(&desiredNumberScheduled, Int32Codec.self)
            case 3: try decoder.optional(&currentNumberScheduled, Int32Codec.self)
            case 4: try decoder.optional(&numberMisscheduled, Int32Codec.self)
            case 5: try decoder.optional(&numberReady, Int32Codec.self)
            case 6: try decoder.optional(&numberAvailable, Int32Codec.self)
            case 7: try decoder.optional(&numberUnavailable, Int32Codec.self)
            case 8: try decoder.optional(&updatedNumberScheduled, Int32Codec.self)
            case 9: try decoder.optional(&collisionCount, Int32Codec.self)
            case 10: try decoder.messages(&conditions)
            default: break
            }
        }
    }

    /// One aspect of a DaemonSet's state.
    public struct DaemonSetCondition: Message {
        /// Which aspect.
        public var type: String?
        /// Whether it holds: `True`, `False` or `Unknown`.
        public var status: String?
        /// When the status last changed.
        public var lastTransitionTime: String?
        /// Why the status last changed: one word, for programs.
        public var reason: String?
        /// The same for people.
        public var message: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.DaemonSetCondition"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, type, StringCodec.self)
            encoder.optional(2, status, StringCodec.self)
            encoder.optional(3, lastTransitionTime, StringCodec.self)
            encoder.optional(4, reason, StringCodec.self)
            encoder.optional(5, message, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&type, StringCodec.self)
            case 2: try decoder.optional(&status, StringCodec.self)
            case 3: try decoder.optional(&lastTransitionTime, StringCodec.self)
            case 4: try decoder.optional(&reason, StringCodec.self)
            case 5: try decoder.optional(&message, StringCodec.self)
            default: break
            }
        }
    }

    /// Keeps a number of equal pods running. Deployments make them.
    public struct ReplicaSet: Message {
        /// What should run.
        @Sub public var spec: Kubernetes.ReplicaSetSpec
        /// What runs at present. Set by Kubernetes.
        @Sub public var status: Kubernetes.ReplicaSetStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ReplicaSet"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _spec)
            encoder.message(2, _status)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_spec)
            case 2: try decoder.message(&_status)
            default: break
            }
        }
    }

    /// What a ReplicaSet should run.
    public struct ReplicaSetSpec: Message {
        /// How many pods there should be. An autoscaler may set it.
        public var replicas: Int32?
        /// Labels by which the ReplicaSet knows its pods. They can never be changed.
        @Sub public var selector: Kubernetes.LabelSelector
        /// What the pods look like. Its labels have to match the selector.
        @Sub public var template: Kubernetes.PodTemplateSpec
        /// How long a new pod has to be ready without a break before it counts as available.
        public var minReadySeconds: Int32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ReplicaSetSpec"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, replicas, Int32Codec.self)
            encoder.message(2, _selector)
            encoder.message(3, _template)
            encoder.optional(4, minReadySeconds, Int32Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&replicas, Int32Codec.self)
            case 2: try decoder.message(&_selector)
            case 3: try decoder.message(&_template)
            case 4: try decoder.optional(&minReadySeconds, Int32Codec.self)
            default: break
            }
        }
    }

    /// What a ReplicaSet runs at present.
    public struct ReplicaSetStatus: Message {
        /// Generation of the object that the status is about.
        public var observedGeneration: Int64?
        /// Number of pods that are not about to end.
        public var replicas: Int32?
        /// Number of pods that have all labels of the template.
        public var fullyLabeledReplicas: Int32?
        /// Number of pods that are ready.
        public var readyReplicas: Int32?
        /// Number of pods that have been ready for at least `minReadySeconds`.
        public var availableReplicas: Int32?
        /// Number of pods that are about to end.
        public var terminatingReplicas: Int32?
        /// Aspects of the ReplicaSet's state.
        public var conditions: [Kubernetes.ReplicaSetCondition] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ReplicaSetStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, observedGeneration, Int64Codec.self)
            encoder.optional(2, replicas, Int32Codec.self)
            encoder.optional(3, fullyLabeledReplicas, Int32Codec.self)
            encoder.optional(4, readyReplicas, Int32Codec.self)
            encoder.optional(5, availableReplicas, Int32Codec.self)
            encoder.optional(6, terminatingReplicas, Int32Codec.self)
            encoder.messages(7, conditions)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&observedGeneration, Int64Codec.self)
            case 2: try decoder.optional(&replicas, Int32Codec.self)
            case 3: try decoder.optional(&fullyLabeledReplicas, Int32Codec.self)
            case 4: try decoder.optional(&readyReplicas, Int32Codec.self)
            case 5: try decoder.optional(&availableReplicas, Int32Codec.self)
            case 6: try decoder.optional(&terminatingReplicas, Int32Codec.self)
            case 7: try decoder.messages(&conditions)
            default: break
            }
        }
    }

    /// One aspect of a ReplicaSet's state.
    public struct ReplicaSetCondition: Message {
        /// Which aspect.
        public var type: String?
        /// Whether it holds: `True`, `False` or `Unknown`.
        public var status: String?
        /// When the status last changed.
        public var lastTransitionTime: String?
        /// Why the status last changed: one word, for programs.
        public var reason: String?
        /// The same for people.
        public var message: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ReplicaSetCondition"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, type, StringCodec.self)
            encoder.optional(2, status, StringCodec.self)
            encoder.optional(3, lastTransitionTime, StringCodec.self)
            encoder.optional(4, reason, StringCodec.self)
            encoder.optional(5, message, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&type, StringCodec.self)
            case 2: try decoder.optional(&status, StringCodec.self)
            case 3: try decoder.optional(&lastTransitionTime, StringCodec.self)
            case 4: try decoder.optional(&reason, StringCodec.self)
            case 5: try decoder.optional(&message, StringCodec.self)
            default: break
            }
        }
    }

    /// Keeps a number of equal pods running. Deployments have replaced it.
    public struct ReplicationController: Message {
        /// What should run.
        @Sub public var spec: Kubernetes.ReplicationControllerSpec
        /// What runs at present. Set by Kubernetes.
        @Sub public var status: Kubernetes.ReplicationControllerStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ReplicationController"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _spec)
            encoder.message(2, _status)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_spec)
            case 2: try decoder.message(&_status)
            default: break
            }
        }
    }

    /// What a ReplicationController should run.
    public struct ReplicationControllerSpec: Message {
        /// How many pods there should be. An autoscaler may set it.
        public var replicas: Int32?
        /// Labels by which it knows its pods; those of the template when absent.
        public var selector: [String: String] = .init()
        /// What the pods look like. Its labels have to match the selector.
        @Sub public var template: Kubernetes.PodTemplateSpec
        /// How long a new pod has to be ready without a break before it counts as available.
        public var minReadySeconds: Int32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ReplicationControllerSpec"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, replicas, Int32Codec.self)
            encoder.map(2, selector, StringCodec.self, StringCodec.self)
            encoder.message(3, _template)
            encoder.optional(4, minReadySeconds, Int32Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&replicas, Int32Codec.self)
            case 2: try decoder.entry(&selector, StringCodec.self, StringCodec.self)
            case 3: try decoder.message(&_template)
            case 4: try decoder.optional(&minReadySeconds, Int32Codec.self)
            default: break
            }
        }
    }

    /// What a ReplicationController runs at present.
    public struct ReplicationControllerStatus: Message {
        /// Generation of the object that the status is about.
        public var observedGeneration: Int64?
        /// Number of pods that are not about to end.
        public var replicas: Int32?
        /// Number of pods that have all labels of the template.
        public var fullyLabeledReplicas: Int32?
        /// Number of pods that are ready.
        public var readyReplicas: Int32?
        /// Number of pods that have been ready for at least `minReadySeconds`.
        public var availableReplicas: Int32?
        /// Aspects of its state.
        public var conditions: [Kubernetes.ReplicationControllerCondition] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ReplicationControllerStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, observedGeneration, Int64Codec.self)
            encoder.optional(2, replicas, Int32Codec.self)
            encoder.optional(3, fullyLabeledReplicas, Int32Codec.self)
            encoder.optional(4, readyReplicas, Int32Codec.self)
            encoder.optional(5, availableReplicas, Int32Codec.self)
            encoder.messages(6, conditions)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&observedGeneration, Int64Codec.self)
            case 2: try decoder.optional(&replicas, Int32Codec.self)
            case 3: try decoder.optional(&fullyLabeledReplicas, Int32Codec.self)
            case 4: try decoder.optional(&readyReplicas, Int32Codec.self)
            case 5: try decoder.optional(&availableReplicas, Int32Codec.self)
            case 6: try decoder.messages(&conditions)
            default: break
            }
        }
    }

    /// One aspect of a ReplicationController's state.
    public struct ReplicationControllerCondition: Message {
        /// Which aspect.
        public var type: String?
        /// Whether it holds: `True`, `False` or `Unknown`.
        public var status: String?
        /// When the status last changed.
        public var lastTransitionTime: String?
        /// Why the status last changed: one word, for programs.
        public var reason: String?
        /// The same for people.
        public var message: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ReplicationControllerCondition"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, type, StringCodec.self)
            encoder.optional(2, status, StringCodec.self)
            encoder.optional(3, lastTransitionTime, StringCodec.self)
            encoder.optional(4, reason, StringCodec.self)
            encoder.optional(5, message, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&type, StringCodec.self)
            case 2: try decoder.optional(&status, StringCodec.self)
            case 3: try decoder.optional(&lastTransitionTime, StringCodec.self)
            case 4: try decoder.optional(&reason, StringCodec.self)
            case 5: try decoder.optional(&message, StringCodec.self)
            default: break
            }
        }
    }

    /// Runs pods until a number of them have ended well.
    public struct Job: Message {
        /// What should run.
        @Sub public var spec: Kubernetes.JobSpec
        /// What has run so far. Set by Kubernetes.
        @Sub public var status: Kubernetes.JobStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.Job"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _spec)
            encoder.message(2, _status)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_spec)
            case 2: try decoder.message(&_status)
            default: break
            }
        }
    }

    /// What a Job should run.
    public struct JobSpec: Message {
        /// What the pods look like. Their restart policy has to be `OnFailure` or `Never`.
        @Sub public var template: Kubernetes.PodTemplateSpec
        /// How many pods run at the same time at most.
        public var parallelism: Int32?
        /// How many pods have to end well. Absent means that one suffices for all.
        public var completions: Int32?
        /// Whether the pods are alike, or each has a number and has to end well itself.
        public var completionMode: String?
        /// How many failures are forgiven before the Job has failed.
        public var backoffLimit: Int32?
        /// How many failures are forgiven for each number. Only for `Indexed`.
        public var backoffLimitPerIndex: Int32?
        /// How many numbers may fail before the Job has failed. Needs `backoffLimitPerIndex`.
        public var maxFailedIndexes: Int32?
        /// How long the Job may take, all pods together.
        public var activeDeadlineSeconds: Int64?
        /// How long after its end the Job is deleted; never when absent.
        public var ttlSecondsAfterFinished: Int32?
        /// Whether the Job waits. Setting it ends the pods that run.
        public var suspend: Bool?
        /// Which failures of pods count, and which end the Job at once.
        @Sub public var podFailurePolicy: Kubernetes.PodFailurePolicy
        /// Whether a pod is replaced as soon as it is about to end, or only once it has failed.
        public var podReplacementPolicy: String?
        /// When a Job with numbered pods counts as done although not all have ended.
        @Sub public var successPolicy: Kubernetes.SuccessPolicy
        /// Controller that looks after the Job.
        public var managedBy: String?
        /// Labels by which the Job knows its pods. Normally Kubernetes chooses them.
        @Sub public var selector: Kubernetes.LabelSelector
        /// Whether the selector given here is used. A wrong one harms pods of others.
        public var manualSelector: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.JobSpec"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _template)
            encoder.optional(2, parallelism, Int32Codec.self)
            encoder.optional(3, completions, Int32Codec.self)
            encoder.optional(4, completionMode, StringCodec.self)
            encoder.optional(5, backoffLimit, Int32Codec.self)
            encoder.optional(6, backoffLimitPerIndex, Int32Codec.self)
            encoder.optional(7, maxFailedIndexes, Int32Codec.self)
            encoder.optional(8, activeDeadlineSeconds, Int64Codec.self)
            encoder.optional(9, ttlSecondsAfterFinished, Int32Codec.self)
            encoder.optional(10, suspend, BoolCodec.self)
            encoder.message(11, _podFailurePolicy)
            encoder.optional(12, podReplacementPolicy, StringCodec.self)
            encoder.message(13, _successPolicy)
            encoder.optional(14, managedBy, StringCodec.self)
            encoder.message(15, _selector)
            encoder.optional(16, manualSelector, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_template)
            case 2: try decoder.optional(&parallelism, Int32Codec.self)
            case 3: try decoder.optional(&completions, Int32Codec.self)
            case 4: try decoder.optional(&completionMode, StringCodec.self)
            case 5: try decoder.optional(&backoffLimit, Int32Codec.self)
            case 6: try decoder.optional(&backoffLimitPerIndex, Int32Codec.self)
            case 7: try decoder.optional(&maxFailedIndexes, Int32Codec.self)
            case 8: try decoder.optional(&activeDeadlineSeconds, Int64Codec.self)
            case 9: try decoder.optional(&ttlSecondsAfterFinished, Int32Codec.self)
            case 10: try decoder.optional(&suspend, BoolCodec.self)
            case 11: try decoder.message(&_podFailurePolicy)
            case 12: try decoder.optional(&podReplacementPolicy, StringCodec.self)
            case 13: try decoder.message(&_successPolicy)
            case 14: try decoder.optional(&managedBy, StringCodec.self)
            case 15: try decoder.message(&_selector)
            case 16: try decoder.optional(&manualSelector, BoolCodec.self)
            default: break
            }
        }
    }

    /// What failures of a Job's pods mean. It needs the restart policy `Never`.
    public struct PodFailurePolicy: Message {
        /// Rules, of which the first that fits counts.
        public var rules: [Kubernetes.PodFailurePolicyRule] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PodFailurePolicy"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, rules)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&rules)
            default: break
            }
        }
    }

    /// What one sort of failure means.
    public struct PodFailurePolicyRule: Message {
        /// The Job fails, its number fails, nothing happens, or the failure counts as usual.
        public var action: String = ""
        /// Fits by exit codes of containers.
        @Sub public var onExitCodes: Kubernetes.PodFailurePolicyOnExitCodesRequirement
        /// Fits by conditions of the pod. Not together with `onExitCodes`.
        public var onPodConditions: [Kubernetes.PodFailurePolicyOnPodConditionsPattern] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PodFailurePolicyRule"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, action)
            encoder.message(2, _onExitCodes)
            encoder.messages(3, onPodConditions)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&action)
            case 2: try decoder.message(&_onExitCodes)
            case 3: try decoder.messages(&onPodConditions)
            default: break
            }
        }
    }

    /// Exit codes of a pod's containers.
    public struct PodFailurePolicyOnExitCodesRequirement: Message {
        /// Container that is looked at; all when absent.
        public var containerName: String?
        /// Whether the code has to be one of the values, or none of them.
        public var `operator`: String = ""
        /// The exit codes, in ascending order. `In` may not list 0.
        public var values: [Int32] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PodFailurePolicyOnExitCodesRequirement"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, containerName, StringCodec.self)
            encoder.string(2, `operator`)
            encoder.items(3, values, Int32Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&containerName, StringCodec.self)
            case 2: try decoder.string(&`operator`)
            case 3: try decoder.items(&values, Int32Codec.self)
            default: break
            }
        }
    }

    /// A condition of a pod.
    public struct PodFailurePolicyOnPodConditionsPattern: Message {
        /// Type of the condition.
        public var type: String = ""
        /// Status that it has to have.
        public var status: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PodFailurePolicyOnPodConditionsPattern"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, type)
            encoder.optional(2, status, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&type)
            case 2: try decoder.optional(&status, StringCodec.self)
            default: break
            }
        }
    }

    /// When a Job with numbered pods counts as done.
    public struct SuccessPolicy: Message {
        /// Rules, one of which suffices.
        public var rules: [Kubernetes.SuccessPolicyRule] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.SuccessPolicy"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, rules)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&rules)
            default: break
            }
        }
    }

    /// Pods that have to end well.
    public struct SuccessPolicyRule: Message {
        /// Numbers of the pods, such as `0-3,7`; all when absent.
        public var succeededIndexes: String?
        /// How many of these have to end well; all when absent.
        public var succeededCount: Int32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.SuccessPolicyRule"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, succeededIndexes, StringCodec.self)
            encoder.optional(2, succeededCount, Int32Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&succeededIndexes, StringCodec.self)
            case 2: try decoder.optional(&succeededCount, Int32Codec.self)
            default: break
            }
        }
    }

    /// What a Job has run so far.
    public struct JobStatus: Message {
        /// Aspects of the Job's state: `Complete`, `Failed`, `Suspended` and others.
        public var conditions: [Kubernetes.JobCondition] = []
        /// When the Job was started, or resumed.
        public var startTime: String?
        /// When it was done.
        public var completionTime: String?
        /// Number of pods that run or wait.
        public var active: Int32?
        /// Number of pods that are ready.
        public var ready: Int32?
        /// Number of pods that are about to end.
        public var terminating: Int32?
        /// Number of pods that ended well.
        public var succeeded: Int32?
        /// Number of pods that failed.
        public var failed: Int32?
        /// Numbers of the pods that ended well, such as `0-3,7`.
        public var completedIndexes: String?
        /// Numbers that failed for good.
        public var failedIndexes: String?
        /// Pods that have ended but are not counted yet.
        @Sub public var uncountedTerminatedPods: Kubernetes.UncountedTerminatedPods
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.JobStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, conditions)
            encoder.optional(2, startTime, StringCodec.self)
            encoder.optional(3, completionTime, StringCodec.self)
            encoder.optional(4, active, Int32Codec.self)
            encoder.optional(5, ready, Int32Codec.self)
            encoder.optional(6, terminating, Int32Codec.self)
            encoder.optional(7, succeeded, Int32Codec.self)
            encoder.optional(8, failed, Int32Codec.self)
            encoder.optional(9, completedIndexes, StringCodec.self)
            encoder.optional(10, failedIndexes, StringCodec.self)
            encoder.message(11, _uncountedTerminatedPods)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&conditions)
            case 2: try decoder.optional(&startTime, StringCodec.self)
            case 3: try decoder.optional(&completionTime, StringCodec.self)
            case 4: try decoder.optional(&active, Int32Codec.self)
            case 5: try decoder.optional(&ready, Int32Codec.self)
            case 6: try decoder.optional(&terminating, Int32Codec.self)
            case 7: try decoder.optional(&succeeded, Int32Codec.self)
            case 8: try decoder.optional(&failed, Int32Codec.self)
            case 9: try decoder.optional(&completedIndexes, StringCodec.self)
            case 10: try decoder.optional(&failedIndexes, StringCodec.self)
            case 11: try decoder.message(&_uncountedTerminatedPods)
            default: break
            }
        }
    }

    /// One aspect of a Job's state.
    public struct JobCondition: Message {
        /// Which aspect.
        public var type: String?
        /// Whether it holds: `True`, `False` or `Unknown`.
        public var status: String?
        /// When the aspect was last looked at.
        public var lastProbeTime: String?
        /// When the status last changed.
        public var lastTransitionTime: String?
        /// Why the status last changed: one word, for programs.
        public var reason: String?
        /// The same for people.
        public var message: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.JobCondition"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, type, StringCodec.self)
            encoder.optional(2, status, StringCodec.self)
            encoder.optional(3, lastProbeTime, StringCodec.self)
            encoder.optional(4, lastTransitionTime, StringCodec.self)
            encoder.optional(5, reason, StringCodec.self)
            encoder.optional(6, message, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&type, StringCodec.self)
            case 2: try decoder.optional(&status, StringCodec.self)
            case 3: try decoder.optional(&lastProbeTime, StringCodec.self)
            case 4: try decoder.optional(&lastTransitionTime, StringCodec.self)
            case 5: try decoder.optional(&reason, StringCodec.self)
            case 6: try decoder.optional(&message, StringCodec.self)
            default: break
            }
        }
    }

    /// Identities of pods that have ended but are not counted yet.
    public struct UncountedTerminatedPods: Message {
        /// Those that ended well.
        public var succeeded: [String] = []
        /// Those that failed.
        public var failed: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.UncountedTerminatedPods"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, succeeded, StringCodec.self)
            encoder.items(2, failed, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&succeeded, StringCodec.self)
            case 2: try decoder.items(&failed, StringCodec.self)
            default: break
            }
        }
    }

    /// Creates Jobs by a timetable.
    public struct CronJob: Message {
        /// What should run when.
        @Sub public var spec: Kubernetes.CronJobSpec
        /// What has run so far. Set by Kubernetes.
        @Sub public var status: Kubernetes.CronJobStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.CronJob"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _spec)
            encoder.message(2, _status)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_spec)
            case 2: try decoder.message(&_status)
            default: break
            }
        }
    }

    /// What a CronJob should run when.
    public struct CronJobSpec: Message {
        /// Timetable in the notation of cron, such as `*/5 * * * *`.
        public var schedule: String = ""
        /// Time zone of the timetable, such as `Europe/Berlin`; that of the cluster's controllers when absent.
        public var timeZone: String?
        /// What the Jobs look like.
        @Sub public var jobTemplate: Kubernetes.JobTemplateSpec
        /// What happens when a Job is due and the one before still runs: both run, the new one is left out, or the
        /// old one ends.
        public var concurrencyPolicy: String?
        /// How late a Job may still be started.
        public var startingDeadlineSeconds: Int64?
        /// Whether no further Jobs are started.
        public var suspend: Bool?
        /// How many Jobs that are done are kept.
        public var successfulJobsHistoryLimit: Int32?
        /// How many Jobs that failed are kept.
        public var failedJobsHistoryLimit: Int32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.CronJobSpec"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, schedule)
            encoder.optional(2, timeZone, StringCodec.self)
            encoder.message(3, _jobTemplate)
            encoder.optional(4, concurrencyPolicy, StringCodec.self)
            encoder.optional(5, startingDeadlineSeconds, Int64Codec.self)
            encoder.optional(6, suspend, BoolCodec.self)
            encoder.optional(7, successfulJobsHistoryLimit, Int32Codec.self)
            encoder.optional(8, failedJobsHistoryLimit, Int32Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&schedule)
            case 2: try decoder.optional(&timeZone, StringCodec.self)
            case 3: try decoder.message(&_jobTemplate)
            case 4: try decoder.optional(&concurrencyPolicy, StringCodec.self)
            case 5: try decoder.optional(&startingDeadlineSeconds, Int64Codec.self)
            case 6: try decoder.optional(&suspend, BoolCodec.self)
            case 7: try decoder.optional(&successfulJobsHistoryLimit, Int32Codec.self)
            case 8: try decoder.optional(&failedJobsHistoryLimit, Int32Codec.self)
            default: break
            }
        }
    }

    /// What the Jobs of a CronJob look like.
    public struct JobTemplateSpec: Message {
        /// Labels and annotations of the Jobs.
        @Sub public var metadata: Kubernetes.ObjectMeta
        /// What the Jobs run.
        @Sub public var spec: Kubernetes.JobSpec
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.JobTemplateSpec"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _metadata)
            encoder.message(2, _spec)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_metadata)
            case 2: try decoder.message(&_spec)
            default: break
            }
        }
    }

    /// What a CronJob has run so far.
    public struct CronJobStatus: Message {
        /// Jobs that run.
        public var active: [Kubernetes.ObjectReference] = []
        /// When a Job was last started.
        public var lastScheduleTime: String?
        /// When a Job last ended well.
        public var lastSuccessfulTime: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.CronJobStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, active)
            encoder.optional(2, lastScheduleTime, StringCodec.self)
            encoder.optional(3, lastSuccessfulTime, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&active)
            case 2: try decoder.optional(&lastScheduleTime, StringCodec.self)
            case 3: try decoder.optional(&lastSuccessfulTime, StringCodec.self)
            default: break
            }
        }
    }

    /// OpenShift's older form of a Deployment, which can also roll out by itself when an image changes.
    public struct DeploymentConfig: Message {
        /// What should run.
        @Sub public var spec: Kubernetes.DeploymentConfigSpec
        /// What runs at present. Set by OpenShift.
        @Sub public var status: Kubernetes.DeploymentConfigStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.DeploymentConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _spec)
            encoder.message(2, _status)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_spec)
            case 2: try decoder.message(&_status)
            default: break
            }
        }
    }

    /// What a DeploymentConfig should run.
    public struct DeploymentConfigSpec: Message {
        /// How many pods there should be.
        public var replicas: Int32?
        /// Labels by which it knows its pods; those of the template when absent.
        public var selector: [String: String] = .init()
        /// What the pods look like. Its labels have to match the selector.
        @Sub public var template: Kubernetes.PodTemplateSpec
        /// How pods are replaced.
        @Sub public var strategy: Kubernetes.DeploymentConfigStrategy
        /// What starts a rollout. An empty list means that only people do; an absent one, a change of the template.
        public var triggers: [Kubernetes.DeploymentTriggerPolicy] = []
        /// How long a new pod has to be ready without a break before it counts as available.
        public var minReadySeconds: Int32?
        /// How many former ReplicationControllers are kept to go back to.
        public var revisionHistoryLimit: Int32?
        /// Whether changes of the template are left without effect for now.
        public var paused: Bool?
        /// Whether the pods run only while a rollout is under way.
        public var test: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.DeploymentConfigSpec"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, replicas, Int32Codec.self)
            encoder.map(2, selector, StringCodec.self, StringCodec.self)
            encoder.message(3, _template)
            encoder.message(4, _strategy)
            encoder.messages(5, triggers)
            encoder.optional(6, minReadySeconds, Int32Codec.self)
            encoder.optional(7, revisionHistoryLimit, Int32Codec.self)
            encoder.optional(8, paused, BoolCodec.self)
            encoder.optional(9, test, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&replicas, Int32Codec.self)
            case 2: try decoder.entry(&selector, StringCodec.self, StringCodec.self)
            case 3: try decoder.message(&_template)
            case 4: try decoder.message(&_strategy)
            case 5: try decoder.messages(&triggers)
            case 6: try decoder.optional(&minReadySeconds, Int32Codec.self)
            case 7: try decoder.optional(&revisionHistoryLimit, Int32Codec.self)
            case 8: try decoder.optional(&paused, BoolCodec.self)
            case 9: try decoder.optional(&test, BoolCodec.self)
            default: break
            }
        }
    }

    /// How the pods of a DeploymentConfig are replaced.
    public struct DeploymentConfigStrategy: Message {
        /// `Rolling`, `Recreate` or `Custom`.
        public var type: String?
        /// Settings for `Rolling`.
        @Sub public var rollingParams: Kubernetes.RollingDeploymentStrategyParams
        /// Settings for `Recreate`, also used by `Custom`.
        @Sub public var recreateParams: Kubernetes.RecreateDeploymentStrategyParams
        /// Settings for `Custom`.
        @Sub public var customParams: Kubernetes.CustomDeploymentStrategyParams
        /// Resources of the pod that carries out the rollout.
        @Sub public var resources: Kubernetes.ResourceRequirements
        /// Labels of that pod.
        public var labels: [String: String] = .init()
        /// Annotations of that pod.
        public var annotations: [String: String] = .init()
        /// How long that pod may run.
        public var activeDeadlineSeconds: Int64?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.DeploymentConfigStrategy"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, type, StringCodec.self)
            encoder.message(2, _rollingParams)
            encoder.message(3, _recreateParams)
            encoder.message(4, _customParams)
            encoder.message(5, _resources)
            encoder.map(6, labels, StringCodec.self, StringCodec.self)
            encoder.map(7, annotations, StringCodec.self, StringCodec.self)
            encoder.optional(8, activeDeadlineSeconds, Int64Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&type, StringCodec.self)
            case 2: try decoder.message(&_rollingParams)
            case 3: try decoder.message(&_recreateParams)
            case 4: try decoder.message(&_customParams)
            case 5: try decoder.message(&_resources)
            case 6: try decoder.entry(&labels, StringCodec.self, StringCodec.self)
            case 7: try decoder.entry(&annotations, StringCodec.self, StringCodec.self)
            case 8: try decoder.optional(&activeDeadlineSeconds, Int64Codec.self)
            default: break
            }
        }
    }

    /// Settings of a rollout step by step.
    public struct RollingDeploymentStrategyParams: Message {
        /// Time between changes of single pods.
        public var updatePeriodSeconds: Int64?
        /// Time between looks at the state.
        public var intervalSeconds: Int64?
        /// Time without progress after which the rollout is given up.
        public var timeoutSeconds: Int64?
        /// How many pods may be missing meanwhile: a number or a percentage, rounded down.
        @Sub public var maxUnavailable: Kubernetes.IntOrString
        /// How many pods there may be beyond the wanted number meanwhile: a number or a percentage, rounded up.
        @Sub public var maxSurge: Kubernetes.IntOrString
        /// Done before the rollout.
        @Sub public var pre: Kubernetes.LifecycleHook
        /// Done after the rollout.
        @Sub public var post: Kubernetes.LifecycleHook
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.RollingDeploymentStrategyParams"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, updatePeriodSeconds, Int64Codec.self)
            encoder.optional(2, intervalSeconds, Int64Codec.self)
            encoder.optional(3, timeoutSeconds, Int64Codec.self)
            encoder.message(4, _maxUnavailable)
            encoder.message(5, _maxSurge)
            encoder.message(6, _pre)
            encoder.message(7, _post)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&updatePeriodSeconds, Int64Codec.self)
            case 2: try decoder.optional(&intervalSeconds, Int64Codec.self)
            case 3: try decoder.optional(&timeoutSeconds, Int64Codec.self)
            case 4: try decoder.message(&_maxUnavailable)
            case 5: try decoder.message(&_maxSurge)
            case 6: try decoder.message(&_pre)
            case 7: try decoder.message(&_post)
            default: break
            }
        }
    }

    /// Settings of a rollout that ends all old pods first.
    public struct RecreateDeploymentStrategyParams: Message {
        /// Time without progress after which the rollout is given up.
        public var timeoutSeconds: Int64?
        /// Done before anything else.
        @Sub public var pre: Kubernetes.LifecycleHook
        /// Done while no pod runs.
        @Sub public var mid: Kubernetes.LifecycleHook
        /// Done after the rollout.
        @Sub public var post: Kubernetes.LifecycleHook
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.RecreateDeploymentStrategyParams"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, timeoutSeconds, Int64Codec.self)
            encoder.message(2, _pre)
            encoder.message(3, _mid)
            encoder.message(4, _post)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&timeoutSeconds, Int64Codec.self)
            case 2: try decoder.message(&_pre)
            case 3: try decoder.message(&_mid)
            case 4: try decoder.message(&_post)
            default: break
            }
        }
    }

    /// A rollout by a container of one's own.
    public struct CustomDeploymentStrategyParams: Message {
        /// Image of the container; OpenShift's own when absent.
        public var image: String?
        /// Environment variables of the container.
        public var environment: [Kubernetes.EnvVar] = []
        /// Command of the container.
        public var command: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.CustomDeploymentStrategyParams"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, image, StringCodec.self)
            encoder.messages(2, environment)
            encoder.items(3, command, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&image, StringCodec.self)
            case 2: try decoder.messages(&environment)
            case 3: try decoder.items(&command, StringCodec.self)
            default: break
            }
        }
    }

    /// Something that is done at a point of a rollout.
    public struct LifecycleHook: Message {
        /// What a failure means: the rollout fails, it is tried again, or nothing.
        public var failurePolicy: String = ""
        /// Runs a command in a pod made from the template.
        @Sub public var execNewPod: Kubernetes.ExecNewPodHook
        /// Tags images of the template's containers.
        public var tagImages: [Kubernetes.TagImageHook] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.LifecycleHook"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, failurePolicy)
            encoder.message(2, _execNewPod)
            encoder.messages(3, tagImages)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&failurePolicy)
            case 2: try decoder.message(&_execNewPod)
            case 3: try decoder.messages(&tagImages)
            default: break
            }
        }
    }

    /// A command in a pod of its own.
    public struct ExecNewPodHook: Message {
        /// Program and arguments.
        public var command: [String] = []
        /// Container of the template whose image is used.
        public var containerName: String = ""
        /// Further environment variables.
        public var env: [Kubernetes.EnvVar] = []
        /// Names of volumes of the template that the pod gets.
        public var volumes: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ExecNewPodHook"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, command, StringCodec.self)
            encoder.string(2, containerName)
            encoder.messages(3, env)
            encoder.items(4, volumes, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&command, StringCodec.self)
            case 2: try decoder.string(&containerName)
            case 3: try decoder.messages(&env)
            case 4: try decoder.items(&volumes, StringCodec.self)
            default: break
            }
        }
    }

    /// Tags the image of a container after a rollout.
    public struct TagImageHook: Message {
        /// Container whose image is tagged.
        public var containerName: String = ""
        /// ImageStreamTag that is set.
        @Sub public var to: Kubernetes.ObjectReference
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.TagImageHook"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, containerName)
            encoder.message(2, _to)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&containerName)
            case 2: try decoder.message(&_to)
            default: break
            }
        }
    }

    /// Something that starts a rollout.
    public struct DeploymentTriggerPolicy: Message {
        /// A change of an image, or of the template.
        public var type: String?
        /// Settings for `ImageChange`.
        @Sub public var imageChangeParams: Kubernetes.DeploymentTriggerImageChangeParams
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.DeploymentTriggerPolicy"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, type, StringCodec.self)
            encoder.message(2, _imageChangeParams)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&type, StringCodec.self)
            case 2: try decoder.message(&_imageChangeParams)
            default: break
            }
        }
    }

    /// Which image, when it changes, starts a rollout.
    public struct DeploymentTriggerImageChangeParams: Message {
        /// Whether the rollout starts by itself.
        public var automatic: Bool?
        /// Containers whose image is replaced.
        public var containerNames: [String] = []
        /// ImageStreamTag that is watched.
        @Sub public var from: Kubernetes.ObjectReference
        /// Image that the last rollout used.
        public var lastTriggeredImage: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.DeploymentTriggerImageChangeParams"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, automatic, BoolCodec.self)
            encoder.items(2, containerNames, StringCodec.self)
            encoder.message(3, _from)
            encoder.optional(4, lastTriggeredImage, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&automatic, BoolCodec.self)
            case 2: try decoder.items(&containerNames, StringCodec.self)
            case 3: try decoder.message(&_from)
            case 4: try decoder.optional(&lastTriggeredImage, StringCodec.self)
            default: break
            }
        }
    }

    /// What a DeploymentConfig runs at present.
    public struct DeploymentConfigStatus: Message {
        /// Number of the latest rollout. People start one by raising it.
        public var latestVersion: Int64?
        /// Generation of the object that the status is about.
        public var observedGeneration: Int64?
        /// Number of pods.
        public var replicas: Int32?
        /// Number of pods with the present template.
        public var updatedReplicas: Int32?
        /// Number of pods that are ready.
        public var readyReplicas: Int32?
        /// Number of pods that have been ready for at least `minReadySeconds`.
        public var availableReplicas: Int32?
        /// Number of pods that are missing, or not yet available.
        public var unavailableReplicas: Int32?
        /// Why the latest rollout took place.
        @Sub public var details: Kubernetes.DeploymentDetails
        /// Aspects of its state.
        public var conditions: [Kubernetes.DeploymentConfigCondition] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.DeploymentConfigStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, latestVersion, Int64Codec.self)
            encoder.optional(2, observedGeneration, Int64Codec.self)
            encoder.optional(3, replicas, Int32Codec.self)
            encoder.optional(4, updatedReplicas, Int32Codec.self)
            encoder.optional(5, readyReplicas, Int32Codec.self)
            encoder.optional(6, availableReplicas, Int32Codec.self)
            encoder.optional(7, unavailableReplicas, Int32Codec.self)
            encoder.message(8, _details)
            encoder.messages(9, conditions)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&latestVersion, Int64Codec.self)
            case 2: try decoder.optional(&observedGeneration, Int64Codec.self)
            case 3: try decoder.optional(&replicas, Int32Codec.self)
            case 4: try decoder.optional(&updatedReplicas, Int32Codec.self)
            case 5: try decoder.optional(&readyReplicas, Int32Codec.self)
            case 6: try decoder.optional(&availableReplicas, Int32Codec.self)
            case 7: try decoder.optional(&unavailableReplicas, Int32Codec.self)
            case 8: try decoder.message(&_details)
            case 9: try decoder.messages(&conditions)
            default: break
            }
        }
    }

    /// Why a rollout took place.
    public struct DeploymentDetails: Message {
        /// The reason that the user gave.
        public var message: String?
        /// The triggers that started it.
        public var causes: [Kubernetes.DeploymentCause] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.DeploymentDetails"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, message, StringCodec.self)
            encoder.messages(2, causes)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&message, StringCodec.self)
            case 2: try decoder.messages(&causes)
            default: break
            }
        }
    }

    /// A trigger that started a rollout.
    public struct DeploymentCause: Message {
        /// `ImageChange`, `ConfigChange` or `Manual`.
        public var type: String?
        /// The image that changed.
        @Sub public var imageTrigger: Kubernetes.DeploymentCauseImageTrigger
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.DeploymentCause"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, type, StringCodec.self)
            encoder.message(2, _imageTrigger)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&type, StringCodec.self)
            case 2: try decoder.message(&_imageTrigger)
            default: break
            }
        }
    }

    /// The image whose change started a rollout.
    public struct DeploymentCauseImageTrigger: Message {
        /// ImageStreamTag of the image.
        @Sub public var from: Kubernetes.ObjectReference
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.DeploymentCauseImageTrigger"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _from)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_from)
            default: break
            }
        }
    }

    /// One aspect of a DeploymentConfig's state.
    public struct DeploymentConfigCondition: Message {
        /// Which aspect.
        public var type: String?
        /// Whether it holds: `True`, `False` or `Unknown`.
        public var status: String?
        /// When the condition was last renewed.
        public var lastUpdateTime: String?
        /// When the status last changed.
        public var lastTransitionTime: String?
        /// Why the status last changed: one word, for programs.
        public var reason: String?
        /// The same for people.
        public var message: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.DeploymentConfigCondition"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, type, StringCodec.self)
            encoder.optional(2, status, StringCodec.self)
            encoder.optional(3, lastUpdateTime, StringCodec.self)
            encoder.optional(4, lastTransitionTime, StringCodec.self)
            encoder.optional(5, reason, StringCodec.self)
            encoder.optional(6, message, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&type, StringCodec.self)
            case 2: try decoder.optional(&status, StringCodec.self)
            case 3: try decoder.optional(&lastUpdateTime, StringCodec.self)
            case 4: try decoder.optional(&lastTransitionTime, StringCodec.self)
            case 5: try decoder.optional(&reason, StringCodec.self)
            case 6: try decoder.optional(&message, StringCodec.self)
            default: break
            }
        }
    }
}
