// Generated from meshctl/kubernetes/cluster.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Kubernetes {
    /// A room for objects with names of their own. Its labels decide about injection and mesh membership.
    public struct Namespace: Message {
        /// What the namespace wants.
        @Sub public var spec: Kubernetes.NamespaceSpec
        /// Where the namespace is in its life. Set by Kubernetes.
        @Sub public var status: Kubernetes.NamespaceStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.Namespace"]

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

    /// What a namespace wants.
    public struct NamespaceSpec: Message {
        /// Duties to be done before it may disappear.
        public var finalizers: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.NamespaceSpec"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, finalizers, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&finalizers, StringCodec.self)
            default: break
            }
        }
    }

    /// Where a namespace is in its life.
    public struct NamespaceStatus: Message {
        /// `Active`, or `Terminating` while it is being emptied.
        public var phase: String?
        /// What hinders its deletion.
        public var conditions: [Kubernetes.NamespaceCondition] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.NamespaceStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, phase, StringCodec.self)
            encoder.messages(2, conditions)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&phase, StringCodec.self)
            case 2: try decoder.messages(&conditions)
            default: break
            }
        }
    }

    /// One aspect of a namespace's state.
    public struct NamespaceCondition: Message {
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

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.NamespaceCondition"]

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

    /// An identity for pods. The mesh's certificates carry it as `spiffe://<trust
    /// domain>/ns/<namespace>/sa/<name>`.
    public struct ServiceAccount: Message {
        /// Whether pods get the account's token mounted. They may decide otherwise.
        public var automountServiceAccountToken: Bool?
        /// Secrets with credentials for image registries, added to the pods.
        public var imagePullSecrets: [Kubernetes.LocalObjectReference] = []
        /// Secrets that the account's pods may use. Kubernetes enforces it only where an annotation says so; tokens
        /// are no longer listed.
        public var secrets: [Kubernetes.ObjectReference] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ServiceAccount"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, automountServiceAccountToken, BoolCodec.self)
            encoder.messages(2, imagePullSecrets)
            encoder.messages(3, secrets)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&automountServiceAccountToken, BoolCodec.self)
            case 2: try decoder.messages(&imagePullSecrets)
            case 3: try decoder.messages(&secrets)
            default: break
            }
        }
    }

    /// Settings in text or binary form.
    public struct ConfigMap: Message {
        /// The texts, by key.
        public var data: [String: String] = .init()
        /// The other contents in Base64, by key. No key may be in `data` too.
        public var binaryData: [String: [UInt8]] = .init()
        /// Whether the contents can never be changed.
        public var immutable: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ConfigMap"]

        public func encode(to encoder: inout Encoder) {
            encoder.map(1, data, StringCodec.self, StringCodec.self)
            encoder.map(2, binaryData, StringCodec.self, BytesCodec.self)
            encoder.optional(3, immutable, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.entry(&data, StringCodec.self, StringCodec.self)
            case 2: try decoder.entry(&binaryData, StringCodec.self, BytesCodec.self)
            case 3: try decoder.optional(&immutable, BoolCodec.self)
            default: break
            }
        }
    }

    /// Contents that are to be kept secret, such as keys, certificates and passwords.
    public struct Secret: Message {
        /// What sort of contents it has, and thereby which keys are needed: `kubernetes.io/tls` needs `tls.crt` and
        /// `tls.key`.
        public var type: String?
        /// The contents in Base64, by key.
        public var data: [String: [UInt8]] = .init()
        /// Contents in plain text, by key. The API server moves them to `data`, over what is there.
        public var stringData: [String: String] = .init()
        /// Whether the contents can never be changed.
        public var immutable: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.Secret"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, type, StringCodec.self)
            encoder.map(2, data, StringCodec.self, BytesCodec.self)
            encoder.map(3, stringData, StringCodec.self, StringCodec.self)
            encoder.optional(4, immutable, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&type, StringCodec.self)
            case 2: try decoder.entry(&data, StringCodec.self, BytesCodec.self)
            case 3: try decoder.entry(&stringData, StringCodec.self, StringCodec.self)
            case 4: try decoder.optional(&immutable, BoolCodec.self)
            default: break
            }
        }
    }

    /// A machine of the cluster. Its labels tell region and zone, by which the mesh knows localities.
    public struct Node: Message {
        /// What is set for the node.
        @Sub public var spec: Kubernetes.NodeSpec
        /// What is known about the node. Set by its kubelet.
        @Sub public var status: Kubernetes.NodeStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.Node"]

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

    /// What is set for a node.
    public struct NodeSpec: Message {
        /// Network of the addresses of the node's pods.
        public var podCidr: String?
        /// The same for both families. The first equals `podCIDR`.
        public var podCidrs: [String] = []
        /// Identity of the machine at its cloud provider.
        public var providerId: String?
        /// What keeps pods away that do not tolerate it.
        public var taints: [Kubernetes.Taint] = []
        /// Whether new pods are kept away, as after `kubectl cordon`.
        public var unschedulable: Bool?
        /// Former source of the kubelet's settings. No longer supported.
        @Sub public var configSource: Kubernetes.NodeConfigSource
        /// Former identity of the machine. No longer used.
        public var externalId: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.NodeSpec"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, podCidr, StringCodec.self)
            encoder.items(2, podCidrs, StringCodec.self)
            encoder.optional(3, providerId, StringCodec.self)
            encoder.messages(4, taints)
            encoder.optional(5, unschedulable, BoolCodec.self)
            encoder.message(6, _configSource)
            encoder.optional(7, externalId, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&podCidr, StringCodec.self)
            case 2: try decoder.items(&podCidrs, StringCodec.self)
            case 3: try decoder.optional(&providerId, StringCodec.self)
            case 4: try decoder.messages(&taints)
            case 5: try decoder.optional(&unschedulable, BoolCodec.self)
            case 6: try decoder.message(&_configSource)
            case 7: try decoder.optional(&externalId, StringCodec.self)
            default: break
            }
        }
    }

    /// Keeps pods away from a node that do not tolerate it.
    public struct Taint: Message {
        /// Key of the taint.
        public var key: String = ""
        /// Value of the taint.
        public var value: String?
        /// New pods do not come, or rather not, or running ones go as well.
        public var effect: String = ""
        /// When the taint was put on the node.
        public var timeAdded: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.Taint"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, key)
            encoder.optional(2, value, StringCodec.self)
            encoder.string(3, effect)
            encoder.optional(4, timeAdded, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&key)
            case 2: try decoder.optional(&value, StringCodec.self)
            case 3: try decoder.string(&effect)
            case 4: try decoder.optional(&timeAdded, StringCodec.self)
            default: break
            }
        }
    }

    /// Former source of the kubelet's settings. No longer supported.
    public struct NodeConfigSource: Message {
        /// ConfigMap with the settings.
        @Sub public var configMap: Kubernetes.ConfigMapNodeConfigSource
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.NodeConfigSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _configMap)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_configMap)
            default: break
            }
        }
    }

    /// A ConfigMap with settings of the kubelet. No longer supported.
    public struct ConfigMapNodeConfigSource: Message {
        /// Namespace of the ConfigMap.
        public var namespace: String = ""
        /// Name of the ConfigMap.
        public var name: String = ""
        /// Key of the settings.
        public var kubeletConfigKey: String = ""
        /// Identity of the ConfigMap. Only used in the status.
        public var uid: String?
        /// Version of the ConfigMap. Only used in the status.
        public var resourceVersion: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ConfigMapNodeConfigSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, namespace)
            encoder.string(2, name)
            encoder.string(3, kubeletConfigKey)
            encoder.optional(4, uid, StringCodec.self)
            encoder.optional(5, resourceVersion, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&namespace)
            case 2: try decoder.string(&name)
            case 3: try decoder.string(&kubeletConfigKey)
            case 4: try decoder.optional(&uid, StringCodec.self)
            case 5: try decoder.optional(&resourceVersion, StringCodec.self)
            default: break
            }
        }
    }

    /// What is known about a node.
    public struct NodeStatus: Message {
        /// Addresses and names of the machine.
        public var addresses: [Kubernetes.NodeAddress] = []
        /// Aspects of its state, such as `Ready` and `MemoryPressure`.
        public var conditions: [Kubernetes.NodeCondition] = []
        /// All resources of the machine.
        public var capacity: [String: String] = .init()
        /// Resources of the machine that pods may use.
        public var allocatable: [String: String] = .init()
        /// Versions and identities of the machine.
        @Sub public var nodeInfo: Kubernetes.NodeSystemInfo
        /// Ports of the node's daemons.
        @Sub public var daemonEndpoints: Kubernetes.NodeDaemonEndpoints
        /// Images that the node has.
        public var images: [Kubernetes.ContainerImage] = []
        /// Volumes that the node uses.
        public var volumesInUse: [String] = []
        /// Volumes that are attached to the node.
        public var volumesAttached: [Kubernetes.AttachedVolume] = []
        /// What the container runtime offers.
        public var runtimeHandlers: [Kubernetes.NodeRuntimeHandler] = []
        /// What the runtime supports as a whole.
        @Sub public var features: Kubernetes.NodeFeatures
        /// State of the kubelet's former way of settings. No longer used.
        @Sub public var config: Kubernetes.NodeConfigStatus
        /// Former summary of the state. No longer used.
        public var phase: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.NodeStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, addresses)
            encoder.messages(2, conditions)
            encoder.map(3, capacity, StringCodec.self, StringCodec.self)
            encoder.map(4, allocatable, StringCodec.self, StringCodec.self)
            encoder.message(5, _nodeInfo)
            encoder.message(6, _daemonEndpoints)
            encoder.messages(7, images)
            encoder.items(8, volumesInUse, StringCodec.self)
            encoder.messages(9, volumesAttached)
            encoder.messages(10, runtimeHandlers)
            encoder.message(11, _features)
            encoder.message(12, _config)
            encoder.optional(13, phase, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&addresses)
            case 2: try decoder.messages(&conditions)
            case 3: try decoder.entry(&capacity, StringCodec.self, StringCodec.self)
            case 4: try decoder.entry(&allocatable, StringCodec.self, StringCodec.self)
            case 5: try decoder.message(&_nodeInfo)
            case 6: try decoder.message(&_daemonEndpoints)
            case 7: try decoder.messages(&images)
            case 8: try decoder.items(&volumesInUse, StringCodec.self)
            case 9: try decoder.messages(&volumesAttached)
            case 10: try decoder.messages(&runtimeHandlers)
            case 11: try decoder.message(&_features)
            case 12: try decoder.message(&_config)
            case 13: try decoder.optional(&phase, StringCodec.self)
            default: break
            }
        }
    }

    /// An address or name of a node.
    public struct NodeAddress: Message {
        /// What it is: `InternalIP`, `ExternalIP`, `Hostname`, `InternalDNS` or `ExternalDNS`.
        public var type: String?
        /// The address or name.
        public var address: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.NodeAddress"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, type, StringCodec.self)
            encoder.optional(2, address, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&type, StringCodec.self)
            case 2: try decoder.optional(&address, StringCodec.self)
            default: break
            }
        }
    }

    /// One aspect of a node's state.
    public struct NodeCondition: Message {
        /// Which aspect.
        public var type: String?
        /// Whether it holds: `True`, `False` or `Unknown`.
        public var status: String?
        /// When the kubelet last confirmed it.
        public var lastHeartbeatTime: String?
        /// When the status last changed.
        public var lastTransitionTime: String?
        /// Why the status last changed: one word, for programs.
        public var reason: String?
        /// The same for people.
        public var message: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.NodeCondition"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, type, StringCodec.self)
            encoder.optional(2, status, StringCodec.self)
            encoder.optional(3, lastHeartbeatTime, StringCodec.self)
            encoder.optional(4, lastTransitionTime, StringCodec.self)
            encoder.optional(5, reason, StringCodec.self)
            encoder.optional(6, message, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&type, StringCodec.self)
            case 2: try decoder.optional(&status, StringCodec.self)
            case 3: try decoder.optional(&lastHeartbeatTime, StringCodec.self)
            case 4: try decoder.optional(&lastTransitionTime, StringCodec.self)
            case 5: try decoder.optional(&reason, StringCodec.self)
            case 6: try decoder.optional(&message, StringCodec.self)
            default: break
            }
        }
    }

    /// Versions and identities of a machine.
    public struct NodeSystemInfo: Message {
        /// Architecture of the processor, such as `amd64`.
        public var architecture: String?
        /// Operating system, such as `linux`.
        public var operatingSystem: String?
        /// Name and version of the system's distribution.
        public var osImage: String?
        /// Version of the kernel.
        public var kernelVersion: String?
        /// Name and version of the container runtime.
        public var containerRuntimeVersion: String?
        /// Version of the kubelet.
        public var kubeletVersion: String?
        /// Former version of kube-proxy. No longer reliable.
        public var kubeProxyVersion: String?
        /// Identity of the installation.
        public var machineId: String?
        /// Identity of the hardware.
        public var systemUuid: String?
        /// Identity of the present run of the kernel.
        public var bootId: String?
        /// Swap space of the machine.
        @Sub public var swap: Kubernetes.NodeSwapStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.NodeSystemInfo"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, architecture, StringCodec.self)
            encoder.optional(2, operatingSystem, StringCodec.self)
            encoder.optional(3, osImage, StringCodec.self)
            encoder.optional(4, kernelVersion, StringCodec.self)
            encoder.optional(5, containerRuntimeVersion, StringCodec.self)
            encoder.optional(6, kubeletVersion, StringCodec.self)
            encoder.optional(7, kubeProxyVersion, StringCodec.self)
            encoder.optional(8, machineId, StringCodec.self)
            encoder.optional(9, systemUuid, StringCodec.self)
            encoder.optional(10, bootId, StringCodec.self)
            encoder.message(11, _swap)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&architecture, StringCodec.self)
            case 2: try decoder.optional(&operatingSystem, StringCodec.self)
            case 3: try decoder.optional(&osImage, StringCodec.self)
            case 4: try decoder.optional(&kernelVersion, StringCodec.self)
            case 5: try decoder.optional(&containerRuntimeVersion, StringCodec.self)
            case 6: try decoder.optional(&kubeletVersion, StringCodec.self)
            case 7: try decoder.optional(&kubeProxyVersion, StringCodec.self)
            case 8: try decoder.optional(&machineId, StringCodec.self)
            case 9: try decoder.optional(&systemUuid, StringCodec.self)
            case 10: try decoder.optional(&bootId, StringCodec.self)
            case 11: try decoder.message(&_swap)
            default: break
            }
        }
    }

    /// Swap space of a machine.
    public struct NodeSwapStatus: Message {
        /// Its size.
        public var capacity: Int64?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.NodeSwapStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, capacity, Int64Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&capacity, Int64Codec.self)
            default: break
            }
        }
    }

    /// Ports of a node's daemons.
    public struct NodeDaemonEndpoints: Message {
        /// Port of the kubelet.
        @Sub public var kubeletEndpoint: Kubernetes.DaemonEndpoint
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.NodeDaemonEndpoints"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _kubeletEndpoint)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_kubeletEndpoint)
            default: break
            }
        }
    }

    /// Port of a daemon.
    public struct DaemonEndpoint: Message {
        /// Number of the port.
        public var port: Int32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.DaemonEndpoint"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, port, Int32Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&port, Int32Codec.self)
            default: break
            }
        }
    }

    /// An image that a node has.
    public struct ContainerImage: Message {
        /// Its names, with tags and digests.
        public var names: [String] = []
        /// Its size.
        public var sizeBytes: Int64?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ContainerImage"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, names, StringCodec.self)
            encoder.optional(2, sizeBytes, Int64Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&names, StringCodec.self)
            case 2: try decoder.optional(&sizeBytes, Int64Codec.self)
            default: break
            }
        }
    }

    /// A volume that is attached to a node.
    public struct AttachedVolume: Message {
        /// Name of the volume.
        public var name: String?
        /// Path of its device.
        public var devicePath: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.AttachedVolume"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, name, StringCodec.self)
            encoder.optional(2, devicePath, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&name, StringCodec.self)
            case 2: try decoder.optional(&devicePath, StringCodec.self)
            default: break
            }
        }
    }

    /// What one handler of the container runtime offers.
    public struct NodeRuntimeHandler: Message {
        /// Name of the handler; empty for the default one.
        public var name: String?
        /// What it supports.
        @Sub public var features: Kubernetes.NodeRuntimeHandlerFeatures
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.NodeRuntimeHandler"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, name, StringCodec.self)
            encoder.message(2, _features)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&name, StringCodec.self)
            case 2: try decoder.message(&_features)
            default: break
            }
        }
    }

    /// What a handler of the container runtime supports.
    public struct NodeRuntimeHandlerFeatures: Message {
        /// Whether mounts can be read-only with all below them.
        public var recursiveReadOnlyMounts: Bool?
        /// Whether pods can have user namespaces of their own.
        public var userNamespaces: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.NodeRuntimeHandlerFeatures"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, recursiveReadOnlyMounts, BoolCodec.self)
            encoder.optional(2, userNamespaces, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&recursiveReadOnlyMounts, BoolCodec.self)
            case 2: try decoder.optional(&userNamespaces, BoolCodec.self)
            default: break
            }
        }
    }

    /// What the container runtime of a node supports as a whole.
    public struct NodeFeatures: Message {
        /// Whether pods can set `supplementalGroupsPolicy`.
        public var supplementalGroupsPolicy: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.NodeFeatures"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, supplementalGroupsPolicy, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&supplementalGroupsPolicy, BoolCodec.self)
            default: break
            }
        }
    }

    /// State of the kubelet's former way of settings. No longer used.
    public struct NodeConfigStatus: Message {
        /// Settings that the kubelet was told to use.
        @Sub public var assigned: Kubernetes.NodeConfigSource
        /// Settings that it uses.
        @Sub public var active: Kubernetes.NodeConfigSource
        /// Settings that it falls back to.
        @Sub public var lastKnownGood: Kubernetes.NodeConfigSource
        /// Why the assigned settings are not used.
        public var error: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.NodeConfigStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _assigned)
            encoder.message(2, _active)
            encoder.message(3, _lastKnownGood)
            encoder.optional(4, error, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_assigned)
            case 2: try decoder.message(&_active)
            case 3: try decoder.message(&_lastKnownGood)
            case 4: try decoder.optional(&error, StringCodec.self)
            default: break
            }
        }
    }
}
