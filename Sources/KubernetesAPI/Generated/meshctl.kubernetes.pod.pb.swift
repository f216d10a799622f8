// Generated from meshctl/kubernetes/pod.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Kubernetes {
    /// One or more containers that run together on a node, with one IP address.
    public struct Pod: Message {
        /// What is to run, and how.
        @Sub public var spec: Kubernetes.PodSpec
        /// What runs at present. Set by Kubernetes.
        @Sub public var status: Kubernetes.PodStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.Pod"]

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

    /// What the pods look like that a workload creates.
    public struct PodTemplateSpec: Message {
        /// Labels and annotations of the pods. A name or namespace has no effect.
        @Sub public var metadata: Kubernetes.ObjectMeta
        /// What the pods run.
        @Sub public var spec: Kubernetes.PodSpec
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PodTemplateSpec"]

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

    /// What a pod runs, and how.
    public struct PodSpec: Message {
        /// The containers of the pod. There has to be at least one.
        public var containers: [Kubernetes.Container] = []
        /// Containers that run before the others, one after another. Those with `restartPolicy: Always` are
        /// sidecars: they go on running beside the rest.
        public var initContainers: [Kubernetes.Container] = []
        /// Containers for debugging, added to a running pod by `kubectl debug`. They cannot be part of a new pod.
        public var ephemeralContainers: [Kubernetes.EphemeralContainer] = []
        /// Directories and devices that the containers can mount.
        public var volumes: [Kubernetes.Volume] = []
        /// When containers that have ended are started again. Pods of Deployments, StatefulSets and DaemonSets need
        /// `Always`, those of Jobs one of the others.
        public var restartPolicy: String?
        /// Time that the containers have between the signal to stop and being killed, including their `preStop`
        /// hooks.
        public var terminationGracePeriodSeconds: Int64?
        /// How long the pod may run on its node before it is ended as failed.
        public var activeDeadlineSeconds: Int64?
        /// Service account that the pod runs as. The mesh derives the workload's identity from it.
        public var serviceAccountName: String?
        /// Older name of `serviceAccountName`.
        public var serviceAccount: String?
        /// Whether the token of the service account is mounted into the containers. When absent, the service
        /// account decides.
        public var automountServiceAccountToken: Bool?
        /// Node that the pod runs on. The scheduler fills it in; a pod that names its node goes past the scheduler.
        public var nodeName: String?
        /// Labels that a node has to have for the pod to run there.
        public var nodeSelector: [String: String] = .init()
        /// Which nodes suit the pod, and which other pods it should or should not be near to.
        @Sub public var affinity: Kubernetes.Affinity
        /// Taints of nodes that do not keep the pod away.
        public var tolerations: [Kubernetes.Toleration] = []
        /// How evenly pods are spread over zones, nodes or other domains.
        public var topologySpreadConstraints: [Kubernetes.TopologySpreadConstraint] = []
        /// Scheduler that chooses the node.
        public var schedulerName: String?
        /// Names of conditions that hold the scheduler back. The pod is scheduled once all have been removed.
        public var schedulingGates: [Kubernetes.PodSchedulingGate] = []
        /// Class that sets the pod's priority, such as `system-node-critical`.
        public var priorityClassName: String?
        /// Priority of the pod, taken from its class. The larger is scheduled first and evicted last.
        public var priority: Int32?
        /// Whether pods of lower priority may be evicted to make room.
        public var preemptionPolicy: String?
        /// Users, groups and restrictions of all containers. Containers may override them.
        @Sub public var securityContext: Kubernetes.PodSecurityContext
        /// Whether the pod uses the network of its node. Such pods cannot be part of the mesh: the node's traffic
        /// would be captured.
        public var hostNetwork: Bool?
        /// Whether the pod sees the processes of its node.
        public var hostPid: Bool?
        /// Whether the pod shares System V IPC with its node.
        public var hostIpc: Bool?
        /// Whether the pod uses the user namespace of its node. False gives it one of its own, in which root is
        /// nobody special outside.
        public var hostUsers: Bool?
        /// Whether the containers see each other's processes. Not together with `hostPID`.
        public var shareProcessNamespace: Bool?
        /// Host name of the pod; its own name when absent.
        public var hostname: String?
        /// Host name as the pod itself sees it, in place of all other rules. It is not found in DNS.
        public var hostnameOverride: String?
        /// Second part of the pod's name in DNS: the name of a headless Service.
        public var subdomain: String?
        /// Whether the host name is the full name in DNS instead of its first label.
        public var setHostnameAsFqdn: Bool?
        /// Additional lines of the pod's `/etc/hosts`.
        public var hostAliases: [Kubernetes.HostAlias] = []
        /// Whom the pod asks for names: the cluster first, only whom its node asks (`Default`), or only what
        /// `dnsConfig` says (`None`).
        public var dnsPolicy: String?
        /// Name servers, search domains and options, added to those of the policy.
        @Sub public var dnsConfig: Kubernetes.PodDNSConfig
        /// Secrets with credentials for the registries of the images.
        public var imagePullSecrets: [Kubernetes.LocalObjectReference] = []
        /// Further conditions that have to be true before the pod counts as ready.
        public var readinessGates: [Kubernetes.PodReadinessGate] = []
        /// Whether the containers get environment variables with the addresses of the namespace's Services.
        public var enableServiceLinks: Bool?
        /// RuntimeClass that says which container runtime runs the pod.
        public var runtimeClassName: String?
        /// Resources that the runtime itself takes for the pod. Filled in from the RuntimeClass.
        public var overhead: [String: String] = .init()
        /// Operating system that the pod needs.
        @Sub public var os: Kubernetes.PodOS
        /// Devices that the pod claims, to be used by its containers.
        public var resourceClaims: [Kubernetes.PodResourceClaim] = []
        /// Limits and requests of CPU and memory for the pod as a whole.
        @Sub public var resources: Kubernetes.ResourceRequirements
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PodSpec"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, containers)
            encoder.messages(2, initContainers)
            encoder.messages(3, ephemeralContainers)
            encoder.messages(4, volumes)
            encoder.optional(5, restartPolicy, StringCodec.self)
            encoder.optional(6, terminationGracePeriodSeconds, Int64Codec.self)
            encoder.optional(7, activeDeadlineSeconds, Int64Codec.self)
            encoder.optional(8, serviceAccountName, StringCodec.self)
            encoder.optional(9, serviceAccount, StringCodec.self)
            encoder.optional(10, automountServiceAccountToken, BoolCodec.self)
            encoder.optional(11, nodeName, StringCodec.self)
            encoder.map(12, nodeSelector, StringCodec.self, StringCodec.self)
            encoder.message(13, _affinity)
            encoder.messages(14, tolerations)
            encoder.messages(15, topologySpreadConstraints)
            encoder.optional(16, schedulerName, StringCodec.self)
            encoder.messages(17, schedulingGates)
            encoder.optional(18, priorityClassName, StringCodec.self)
            encoder.optional(19, priority, Int32Codec.self)
            encoder.optional(20, preemptionPolicy, StringCodec.self)
            encoder.message(21, _securityContext)
            encoder.optional(22, hostNetwork, BoolCodec.self)
            encoder.optional(23, hostPid, BoolCodec.self)
            encoder.optional(24, hostIpc, BoolCodec.self)
            encoder.optional(25, hostUsers, BoolCodec.self)
            encoder.optional(26, shareProcessNamespace, BoolCodec.self)
            encoder.optional(27, hostname, StringCodec.self)
            encoder.optional(28, hostnameOverride, StringCodec.self)
            encoder.optional(29, subdomain, StringCodec.self)
            encoder.optional(30, setHostnameAsFqdn, BoolCodec.self)
            encoder.messages(31, hostAliases)
            encoder.optional(32, dnsPolicy, StringCodec.self)
            encoder.message(33, _dnsConfig)
            encoder.messages(34, imagePullSecrets)
            encoder.messages(35, readinessGates)
            encoder.optional(36, enableServiceLinks, BoolCodec.self)
            encoder.optional(37, runtimeClassName, StringCodec.self)
            encoder.map(38, overhead, StringCodec.self, StringCodec.self)
            encoder.message(39, _os)
            encoder.messages(40, resourceClaims)
            encoder.message(41, _resources)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&containers)
            case 2: try decoder.messages(&initContainers)
            case 3: try decoder.messages(&ephemeralContainers)
            case 4: try decoder.messages(&volumes)
            case 5: try decoder.optional(&restartPolicy, StringCodec.self)
            case 6: try decoder.optional(&terminationGracePeriodSeconds, Int64Codec.self)
            case 7: try decoder.optional(&activeDeadlineSeconds, Int64Codec.self)
            case 8: try decoder.optional(&serviceAccountName, StringCodec.self)
            case 9: try decoder.optional(&serviceAccount, StringCodec.self)
            case 10: try decoder.optional(&automountServiceAccountToken, BoolCodec.self)
            case 11: try decoder.optional(&nodeName, StringCodec.self)
            case 12: try decoder.entry(&nodeSelector, StringCodec.self, StringCodec.self)
            case 13: try decoder.message(&_affinity)
            case 14: try decoder.messages(&tolerations)
            case 15: try decoder.messages(&topologySpreadConstraints)
            case 16: try decoder.optional(&schedulerName, StringCodec.self)
            case 17: try decoder.messages(&schedulingGates)
            case 18: try decoder.optional(&priorityClassName, StringCodec.self)
            case 19: try decoder.optional(&priority, Int32Codec.self)
            case 20: try decoder.optional(&preemptionPolicy, StringCodec.self)
            case 21: try decoder.message(&_securityContext)
            case 22: try decoder.optional(&hostNetwork, BoolCodec.self)
            case 23: try decoder.optional(&hostPid, BoolCodec.self)
            case 24: try decoder.optional(&hostIpc, BoolCodec.self)
            case 25: try decoder.optional(&hostUsers, BoolCodec.self)
            case 26: try decoder.optional(&shareProcessNamespace, BoolCodec.self)
            case 27: try decoder.optional(&hostname, StringCodec.self)
            case 28: try decoder.optional(&hostnameOverride, StringCodec.self)
            case 29: try decoder.optional(&subdomain, StringCodec.self)
            case 30: try decoder.optional(&setHostnameAsFqdn, BoolCodec.self)
            case 31: try decoder.messages(&hostAliases)
            case 32: try decoder.optional(&dnsPolicy, StringCodec.self)
            case 33: try decoder.message(&_dnsConfig)
            case 34: try decoder.messages(&imagePullSecrets)
            case 35: try decoder.messages(&readinessGates)
            case 36: try decoder.optional(&enableServiceLinks, BoolCodec.self)
            case 37: try decoder.optional(&runtimeClassName, StringCodec.self)
            case 38: try decoder.entry(&overhead, StringCodec.self, StringCodec.self)
            case 39: try decoder.message(&_os)
            case 40: try decoder.messages(&resourceClaims)
            case 41: try decoder.message(&_resources)
            default: break
            }
        }
    }

    /// A program in an image, and how it is run.
    public struct Container: Message {
        /// Name of the container, unique in the pod. The mesh's own is `istio-proxy`.
        public var name: String = ""
        /// Image that is run, with tag or digest.
        public var image: String = ""
        /// When the image is pulled. Absent means `Always` for the tag `latest`, otherwise `IfNotPresent`.
        public var imagePullPolicy: String?
        /// Program and first arguments, in place of the image's entry point. `$(NAME)` stands for an environment
        /// variable.
        public var command: [String] = []
        /// Arguments, in place of the image's. `$(NAME)` stands for an environment variable.
        public var args: [String] = []
        /// Working directory; the image's when absent.
        public var workingDir: String?
        /// Ports that the container listens on. The list informs: a port that is missing can be reached all the
        /// same.
        public var ports: [Kubernetes.ContainerPort] = []
        /// ConfigMaps and Secrets all of whose entries become environment variables. Later ones win, and `env` wins
        /// over them.
        public var envFrom: [Kubernetes.EnvFromSource] = []
        /// Environment variables.
        public var env: [Kubernetes.EnvVar] = []
        /// CPU, memory and other resources that the container needs, and may use.
        @Sub public var resources: Kubernetes.ResourceRequirements
        /// Whether a change of CPU or memory restarts the container.
        public var resizePolicy: [Kubernetes.ContainerResizePolicy] = []
        /// When this container is restarted, in place of the pod's policy. `Always` on an init container makes it a
        /// sidecar.
        public var restartPolicy: String?
        /// Rules about exit codes that come before the restart policy. The first that fits counts.
        public var restartPolicyRules: [Kubernetes.ContainerRestartRule] = []
        /// Volumes that the container sees, and where.
        public var volumeMounts: [Kubernetes.VolumeMount] = []
        /// Volumes that the container sees as raw devices.
        public var volumeDevices: [Kubernetes.VolumeDevice] = []
        /// Check that the container works. It is restarted after repeated failures.
        @Sub public var livenessProbe: Kubernetes.Probe
        /// Check that the container can serve. The pod gets no traffic from Services while it fails.
        @Sub public var readinessProbe: Kubernetes.Probe
        /// Check that the container has started. The other two checks wait for it.
        @Sub public var startupProbe: Kubernetes.Probe
        /// What is done right after the start and before the stop.
        @Sub public var lifecycle: Kubernetes.Lifecycle
        /// File whose contents are reported as the container's last words.
        public var terminationMessagePath: String?
        /// Where the last words come from: from the file alone, or from the end of the log if a failing container
        /// left the file empty.
        public var terminationMessagePolicy: String?
        /// Users, capabilities and restrictions of the container.
        @Sub public var securityContext: Kubernetes.SecurityContext
        /// Whether the container has a standard input that stays open.
        public var stdin: Bool?
        /// Whether the standard input is closed for good after the first client has left.
        public var stdinOnce: Bool?
        /// Whether the container gets a terminal. It needs `stdin`.
        public var tty: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.Container"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.string(2, image)
            encoder.optional(3, imagePullPolicy, StringCodec.self)
            encoder.items(4, command, StringCodec.self)
            encoder.items(5, args, StringCodec.self)
            encoder.optional(6, workingDir, StringCodec.self)
            encoder.messages(7, ports)
            encoder.messages(8, envFrom)
            encoder.messages(9, env)
            encoder.message(10, _resources)
            encoder.messages(11, resizePolicy)
            encoder.optional(12, restartPolicy, StringCodec.self)
            encoder.messages(13, restartPolicyRules)
            encoder.messages(14, volumeMounts)
            encoder.messages(15, volumeDevices)
            encoder.message(16, _livenessProbe)
            encoder.message(17, _readinessProbe)
            encoder.message(18, _startupProbe)
            encoder.message(19, _lifecycle)
            encoder.optional(20, terminationMessagePath, StringCodec.self)
            encoder.optional(21, terminationMessagePolicy, StringCodec.self)
            encoder.message(22, _securityContext)
            encoder.optional(23, stdin, BoolCodec.self)
            encoder.optional(24, stdinOnce, BoolCodec.self)
            encoder.optional(25, tty, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.string(&image)
            case 3: try decoder.optional(&imagePullPolicy, StringCodec.self)
            case 4: try decoder.items(&command, StringCodec.self)
            case 5: try decoder.items(&args, StringCodec.self)
            case 6: try decoder.optional(&workingDir, StringCodec.self)
            case 7: try decoder.messages(&ports)
            case 8: try decoder.messages(&envFrom)
            case 9: try decoder.messages(&env)
            case 10: try decoder.message(&_resources)
            case 11: try decoder.messages(&resizePolicy)
            case 12: try decoder.optional(&restartPolicy, StringCodec.self)
            case 13: try decoder.messages(&restartPolicyRules)
            case 14: try decoder.messages(&volumeMounts)
            case 15: try decoder.messages(&volumeDevices)
            case 16: try decoder.message(&_livenessProbe)
            case 17: try decoder.message(&_readinessProbe)
            case 18: try decoder.message(&_startupProbe)
            case 19: try decoder.message(&_lifecycle)
            case 20: try decoder.optional(&terminationMessagePath, StringCodec.self)
            case 21: try decoder.optional(&terminationMessagePolicy, StringCodec.self)
            case 22: try decoder.message(&_securityContext)
            case 23: try decoder.optional(&stdin, BoolCodec.self)
            case 24: try decoder.optional(&stdinOnce, BoolCodec.self)
            case 25: try decoder.optional(&tty, BoolCodec.self)
            default: break
            }
        }
    }

    /// A container for debugging that was added to a running pod. It has no ports, probes, hooks or resources of
    /// its own.
    public struct EphemeralContainer: Message {
        /// Name of the container, unique in the pod. The mesh's own is `istio-proxy`.
        public var name: String = ""
        /// Image that is run, with tag or digest.
        public var image: String = ""
        /// When the image is pulled. Absent means `Always` for the tag `latest`, otherwise `IfNotPresent`.
        public var imagePullPolicy: String?
        /// Program and first arguments, in place of the image's entry point. `$(NAME)` stands for an environment
        /// variable.
        public var command: [String] = []
        /// Arguments, in place of the image's. `$(NAME)` stands for an environment variable.
        public var args: [String] = []
        /// Working directory; the image's when absent.
        public var workingDir: String?
        /// Ports that the container listens on. The list informs: a port that is missing can be reached all the
        /// same.
        public var ports: [Kubernetes.ContainerPort] = []
        /// ConfigMaps and Secrets all of whose entries become environment variables. Later ones win, and `env` wins
        /// over them.
        public var envFrom: [Kubernetes.EnvFromSource] = []
        /// Environment variables.
        public var env: [Kubernetes.EnvVar] = []
        /// CPU, memory and other resources that the container needs, and may use.
        @Sub public var resources: Kubernetes.ResourceRequirements
        /// Whether a change of CPU or memory restarts the container.
        public var resizePolicy: [Kubernetes.ContainerResizePolicy] = []
        /// When this container is restarted, in place of the pod's policy. `Always` on an init container makes it a
        /// sidecar.
        public var restartPolicy: String?
        /// Rules about exit codes that come before the restart policy. The first that fits counts.
        public var restartPolicyRules: [Kubernetes.ContainerRestartRule] = []
        /// Volumes that the container sees, and where.
        public var volumeMounts: [Kubernetes.VolumeMount] = []
        /// Volumes that the container sees as raw devices.
        public var volumeDevices: [Kubernetes.VolumeDevice] = []
        /// Check that the container works. It is restarted after repeated failures.
        @Sub public var livenessProbe: Kubernetes.Probe
        /// Check that the container can serve. The pod gets no traffic from Services while it fails.
        @Sub public var readinessProbe: Kubernetes.Probe
        /// Check that the container has started. The other two checks wait for it.
        @Sub public var startupProbe: Kubernetes.Probe
        /// What is done right after the start and before the stop.
        @Sub public var lifecycle: Kubernetes.Lifecycle
        /// File whose contents are reported as the container's last words.
        public var terminationMessagePath: String?
        /// Where the last words come from: from the file alone, or from the end of the log if a failing container
        /// left the file empty.
        public var terminationMessagePolicy: String?
        /// Users, capabilities and restrictions of the container.
        @Sub public var securityContext: Kubernetes.SecurityContext
        /// Whether the container has a standard input that stays open.
        public var stdin: Bool?
        /// Whether the standard input is closed for good after the first client has left.
        public var stdinOnce: Bool?
        /// Whether the container gets a terminal. It needs `stdin`.
        public var tty: Bool?
        /// Container whose processes it sees.
        public var targetContainerName: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.EphemeralContainer"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.string(2, image)
            encoder.optional(3, imagePullPolicy, StringCodec.self)
            encoder.items(4, command, StringCodec.self)
            encoder.items(5, args, StringCodec.self)
            encoder.optional(6, workingDir, StringCodec.self)
            encoder.messages(7, ports)
            encoder.messages(8, envFrom)
            encoder.messages(9, env)
            encoder.message(10, _resources)
            encoder.messages(11, resizePolicy)
            encoder.optional(12, restartPolicy, StringCodec.self)
            encoder.messages(13, restartPolicyRules)
            encoder.messages(14, volumeMounts)
            encoder.messages(15, volumeDevices)
            encoder.message(16, _livenessProbe)
            encoder.message(17, _readinessProbe)
            encoder.message(18, _startupProbe)
            encoder.message(19, _lifecycle)
            encoder.optional(20, terminationMessagePath, StringCodec.self)
            encoder.optional(21, terminationMessagePolicy, StringCodec.self)
            encoder.message(22, _securityContext)
            encoder.optional(23, stdin, BoolCodec.self)
            encoder.optional(24, stdinOnce, BoolCodec.self)
            encoder.optional(25, tty, BoolCodec.self)
            encoder.optional(26, targetContainerName, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.string(&image)
            case 3: try decoder.optional(&imagePullPolicy, StringCodec.self)
            case 4: try decoder.items(&command, StringCodec.self)
            case 5: try decoder.items(&args, StringCodec.self)
            case 6: try decoder.optional(&workingDir, StringCodec.self)
            case 7: try decoder.messages(&ports)
            case 8: try decoder.messages(&envFrom)
            case 9: try decoder.messages(&env)
            case 10: try decoder.message(&_resources)
            case 11: try decoder.messages(&resizePolicy)
            case 12: try decoder.optional(&restartPolicy, StringCodec.self)
            case 13: try decoder.messages(&restartPolicyRules)
            case 14: try decoder.messages(&volumeMounts)
            case 15: try decoder.messages(&volumeDevices)
            case 16: try decoder.message(&_livenessProbe)
            case 17: try decoder.message(&_readinessProbe)
            case 18: try decoder.message(&_startupProbe)
            case 19: try decoder.message(&_lifecycle)
            case 20: try decoder.optional(&terminationMessagePath, StringCodec.self)
            case 21: try decoder.optional(&terminationMessagePolicy, StringCodec.self)
            case 22: try decoder.message(&_securityContext)
            case 23: try decoder.optional(&stdin, BoolCodec.self)
            case 24: try decoder.optional(&stdinOnce, BoolCodec.self)
            case 25: try decoder.optional(&tty, BoolCodec.self)
            case 26: try decoder.optional(&targetContainerName, StringCodec.self)
            default: break
            }
        }
    }

    /// A port that a container listens on.
    public struct ContainerPort: Message {
        /// Number of the port.
        public var containerPort: Int32 = 0
        /// Name of the port, unique in the pod, for use by Services and probes.
        public var name: String?
        /// Transport protocol.
        public var `protocol`: String?
        /// Port of the node that leads to this one. Seldom needed.
        public var hostPort: Int32?
        /// Address of the node that the node's port is bound to.
        public var hostIp: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ContainerPort"]

        public func encode(to encoder: inout Encoder) {
            encoder.int32(1, containerPort)
            encoder.optional(2, name, StringCodec.self)
            encoder.optional(3, `protocol`, StringCodec.self)
            encoder.optional(4, hostPort, Int32Codec.self)
            encoder.optional(5, hostIp, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.int32(&containerPort)
            case 2: try decoder.optional(&name, StringCodec.self)
            case 3: try decoder.optional(&`protocol`, StringCodec.self)
            case 4: try decoder.optional(&hostPort, Int32Codec.self)
            case 5: try decoder.optional(&hostIp, StringCodec.self)
            default: break
            }
        }
    }

    /// An environment variable.
    public struct EnvVar: Message {
        /// Name of the variable.
        public var name: String = ""
        /// Its value. `$(NAME)` stands for a variable that was defined before.
        public var value: String?
        /// Where the value comes from. Not together with `value`.
        @Sub public var valueFrom: Kubernetes.EnvVarSource
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.EnvVar"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.optional(2, value, StringCodec.self)
            encoder.message(3, _valueFrom)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.optional(&value, StringCodec.self)
            case 3: try decoder.message(&_valueFrom)
            default: break
            }
        }
    }

    /// Where the value of an environment variable comes from.
    public struct EnvVarSource: Message {
        /// Which of `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef`, `fileKeyRef` is given, if
        /// any.
        public var origin: Origin?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.EnvVarSource"]

        public func encode(to encoder: inout Encoder) {
            switch origin {
            case .fieldRef(let value): encoder.message(1, value)
            case .resourceFieldRef(let value): encoder.message(2, value)
            case .configMapKeyRef(let value): encoder.message(3, value)
            case .secretKeyRef(let value): encoder.message(4, value)
            case .fileKeyRef(let value): encoder.message(5, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<Kubernetes.ObjectFieldSelector>.blank
                if case .fieldRef(let present) = origin { value = present }
                try MessageCodec<Kubernetes.ObjectFieldSelector>.decode(&decoder, &value)
                if decoder.isConsumed { origin = .fieldRef(value) }
            case 2:
                var value = MessageCodec<Kubernetes.ResourceFieldSelector>.blank
                if case .resourceFieldRef(let present) = origin { value = present }
                try MessageCodec<Kubernetes.ResourceFieldSelector>.decode(&decoder, &value)
                if decoder.isConsumed { origin = .resourceFieldRef(value) }
            case 3:
                var value = MessageCodec<Kubernetes.ConfigMapKeySelector>.blank
                if case .configMapKeyRef(let present) = origin { value = present }
                try MessageCodec<Kubernetes.ConfigMapKeySelector>.decode(&decoder, &value)
                if decoder.isConsumed { origin = .configMapKeyRef(value) }
            case 4:
                var value = MessageCodec<Kubernetes.SecretKeySelector>.blank
                if case .secretKeyRef(let present) = origin { value = present }
                try MessageCodec<Kubernetes.SecretKeySelector>.decode(&decoder, &value)
                if decoder.isConsumed { origin = .secretKeyRef(value) }
            case 5:
                var value = MessageCodec<Kubernetes.FileKeySelector>.blank
                if case .fileKeyRef(let present) = origin { value = present }
                try MessageCodec<Kubernetes.FileKeySelector>.decode(&decoder, &value)
                if decoder.isConsumed { origin = .fileKeyRef(value) }
            default: break
            }
        }

        public enum Origin: Sendable {
            /// A field of the pod.
            case fieldRef(Kubernetes.ObjectFieldSelector)
            /// A limit or request of a container.
            case resourceFieldRef(Kubernetes.ResourceFieldSelector)
            /// An entry of a ConfigMap.
            case configMapKeyRef(Kubernetes.ConfigMapKeySelector)
            /// An entry of a Secret.
            case secretKeyRef(Kubernetes.SecretKeySelector)
            /// A variable in a file of a volume.
            case fileKeyRef(Kubernetes.FileKeySelector)
        }
    }

    /// An entry of a ConfigMap.
    public struct ConfigMapKeySelector: Message {
        /// Name of the ConfigMap, in the pod's namespace.
        public var name: String = ""
        /// Key of the entry.
        public var key: String = ""
        /// Whether the container may start although the entry is missing.
        public var optional: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ConfigMapKeySelector"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.string(2, key)
            encoder.optional(3, optional, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.string(&key)
            case 3: try decoder.optional(&optional, BoolCodec.self)
            default: break
            }
        }
    }

    /// An entry of a Secret.
    public struct SecretKeySelector: Message {
        /// Name of the Secret, in the pod's namespace.
        public var name: String = ""
        /// Key of the entry.
        public var key: String = ""
        /// Whether the container may start although the entry is missing.
        public var optional: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.SecretKeySelector"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.string(2, key)
            encoder.optional(3, optional, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.string(&key)
            case 3: try decoder.optional(&optional, BoolCodec.self)
            default: break
            }
        }
    }

    /// A variable in a file of a volume, which an init container may have written.
    public struct FileKeySelector: Message {
        /// Name of the volume, an `emptyDir`.
        public var volumeName: String = ""
        /// Path of the file in the volume: relative, without `..`.
        public var path: String = ""
        /// Name of the variable in the file.
        public var key: String = ""
        /// Whether the container may start although the file or the variable is missing.
        public var optional: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.FileKeySelector"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, volumeName)
            encoder.string(2, path)
            encoder.string(3, key)
            encoder.optional(4, optional, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&volumeName)
            case 2: try decoder.string(&path)
            case 3: try decoder.string(&key)
            case 4: try decoder.optional(&optional, BoolCodec.self)
            default: break
            }
        }
    }

    /// A ConfigMap or Secret all of whose entries become environment variables.
    public struct EnvFromSource: Message {
        /// Text put before each key to make the name of the variable.
        public var prefix: String?
        /// Which of `configMapRef`, `secretRef` is given, if any.
        public var origin: Origin?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.EnvFromSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, prefix, StringCodec.self)
            switch origin {
            case .configMapRef(let value): encoder.message(2, value)
            case .secretRef(let value): encoder.message(3, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&prefix, StringCodec.self)
            case 2:
                var value = MessageCodec<Kubernetes.ConfigMapEnvSource>.blank
                if case .configMapRef(let present) = origin { value = present }
                try MessageCodec<Kubernetes.ConfigMapEnvSource>.decode(&decoder, &value)
                if decoder.isConsumed { origin = .configMapRef(value) }
            case 3:
                var value = MessageCodec<Kubernetes.SecretEnvSource>.blank
                if case .secretRef(let present) = origin { value = present }
                try MessageCodec<Kubernetes.SecretEnvSource>.decode(&decoder, &value)
                if decoder.isConsumed { origin = .secretRef(value) }
            default: break
            }
        }

        public enum Origin: Sendable {
            /// The ConfigMap.
            case configMapRef(Kubernetes.ConfigMapEnvSource)
            /// The Secret.
            case secretRef(Kubernetes.SecretEnvSource)
        }
    }

    /// A ConfigMap whose entries become environment variables.
    public struct ConfigMapEnvSource: Message {
        /// Name of the ConfigMap, in the pod's namespace.
        public var name: String = ""
        /// Whether the container may start although the ConfigMap is missing.
        public var optional: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ConfigMapEnvSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.optional(2, optional, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.optional(&optional, BoolCodec.self)
            default: break
            }
        }
    }

    /// A Secret whose entries become environment variables.
    public struct SecretEnvSource: Message {
        /// Name of the Secret, in the pod's namespace.
        public var name: String = ""
        /// Whether the container may start although the Secret is missing.
        public var optional: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.SecretEnvSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.optional(2, optional, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.optional(&optional, BoolCodec.self)
            default: break
            }
        }
    }

    /// Resources that are needed, and that may be used.
    public struct ResourceRequirements: Message {
        /// What has to be free on the node, such as `cpu: 100m` and `memory: 128Mi`. The limits when absent.
        public var requests: [String: String] = .init()
        /// What may be used at most. A container above its memory limit is killed, one at its CPU limit is slowed
        /// down.
        public var limits: [String: String] = .init()
        /// Devices of the pod's `resourceClaims` that the container uses.
        public var claims: [Kubernetes.ResourceClaim] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ResourceRequirements"]

        public func encode(to encoder: inout Encoder) {
            encoder.map(1, requests, StringCodec.self, StringCodec.self)
            encoder.map(2, limits, StringCodec.self, StringCodec.self)
            encoder.messages(3, claims)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.entry(&requests, StringCodec.self, StringCodec.self)
            case 2: try decoder.entry(&limits, StringCodec.self, StringCodec.self)
            case 3: try decoder.messages(&claims)
            default: break
            }
        }
    }

    /// A device claim that a container uses.
    public struct ResourceClaim: Message {
        /// Name of an entry of the pod's `resourceClaims`.
        public var name: String = ""
        /// Name of one request of the claim; all of it when absent.
        public var request: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ResourceClaim"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.optional(2, request, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.optional(&request, StringCodec.self)
            default: break
            }
        }
    }

    /// Whether a change of one resource restarts the container.
    public struct ContainerResizePolicy: Message {
        /// The resource.
        public var resourceName: String = ""
        /// What a change of it does.
        public var restartPolicy: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ContainerResizePolicy"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, resourceName)
            encoder.string(2, restartPolicy)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&resourceName)
            case 2: try decoder.string(&restartPolicy)
            default: break
            }
        }
    }

    /// What happens when the container ends in a certain way.
    public struct ContainerRestartRule: Message {
        /// What is done: `Restart`.
        public var action: String = ""
        /// Exit codes that the rule is about.
        @Sub public var exitCodes: Kubernetes.ContainerRestartRuleOnExitCodes
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ContainerRestartRule"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, action)
            encoder.message(2, _exitCodes)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&action)
            case 2: try decoder.message(&_exitCodes)
            default: break
            }
        }
    }

    /// Which exit codes a restart rule is about.
    public struct ContainerRestartRuleOnExitCodes: Message {
        /// Whether the code has to be one of the values, or none of them.
        public var `operator`: String = ""
        /// The exit codes.
        public var values: [Int32] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ContainerRestartRuleOnExitCodes"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, `operator`)
            encoder.items(2, values, Int32Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&`operator`)
            case 2: try decoder.items(&values, Int32Codec.self)
            default: break
            }
        }
    }

    /// A volume that a container sees.
    public struct VolumeMount: Message {
        /// Name of the volume.
        public var name: String = ""
        /// Where the container sees it. It may not contain `:`.
        public var mountPath: String = ""
        /// Whether the container may only read it.
        public var readOnly: Bool?
        /// Whether mounts below a read-only one are for reading only, too.
        public var recursiveReadOnly: String?
        /// Path in the volume that is mounted instead of its root.
        public var subPath: String?
        /// The same, with environment variables as `$(NAME)`. Not together with `subPath`.
        public var subPathExpr: String?
        /// Whether later mounts below it are passed on between node and container.
        public var mountPropagation: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.VolumeMount"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.string(2, mountPath)
            encoder.optional(3, readOnly, BoolCodec.self)
            encoder.optional(4, recursiveReadOnly, StringCodec.self)
            encoder.optional(5, subPath, StringCodec.self)
            encoder.optional(6, subPathExpr, StringCodec.self)
            encoder.optional(7, mountPropagation, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.string(&mountPath)
            case 3: try decoder.optional(&readOnly, BoolCodec.self)
            case 4: try decoder.optional(&recursiveReadOnly, StringCodec.self)
            case 5: try decoder.optional(&subPath, StringCodec.self)
            case 6: try decoder.optional(&subPathExpr, StringCodec.self)
            case 7: try decoder.optional(&mountPropagation, StringCodec.self)
            default: break
            }
        }
    }

    /// A volume that a container sees as raw device.
    public struct VolumeDevice: Message {
        /// Name of the volume, which has to come from a claim.
        public var name: String = ""
        /// Path of the device in the container.
        public var devicePath: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.VolumeDevice"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.string(2, devicePath)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.string(&devicePath)
            default: break
            }
        }
    }

    /// A check that the kubelet makes again and again.
    public struct Probe: Message {
        /// Which of `httpGet`, `tcpSocket`, `grpc`, `exec` is given, if any.
        public var check: Check?
        /// Time after the start of the container before the first check.
        public var initialDelaySeconds: Int32?
        /// Time after which a check counts as failed.
        public var timeoutSeconds: Int32?
        /// Time between checks.
        public var periodSeconds: Int32?
        /// Number of good checks in a row after which a failed one is forgiven. It has to be 1 for liveness and
        /// startup.
        public var successThreshold: Int32?
        /// Number of failed checks in a row that count as failure.
        public var failureThreshold: Int32?
        /// Time to stop that the container has after a failure, in place of the pod's. Not for readiness.
        public var terminationGracePeriodSeconds: Int64?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.Probe"]

        public func encode(to encoder: inout Encoder) {
            switch check {
            case .httpGet(let value): encoder.message(1, value)
            case .tcpSocket(let value): encoder.message(2, value)
            case .grpc(let value): encoder.message(3, value)
            case .exec(let value): encoder.message(4, value)
            case nil: break
            }
            encoder.optional(5, initialDelaySeconds, Int32Codec.self)
            encoder.optional(6, timeoutSeconds, Int32Codec.self)
            encoder.optional(7, periodSeconds, Int32Codec.self)
            encoder.optional(8, successThreshold, Int32Codec.self)
            encoder.optional(9, failureThreshold, Int32Codec.self)
            encoder.optional(10, terminationGracePeriodSeconds, Int64Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<Kubernetes.HTTPGetAction>.blank
                if case .httpGet(let present) = check { value = present }
                try MessageCodec<Kubernetes.HTTPGetAction>.decode(&decoder, &value)
                if decoder.isConsumed { check = .httpGet(value) }
            case 2:
                var value = MessageCodec<Kubernetes.TCPSocketAction>.blank
                if case .tcpSocket(let present) = check { value = present }
                try MessageCodec<Kubernetes.TCPSocketAction>.decode(&decoder, &value)
                if decoder.isConsumed { check = .tcpSocket(value) }
            case 3:
                var value = MessageCodec<Kubernetes.GRPCAction>.blank
                if case .grpc(let present) = check { value = present }
                try MessageCodec<Kubernetes.GRPCAction>.decode(&decoder, &value)
                if decoder.isConsumed { check = .grpc(value) }
            case 4:
                var value = MessageCodec<Kubernetes.ExecAction>.blank
                if case .exec(let present) = check { value = present }
                try MessageCodec<Kubernetes.ExecAction>.decode(&decoder, &value)
                if decoder.isConsumed { check = .exec(value) }
            case 5: try decoder.optional(&initialDelaySeconds, Int32Codec.self)
            case 6: try decoder.optional(&timeoutSeconds, Int32Codec.self)
            case 7: try decoder.optional(&periodSeconds, Int32Codec.self)
            case 8: try decoder.optional(&successThreshold, Int32Codec.self)
            case 9: try decoder.optional(&failureThreshold, Int32Codec.self)
            case 10: try decoder.optional(&terminationGracePeriodSeconds, Int64Codec.self)
            default: break
            }
        }

        public enum Check: Sendable {
            /// An HTTP request. Answers from 200 to 399 are good.
            case httpGet(Kubernetes.HTTPGetAction)
            /// A TCP connection. It is good if it can be opened.
            case tcpSocket(Kubernetes.TCPSocketAction)
            /// A call of the gRPC health service.
            case grpc(Kubernetes.GRPCAction)
            /// A command in the container. Exit code 0 is good.
            case exec(Kubernetes.ExecAction)
        }
    }

    /// What is done right after a container's start and before its stop.
    public struct Lifecycle: Message {
        /// Done right after the start, beside the program. The container is killed if it fails.
        @Sub public var postStart: Kubernetes.LifecycleHandler
        /// Done before the signal to stop. The time to stop runs meanwhile.
        @Sub public var preStop: Kubernetes.LifecycleHandler
        /// Signal that asks the container to stop, such as `SIGTERM`; the image's when absent. It needs the pod's
        /// `os`.
        public var stopSignal: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.Lifecycle"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _postStart)
            encoder.message(2, _preStop)
            encoder.optional(3, stopSignal, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_postStart)
            case 2: try decoder.message(&_preStop)
            case 3: try decoder.optional(&stopSignal, StringCodec.self)
            default: break
            }
        }
    }

    /// Something that is done at a point of a container's life.
    public struct LifecycleHandler: Message {
        /// Which of `exec`, `httpGet`, `sleep`, `tcpSocket` is given, if any.
        public var handler: Handler?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.LifecycleHandler"]

        public func encode(to encoder: inout Encoder) {
            switch handler {
            case .exec(let value): encoder.message(1, value)
            case .httpGet(let value): encoder.message(2, value)
            case .sleep(let value): encoder.message(3, value)
            case .tcpSocket(let value): encoder.message(4, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<Kubernetes.ExecAction>.blank
                if case .exec(let present) = handler { value = present }
                try MessageCodec<Kubernetes.ExecAction>.decode(&decoder, &value)
                if decoder.isConsumed { handler = .exec(value) }
            case 2:
                var value = MessageCodec<Kubernetes.HTTPGetAction>.blank
                if case .httpGet(let present) = handler { value = present }
                try MessageCodec<Kubernetes.HTTPGetAction>.decode(&decoder, &value)
                if decoder.isConsumed { handler = .httpGet(value) }
            case 3:
                var value = MessageCodec<Kubernetes.SleepAction>.blank
                if case .sleep(let present) = handler { value = present }
                try MessageCodec<Kubernetes.SleepAction>.decode(&decoder, &value)
                if decoder.isConsumed { handler = .sleep(value) }
            case 4:
                var value = MessageCodec<Kubernetes.TCPSocketAction>.blank
                if case .tcpSocket(let present) = handler { value = present }
                try MessageCodec<Kubernetes.TCPSocketAction>.decode(&decoder, &value)
                if decoder.isConsumed { handler = .tcpSocket(value) }
            default: break
            }
        }

        public enum Handler: Sendable {
            /// Runs a command in the container.
            case exec(Kubernetes.ExecAction)
            /// Makes an HTTP request.
            case httpGet(Kubernetes.HTTPGetAction)
            /// Waits.
            case sleep(Kubernetes.SleepAction)
            /// No longer supported: it has never worked for hooks.
            case tcpSocket(Kubernetes.TCPSocketAction)
        }
    }

    /// A command in a container. No shell is involved.
    public struct ExecAction: Message {
        /// Program and arguments.
        public var command: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ExecAction"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, command, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&command, StringCodec.self)
            default: break
            }
        }
    }

    /// An HTTP request.
    public struct HTTPGetAction: Message {
        /// Port of the container, by number or name.
        @Sub public var port: Kubernetes.IntOrString
        /// Path of the request.
        public var path: String?
        /// Host name or address that is connected to; the pod's address when absent.
        public var host: String?
        /// Whether TLS is used. Certificates are not verified.
        public var scheme: String?
        /// Headers of the request.
        public var httpHeaders: [Kubernetes.HTTPHeader] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.HTTPGetAction"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _port)
            encoder.optional(2, path, StringCodec.self)
            encoder.optional(3, host, StringCodec.self)
            encoder.optional(4, scheme, StringCodec.self)
            encoder.messages(5, httpHeaders)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_port)
            case 2: try decoder.optional(&path, StringCodec.self)
            case 3: try decoder.optional(&host, StringCodec.self)
            case 4: try decoder.optional(&scheme, StringCodec.self)
            case 5: try decoder.messages(&httpHeaders)
            default: break
            }
        }
    }

    /// A header of an HTTP request.
    public struct HTTPHeader: Message {
        /// Name of the header.
        public var name: String = ""
        /// Value of the header.
        public var value: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.HTTPHeader"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.optional(2, value, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.optional(&value, StringCodec.self)
            default: break
            }
        }
    }

    /// A TCP connection.
    public struct TCPSocketAction: Message {
        /// Port of the container, by number or name.
        @Sub public var port: Kubernetes.IntOrString
        /// Host name or address that is connected to; the pod's address when absent.
        public var host: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.TCPSocketAction"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _port)
            encoder.optional(2, host, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_port)
            case 2: try decoder.optional(&host, StringCodec.self)
            default: break
            }
        }
    }

    /// A call of the gRPC health service.
    public struct GRPCAction: Message {
        /// Number of the port.
        public var port: Int32 = 0
        /// Name of the service that is asked about; an empty one means the server as a whole.
        public var service: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.GRPCAction"]

        public func encode(to encoder: inout Encoder) {
            encoder.int32(1, port)
            encoder.optional(2, service, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.int32(&port)
            case 2: try decoder.optional(&service, StringCodec.self)
            default: break
            }
        }
    }

    /// Waiting.
    public struct SleepAction: Message {
        /// How long. It has to be shorter than the time that the pod has to stop.
        public var seconds: Int64?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.SleepAction"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, seconds, Int64Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&seconds, Int64Codec.self)
            default: break
            }
        }
    }

    /// Users, capabilities and restrictions of one container, in place of the pod's.
    public struct SecurityContext: Message {
        /// Number of the user that the program runs as; the image's when absent. The mesh's own is 1337.
        public var runAsUser: Int64?
        /// Number of the group that the program runs as.
        public var runAsGroup: Int64?
        /// Whether the kubelet refuses to start the container as root.
        public var runAsNonRoot: Bool?
        /// Whether the container may do everything that root may do on the node.
        public var privileged: Bool?
        /// Whether a process may gain more rights than its parent has. Always true for privileged containers.
        public var allowPrivilegeEscalation: Bool?
        /// Linux capabilities that are added and dropped.
        @Sub public var capabilities: Kubernetes.Capabilities
        /// Whether the container cannot write to its root file system.
        public var readOnlyRootFilesystem: Bool?
        /// Whether parts of `/proc` are hidden, as runtimes do by default.
        public var procMount: String?
        /// Which system calls are allowed.
        @Sub public var seccompProfile: Kubernetes.SeccompProfile
        /// AppArmor profile of the container.
        @Sub public var appArmorProfile: Kubernetes.AppArmorProfile
        /// SELinux context of the container.
        @Sub public var seLinuxOptions: Kubernetes.SELinuxOptions
        /// Settings for containers on Windows.
        @Sub public var windowsOptions: Kubernetes.WindowsSecurityContextOptions
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.SecurityContext"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, runAsUser, Int64Codec.self)
            encoder.optional(2, runAsGroup, Int64Codec.self)
            encoder.optional(3, runAsNonRoot, BoolCodec.self)
            encoder.optional(4, privileged, BoolCodec.self)
            encoder.optional(5, allowPrivilegeEscalation, BoolCodec.self)
            encoder.message(6, _capabilities)
            encoder.optional(7, readOnlyRootFilesystem, BoolCodec.self)
            encoder.optional(8, procMount, StringCodec.self)
            encoder.message(9, _seccompProfile)
            encoder.message(10, _appArmorProfile)
            encoder.message(11, _seLinuxOptions)
            encoder.message(12, _windowsOptions)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&runAsUser, Int64Codec.self)
            case 2: try decoder.optional(&runAsGroup, Int64Codec.self)
            case 3: try decoder.optional(&runAsNonRoot, BoolCodec.self)
            case 4: try decoder.optional(&privileged, BoolCodec.self)
            case 5: try decoder.optional(&allowPrivilegeEscalation, BoolCodec.self)
            case 6: try decoder.message(&_capabilities)
            case 7: try decoder.optional(&readOnlyRootFilesystem, BoolCodec.self)
            case 8: try decoder.optional(&procMount, StringCodec.self)
            case 9: try decoder.message(&_seccompProfile)
            case 10: try decoder.message(&_appArmorProfile)
            case 11: try decoder.message(&_seLinuxOptions)
            case 12: try decoder.message(&_windowsOptions)
            default: break
            }
        }
    }

    /// Users, groups and restrictions of all containers of a pod.
    public struct PodSecurityContext: Message {
        /// Number of the user that the programs run as; the image's when absent.
        public var runAsUser: Int64?
        /// Number of the group that the programs run as.
        public var runAsGroup: Int64?
        /// Whether the kubelet refuses to start containers as root.
        public var runAsNonRoot: Bool?
        /// Group that owns the files of volumes, and that the programs are members of.
        public var fsGroup: Int64?
        /// Whether the owner of all files is set at each start, or only if that of the volume's root differs.
        public var fsGroupChangePolicy: String?
        /// Further groups that the programs are members of.
        public var supplementalGroups: [Int64] = []
        /// Whether groups from the image's `/etc/group` count as well.
        public var supplementalGroupsPolicy: String?
        /// SELinux context of the containers.
        @Sub public var seLinuxOptions: Kubernetes.SELinuxOptions
        /// Whether the SELinux label of volumes is set when they are mounted, or file by file.
        public var seLinuxChangePolicy: String?
        /// Which system calls are allowed.
        @Sub public var seccompProfile: Kubernetes.SeccompProfile
        /// AppArmor profile of the containers.
        @Sub public var appArmorProfile: Kubernetes.AppArmorProfile
        /// Kernel parameters of the pod's namespaces.
        public var sysctls: [Kubernetes.Sysctl] = []
        /// Settings for containers on Windows.
        @Sub public var windowsOptions: Kubernetes.WindowsSecurityContextOptions
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PodSecurityContext"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, runAsUser, Int64Codec.self)
            encoder.optional(2, runAsGroup, Int64Codec.self)
            encoder.optional(3, runAsNonRoot, BoolCodec.self)
            encoder.optional(4, fsGroup, Int64Codec.self)
            encoder.optional(5, fsGroupChangePolicy, StringCodec.self)
            encoder.items(6, supplementalGroups, Int64Codec.self)
            encoder.optional(7, supplementalGroupsPolicy, StringCodec.self)
            encoder.message(8, _seLinuxOptions)
            encoder.optional(9, seLinuxChangePolicy, StringCodec.self)
            encoder.message(10, _seccompProfile)
            encoder.message(11, _appArmorProfile)
            encoder.messages(12, sysctls)
            encoder.message(13, _windowsOptions)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&runAsUser, Int64Codec.self)
            case 2: try decoder.optional(&runAsGroup, Int64Codec.self)
            case 3: try decoder.optional(&runAsNonRoot, BoolCodec.self)
            case 4: try decoder.optional(&fsGroup, Int64Codec.self)
            case 5: try decoder.optional(&fsGroupChangePolicy, StringCodec.self)
            case 6: try decoder.items(&supplementalGroups, Int64Codec.self)
            case 7: try decoder.optional(&supplementalGroupsPolicy, StringCodec.self)
            case 8: try decoder.message(&_seLinuxOptions)
            case 9: try decoder.optional(&seLinuxChangePolicy, StringCodec.self)
            case 10: try decoder.message(&_seccompProfile)
            case 11: try decoder.message(&_appArmorProfile)
            case 12: try decoder.messages(&sysctls)
            case 13: try decoder.message(&_windowsOptions)
            default: break
            }
        }
    }

    /// Linux capabilities that a container has beyond, or lacks from, the runtime's usual ones.
    public struct Capabilities: Message {
        /// Those that are added, such as `NET_ADMIN`; `ALL` means all.
        public var add: [String] = []
        /// Those that are dropped; `ALL` means all.
        public var drop: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.Capabilities"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, add, StringCodec.self)
            encoder.items(2, drop, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&add, StringCodec.self)
            case 2: try decoder.items(&drop, StringCodec.self)
            default: break
            }
        }
    }

    /// Which system calls are allowed.
    public struct SeccompProfile: Message {
        /// Profile of the runtime, none, or a file on the node.
        public var type: String = ""
        /// Path of the file, below the kubelet's directory of profiles. Only for `Localhost`.
        public var localhostProfile: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.SeccompProfile"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, type)
            encoder.optional(2, localhostProfile, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&type)
            case 2: try decoder.optional(&localhostProfile, StringCodec.self)
            default: break
            }
        }
    }

    /// What AppArmor allows.
    public struct AppArmorProfile: Message {
        /// Profile of the runtime, none, or one that the node has loaded.
        public var type: String = ""
        /// Name of the loaded profile. Only for `Localhost`.
        public var localhostProfile: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.AppArmorProfile"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, type)
            encoder.optional(2, localhostProfile, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&type)
            case 2: try decoder.optional(&localhostProfile, StringCodec.self)
            default: break
            }
        }
    }

    /// SELinux context.
    public struct SELinuxOptions: Message {
        /// User of the context.
        public var user: String?
        /// Role of the context.
        public var role: String?
        /// Type of the context.
        public var type: String?
        /// Level of the context.
        public var level: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.SELinuxOptions"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, user, StringCodec.self)
            encoder.optional(2, role, StringCodec.self)
            encoder.optional(3, type, StringCodec.self)
            encoder.optional(4, level, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&user, StringCodec.self)
            case 2: try decoder.optional(&role, StringCodec.self)
            case 3: try decoder.optional(&type, StringCodec.self)
            case 4: try decoder.optional(&level, StringCodec.self)
            default: break
            }
        }
    }

    /// Settings for containers on Windows.
    public struct WindowsSecurityContextOptions: Message {
        /// User that the program runs as.
        public var runAsUserName: String?
        /// Name of the group managed service account's credential specification.
        public var gmsaCredentialSpecName: String?
        /// The specification itself, filled in from its name.
        public var gmsaCredentialSpec: String?
        /// Whether the container runs as process of the node. All containers of a pod have to agree.
        public var hostProcess: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.WindowsSecurityContextOptions"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, runAsUserName, StringCodec.self)
            encoder.optional(2, gmsaCredentialSpecName, StringCodec.self)
            encoder.optional(3, gmsaCredentialSpec, StringCodec.self)
            encoder.optional(4, hostProcess, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&runAsUserName, StringCodec.self)
            case 2: try decoder.optional(&gmsaCredentialSpecName, StringCodec.self)
            case 3: try decoder.optional(&gmsaCredentialSpec, StringCodec.self)
            case 4: try decoder.optional(&hostProcess, BoolCodec.self)
            default: break
            }
        }
    }

    /// A kernel parameter.
    public struct Sysctl: Message {
        /// Name of the parameter, such as `net.ipv4.ip_local_port_range`.
        public var name: String = ""
        /// Its value.
        public var value: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.Sysctl"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.optional(2, value, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.optional(&value, StringCodec.self)
            default: break
            }
        }
    }

    /// Which nodes suit the pod, and which other pods it should or should not be near to.
    public struct Affinity: Message {
        /// Which nodes suit, by their labels.
        @Sub public var nodeAffinity: Kubernetes.NodeAffinity
        /// Pods that this one should be near to.
        @Sub public var podAffinity: Kubernetes.PodAffinity
        /// Pods that this one should be away from.
        @Sub public var podAntiAffinity: Kubernetes.PodAntiAffinity
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.Affinity"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _nodeAffinity)
            encoder.message(2, _podAffinity)
            encoder.message(3, _podAntiAffinity)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_nodeAffinity)
            case 2: try decoder.message(&_podAffinity)
            case 3: try decoder.message(&_podAntiAffinity)
            default: break
            }
        }
    }

    /// Which nodes suit a pod.
    public struct NodeAffinity: Message {
        /// What a node has to satisfy. Later changes of the node's labels do not matter.
        @Sub public var requiredDuringSchedulingIgnoredDuringExecution: Kubernetes.NodeSelector
        /// What makes a node better than others. The weights of all that hold are added.
        public var preferredDuringSchedulingIgnoredDuringExecution: [Kubernetes.PreferredSchedulingTerm] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.NodeAffinity"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _requiredDuringSchedulingIgnoredDuringExecution)
            encoder.messages(2, preferredDuringSchedulingIgnoredDuringExecution)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_requiredDuringSchedulingIgnoredDuringExecution)
            case 2: try decoder.messages(&preferredDuringSchedulingIgnoredDuringExecution)
            default: break
            }
        }
    }

    /// Nodes that satisfy at least one of several terms.
    public struct NodeSelector: Message {
        /// The terms.
        public var nodeSelectorTerms: [Kubernetes.NodeSelectorTerm] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.NodeSelector"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, nodeSelectorTerms)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&nodeSelectorTerms)
            default: break
            }
        }
    }

    /// Requirements that a node has to meet together. A term without any chooses no node.
    public struct NodeSelectorTerm: Message {
        /// Requirements on labels of the node.
        public var matchExpressions: [Kubernetes.NodeSelectorRequirement] = []
        /// Requirements on fields of the node; the only one is `metadata.name`.
        public var matchFields: [Kubernetes.NodeSelectorRequirement] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.NodeSelectorTerm"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, matchExpressions)
            encoder.messages(2, matchFields)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&matchExpressions)
            case 2: try decoder.messages(&matchFields)
            default: break
            }
        }
    }

    /// A requirement on one label or field of a node.
    public struct NodeSelectorRequirement: Message {
        /// Key of the label, or path of the field.
        public var key: String = ""
        /// How it is judged.
        public var `operator`: String = ""
        /// Values for `In` and `NotIn`, or one whole number for `Gt` and `Lt`. The others take none.
        public var values: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.NodeSelectorRequirement"]

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

    /// A preference for nodes, with its weight.
    public struct PreferredSchedulingTerm: Message {
        /// How much it counts.
        public var weight: Int32 = 0
        /// What a node should satisfy.
        @Sub public var preference: Kubernetes.NodeSelectorTerm
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PreferredSchedulingTerm"]

        public func encode(to encoder: inout Encoder) {
            encoder.int32(1, weight)
            encoder.message(2, _preference)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.int32(&weight)
            case 2: try decoder.message(&_preference)
            default: break
            }
        }
    }

    /// Pods that a pod should be near to.
    public struct PodAffinity: Message {
        /// Pods that there have to be in the same domain.
        public var requiredDuringSchedulingIgnoredDuringExecution: [Kubernetes.PodAffinityTerm] = []
        /// Pods that there should be in the same domain. The weights of all that hold are added.
        public var preferredDuringSchedulingIgnoredDuringExecution: [Kubernetes.WeightedPodAffinityTerm] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PodAffinity"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, requiredDuringSchedulingIgnoredDuringExecution)
            encoder.messages(2, preferredDuringSchedulingIgnoredDuringExecution)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&requiredDuringSchedulingIgnoredDuringExecution)
            case 2: try decoder.messages(&preferredDuringSchedulingIgnoredDuringExecution)
            default: break
            }
        }
    }

    /// Pods that a pod should be away from.
    public struct PodAntiAffinity: Message {
        /// Pods that there may not be in the same domain.
        public var requiredDuringSchedulingIgnoredDuringExecution: [Kubernetes.PodAffinityTerm] = []
        /// Pods that there should not be in the same domain. The weights of all that hold are added.
        public var preferredDuringSchedulingIgnoredDuringExecution: [Kubernetes.WeightedPodAffinityTerm] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PodAntiAffinity"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, requiredDuringSchedulingIgnoredDuringExecution)
            encoder.messages(2, preferredDuringSchedulingIgnoredDuringExecution)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&requiredDuringSchedulingIgnoredDuringExecution)
            case 2: try decoder.messages(&preferredDuringSchedulingIgnoredDuringExecution)
            default: break
            }
        }
    }

    /// A preference about other pods, with its weight.
    public struct WeightedPodAffinityTerm: Message {
        /// How much it counts.
        public var weight: Int32 = 0
        /// Which pods, and which domain.
        @Sub public var podAffinityTerm: Kubernetes.PodAffinityTerm
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.WeightedPodAffinityTerm"]

        public func encode(to encoder: inout Encoder) {
            encoder.int32(1, weight)
            encoder.message(2, _podAffinityTerm)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.int32(&weight)
            case 2: try decoder.message(&_podAffinityTerm)
            default: break
            }
        }
    }

    /// Other pods, and the domain that counts as near.
    public struct PodAffinityTerm: Message {
        /// Label of nodes whose value makes the domain, such as `kubernetes.io/hostname` or
        /// `topology.kubernetes.io/zone`.
        public var topologyKey: String = ""
        /// Which pods, by their labels. Absent means none.
        @Sub public var labelSelector: Kubernetes.LabelSelector
        /// Labels whose values have to equal those of this pod, such as `pod-template-hash`.
        public var matchLabelKeys: [String] = []
        /// Labels whose values have to differ from those of this pod.
        public var mismatchLabelKeys: [String] = []
        /// Namespaces of the pods. Without these and a selector, it is the pod's own.
        public var namespaces: [String] = []
        /// Namespaces of the pods, by their labels. An empty selector means all.
        @Sub public var namespaceSelector: Kubernetes.LabelSelector
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PodAffinityTerm"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, topologyKey)
            encoder.message(2, _labelSelector)
            encoder.items(3, matchLabelKeys, StringCodec.self)
            encoder.items(4, mismatchLabelKeys, StringCodec.self)
            encoder.items(5, namespaces, StringCodec.self)
            encoder.message(6, _namespaceSelector)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&topologyKey)
            case 2: try decoder.message(&_labelSelector)
            case 3: try decoder.items(&matchLabelKeys, StringCodec.self)
            case 4: try decoder.items(&mismatchLabelKeys, StringCodec.self)
            case 5: try decoder.items(&namespaces, StringCodec.self)
            case 6: try decoder.message(&_namespaceSelector)
            default: break
            }
        }
    }

    /// How evenly matching pods are spread over domains.
    public struct TopologySpreadConstraint: Message {
        /// Label of nodes whose value makes the domain, such as `topology.kubernetes.io/zone`.
        public var topologyKey: String = ""
        /// By how many pods one domain may be ahead of the emptiest.
        public var maxSkew: Int32 = 0
        /// Whether a pod waits, or is scheduled nevertheless, when it would make the spread too uneven.
        public var whenUnsatisfiable: String = ""
        /// Which pods are counted.
        @Sub public var labelSelector: Kubernetes.LabelSelector
        /// Labels whose values have to equal those of this pod for another to be counted.
        public var matchLabelKeys: [String] = []
        /// Number of domains below which the emptiest counts as having no pods.
        public var minDomains: Int32?
        /// Whether only nodes count that the pod's affinity and node selector allow.
        public var nodeAffinityPolicy: String?
        /// Whether nodes with taints that the pod does not tolerate are left out.
        public var nodeTaintsPolicy: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.TopologySpreadConstraint"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, topologyKey)
            encoder.int32(2, maxSkew)
            encoder.string(3, whenUnsatisfiable)
            encoder.message(4, _labelSelector)
            encoder.items(5, matchLabelKeys, StringCodec.self)
            encoder.optional(6, minDomains, Int32Codec.self)
            encoder.optional(7, nodeAffinityPolicy, StringCodec.self)
            encoder.optional(8, nodeTaintsPolicy, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&topologyKey)
            case 2: try decoder.int32(&maxSkew)
            case 3: try decoder.string(&whenUnsatisfiable)
            case 4: try decoder.message(&_labelSelector)
            case 5: try decoder.items(&matchLabelKeys, StringCodec.self)
            case 6: try decoder.optional(&minDomains, Int32Codec.self)
            case 7: try decoder.optional(&nodeAffinityPolicy, StringCodec.self)
            case 8: try decoder.optional(&nodeTaintsPolicy, StringCodec.self)
            default: break
            }
        }
    }

    /// Taints of nodes that do not keep a pod away.
    public struct Toleration: Message {
        /// Key of the taint. Absent, with the operator `Exists`, means every taint.
        public var key: String?
        /// Whether the value has to be equal, or does not matter.
        public var `operator`: String?
        /// Value of the taint, for `Equal`.
        public var value: String?
        /// Effect of the taint; all when absent.
        public var effect: String?
        /// How long the pod stays on a node that gets such a taint with `NoExecute`; for ever when absent.
        public var tolerationSeconds: Int64?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.Toleration"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, key, StringCodec.self)
            encoder.optional(2, `operator`, StringCodec.self)
            encoder.optional(3, value, StringCodec.self)
            encoder.optional(4, effect, StringCodec.self)
            encoder.optional(5, tolerationSeconds, Int64Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&key, StringCodec.self)
            case 2: try decoder.optional(&`operator`, StringCodec.self)
            case 3: try decoder.optional(&value, StringCodec.self)
            case 4: try decoder.optional(&effect, StringCodec.self)
            case 5: try decoder.optional(&tolerationSeconds, Int64Codec.self)
            default: break
            }
        }
    }

    /// Name servers, search domains and options of a pod.
    public struct PodDNSConfig: Message {
        /// Addresses of name servers, before those of the policy. With the policy `None` there has to be one.
        public var nameservers: [String] = []
        /// Domains that are tried with short names.
        public var searches: [String] = []
        /// Options of the resolver.
        public var options: [Kubernetes.PodDNSConfigOption] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PodDNSConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, nameservers, StringCodec.self)
            encoder.items(2, searches, StringCodec.self)
            encoder.messages(3, options)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&nameservers, StringCodec.self)
            case 2: try decoder.items(&searches, StringCodec.self)
            case 3: try decoder.messages(&options)
            default: break
            }
        }
    }

    /// An option of the resolver.
    public struct PodDNSConfigOption: Message {
        /// Name of the option, such as `ndots`.
        public var name: String = ""
        /// Its value, if it takes one.
        public var value: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PodDNSConfigOption"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.optional(2, value, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.optional(&value, StringCodec.self)
            default: break
            }
        }
    }

    /// A line of the pod's `/etc/hosts`.
    public struct HostAlias: Message {
        /// The address.
        public var ip: String = ""
        /// Names of the address.
        public var hostnames: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.HostAlias"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, ip)
            encoder.items(2, hostnames, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&ip)
            case 2: try decoder.items(&hostnames, StringCodec.self)
            default: break
            }
        }
    }

    /// A condition that has to be true before the pod counts as ready.
    public struct PodReadinessGate: Message {
        /// Type of the condition, in the pod's status.
        public var conditionType: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PodReadinessGate"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, conditionType)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&conditionType)
            default: break
            }
        }
    }

    /// A reason why the pod is not yet scheduled.
    public struct PodSchedulingGate: Message {
        /// Name of the reason.
        public var name: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PodSchedulingGate"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            default: break
            }
        }
    }

    /// Operating system that a pod needs.
    public struct PodOS: Message {
        /// Name of the system.
        public var name: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PodOS"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            default: break
            }
        }
    }

    /// A claim of devices, either one that exists or one that is made for the pod.
    public struct PodResourceClaim: Message {
        /// Name by which containers refer to it.
        public var name: String = ""
        /// Name of a ResourceClaim of the pod's namespace.
        public var resourceClaimName: String?
        /// Name of the ResourceClaimTemplate that a claim for the pod is made from.
        public var resourceClaimTemplateName: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PodResourceClaim"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.optional(2, resourceClaimName, StringCodec.self)
            encoder.optional(3, resourceClaimTemplateName, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.optional(&resourceClaimName, StringCodec.self)
            case 3: try decoder.optional(&resourceClaimTemplateName, StringCodec.self)
            default: break
            }
        }
    }

    /// What a pod does at present.
    public struct PodStatus: Message {
        /// Generation of the pod that the status is about.
        public var observedGeneration: Int64?
        /// Where the pod is in its life: `Pending`, `Running`, `Succeeded`, `Failed` or `Unknown`.
        public var phase: String?
        /// Aspects of its state, such as `Ready` and `PodScheduled`.
        public var conditions: [Kubernetes.PodCondition] = []
        /// Why it is in this state, for people.
        public var message: String?
        /// Why it is in this state, for programs: `Evicted`, for example.
        public var reason: String?
        /// Node where others are being evicted to make room for the pod.
        public var nominatedNodeName: String?
        /// Address of the node.
        public var hostIp: String?
        /// Addresses of the node, of all families.
        public var hostIps: [Kubernetes.HostIP] = []
        /// Address of the pod.
        public var podIp: String?
        /// Addresses of the pod, of all families. The first is `podIP`.
        public var podIps: [Kubernetes.PodIP] = []
        /// When the kubelet took notice of the pod, before it pulled images.
        public var startTime: String?
        /// State of the init containers.
        public var initContainerStatuses: [Kubernetes.ContainerStatus] = []
        /// State of the containers.
        public var containerStatuses: [Kubernetes.ContainerStatus] = []
        /// State of the containers for debugging.
        public var ephemeralContainerStatuses: [Kubernetes.ContainerStatus] = []
        /// Class that decides about eviction: `Guaranteed`, `Burstable` or `BestEffort`.
        public var qosClass: String?
        /// How far a change of resources is. Deprecated: conditions tell it.
        public var resize: String?
        /// Which claims were made for the pod.
        public var resourceClaimStatuses: [Kubernetes.PodResourceClaimStatus] = []
        /// Claim that was made for extended resources served by dynamic allocation.
        @Sub public var extendedResourceClaimStatus: Kubernetes.PodExtendedResourceClaimStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PodStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, observedGeneration, Int64Codec.self)
            encoder.optional(2, phase, StringCodec.self)
            encoder.messages(3, conditions)
            encoder.optional(4, message, StringCodec.self)
            encoder.optional(5, reason, StringCodec.self)
            encoder.optional(6, nominatedNodeName, StringCodec.self)
            encoder.optional(7, hostIp, StringCodec.self)
            encoder.messages(8, hostIps)
            encoder.optional(9, podIp, StringCodec.self)
            encoder.messages(10, podIps)
            encoder.optional(11, startTime, StringCodec.self)
            encoder.messages(12, initContainerStatuses)
            encoder.messages(13, containerStatuses)
            encoder.messages(14, ephemeralContainerStatuses)
            encoder.optional(15, qosClass, StringCodec.self)
            encoder.optional(16, resize, StringCodec.self)
            encoder.messages(17, resourceClaimStatuses)
            encoder.message(18, _extendedResourceClaimStatus)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&observedGeneration, Int64Codec.self)
            case 2: try decoder.optional(&phase, StringCodec.self)
            case 3: try decoder.messages(&conditions)
            case 4: try decoder.optional(&message, StringCodec.self)
            case 5: try decoder.optional(&reason, StringCodec.self)
            case 6: try decoder.optional(&nominatedNodeName, StringCodec.self)
            case 7: try decoder.optional(&hostIp, StringCodec.self)
            case 8: try decoder.messages(&hostIps)
            case 9: try decoder.optional(&podIp, StringCodec.self)
            case 10: try decoder.messages(&podIps)
            case 11: try decoder.optional(&startTime, StringCodec.self)
            case 12: try decoder.messages(&initContainerStatuses)
            case 13: try decoder.messages(&containerStatuses)
            case 14: try decoder.messages(&ephemeralContainerStatuses)
            case 15: try decoder.optional(&qosClass, StringCodec.self)
            case 16: try decoder.optional(&resize, StringCodec.self)
            case 17: try decoder.messages(&resourceClaimStatuses)
            case 18: try decoder.message(&_extendedResourceClaimStatus)
            default: break
            }
        }
    }

    /// One aspect of a pod's state.
    public struct PodCondition: Message {
        /// Which aspect.
        public var type: String?
        /// Whether it holds: `True`, `False` or `Unknown`.
        public var status: String?
        /// Generation of the pod that the condition is about.
        public var observedGeneration: Int64?
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

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PodCondition"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, type, StringCodec.self)
            encoder.optional(2, status, StringCodec.self)
            encoder.optional(3, observedGeneration, Int64Codec.self)
            encoder.optional(4, lastProbeTime, StringCodec.self)
            encoder.optional(5, lastTransitionTime, StringCodec.self)
            encoder.optional(6, reason, StringCodec.self)
            encoder.optional(7, message, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&type, StringCodec.self)
            case 2: try decoder.optional(&status, StringCodec.self)
            case 3: try decoder.optional(&observedGeneration, Int64Codec.self)
            case 4: try decoder.optional(&lastProbeTime, StringCodec.self)
            case 5: try decoder.optional(&lastTransitionTime, StringCodec.self)
            case 6: try decoder.optional(&reason, StringCodec.self)
            case 7: try decoder.optional(&message, StringCodec.self)
            default: break
            }
        }
    }

    /// An address of a node.
    public struct HostIP: Message {
        /// The address.
        public var ip: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.HostIP"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, ip, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&ip, StringCodec.self)
            default: break
            }
        }
    }

    /// An address of a pod.
    public struct PodIP: Message {
        /// The address.
        public var ip: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PodIP"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, ip, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&ip, StringCodec.self)
            default: break
            }
        }
    }

    /// The claim that was made for an entry of a pod's `resourceClaims`.
    public struct PodResourceClaimStatus: Message {
        /// Name of the entry.
        public var name: String?
        /// Name of the ResourceClaim. Absent if none was needed.
        public var resourceClaimName: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PodResourceClaimStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, name, StringCodec.self)
            encoder.optional(2, resourceClaimName, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&name, StringCodec.self)
            case 2: try decoder.optional(&resourceClaimName, StringCodec.self)
            default: break
            }
        }
    }

    /// The claim that was made for a pod's extended resources.
    public struct PodExtendedResourceClaimStatus: Message {
        /// Name of the ResourceClaim.
        public var resourceClaimName: String?
        /// Which container's resource became which request of the claim.
        public var requestMappings: [Kubernetes.ContainerExtendedResourceRequest] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PodExtendedResourceClaimStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, resourceClaimName, StringCodec.self)
            encoder.messages(2, requestMappings)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&resourceClaimName, StringCodec.self)
            case 2: try decoder.messages(&requestMappings)
            default: break
            }
        }
    }

    /// Ties a container's extended resource to a request of a claim.
    public struct ContainerExtendedResourceRequest: Message {
        /// Name of the container.
        public var containerName: String?
        /// Name of the extended resource.
        public var resourceName: String?
        /// Name of the request.
        public var requestName: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ContainerExtendedResourceRequest"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, containerName, StringCodec.self)
            encoder.optional(2, resourceName, StringCodec.self)
            encoder.optional(3, requestName, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&containerName, StringCodec.self)
            case 2: try decoder.optional(&resourceName, StringCodec.self)
            case 3: try decoder.optional(&requestName, StringCodec.self)
            default: break
            }
        }
    }

    /// What a container does at present.
    public struct ContainerStatus: Message {
        /// Name of the container.
        public var name: String?
        /// What it does now.
        @Sub public var state: Kubernetes.ContainerState
        /// How it ended before its last restart.
        @Sub public var lastState: Kubernetes.ContainerState
        /// Whether its readiness check passes.
        public var ready: Bool?
        /// Whether its startup check and `postStart` hook have passed.
        public var started: Bool?
        /// How often it was restarted.
        public var restartCount: Int32?
        /// Image that runs.
        public var image: String?
        /// Identity of that image, with its digest.
        public var imageId: String?
        /// Runtime and identity of the container, as `containerd://…`.
        public var containerId: String?
        /// Resources that are in force.
        @Sub public var resources: Kubernetes.ResourceRequirements
        /// Resources that the node has set aside.
        public var allocatedResources: [String: String] = .init()
        /// Health of the devices that it uses.
        public var allocatedResourcesStatus: [Kubernetes.ResourceStatus] = []
        /// How its volumes are mounted.
        public var volumeMounts: [Kubernetes.VolumeMountStatus] = []
        /// User that its first process runs as.
        @Sub public var user: Kubernetes.ContainerUser
        /// Signal in force that asks it to stop.
        public var stopSignal: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ContainerStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, name, StringCodec.self)
            encoder.message(2, _state)
            encoder.message(3, _lastState)
            encoder.optional(4, ready, BoolCodec.self)
            encoder.optional(5, started, BoolCodec.self)
            encoder.optional(6, restartCount, Int32Codec.self)
            encoder.optional(7, image, StringCodec.self)
            encoder.optional(8, imageId, StringCodec.self)
            encoder.optional(9, containerId, StringCodec.self)
            encoder.message(10, _resources)
            encoder.map(11, allocatedResources, StringCodec.self, StringCodec.self)
            encoder.messages(12, allocatedResourcesStatus)
            encoder.messages(13, volumeMounts)
            encoder.message(14, _user)
            encoder.optional(15, stopSignal, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&name, StringCodec.self)
            case 2: try decoder.message(&_state)
            case 3: try decoder.message(&_lastState)
            case 4: try decoder.optional(&ready, BoolCodec.self)
            case 5: try decoder.optional(&started, BoolCodec.self)
            case 6: try decoder.optional(&restartCount, Int32Codec.self)
            case 7: try decoder.optional(&image, StringCodec.self)
            case 8: try decoder.optional(&imageId, StringCodec.self)
            case 9: try decoder.optional(&containerId, StringCodec.self)
            case 10: try decoder.message(&_resources)
            case 11: try decoder.entry(&allocatedResources, StringCodec.self, StringCodec.self)
            case 12: try decoder.messages(&allocatedResourcesStatus)
            case 13: try decoder.messages(&volumeMounts)
            case 14: try decoder.message(&_user)
            case 15: try decoder.optional(&stopSignal, StringCodec.self)
            default: break
            }
        }
    }

    /// What a container does: it waits, runs or has ended. Without any of them, it waits.
    public struct ContainerState: Message {
        /// Why it does not run yet.
        @Sub public var waiting: Kubernetes.ContainerStateWaiting
        /// Since when it runs.
        @Sub public var running: Kubernetes.ContainerStateRunning
        /// How it ended.
        @Sub public var terminated: Kubernetes.ContainerStateTerminated
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ContainerState"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _waiting)
            encoder.message(2, _running)
            encoder.message(3, _terminated)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_waiting)
            case 2: try decoder.message(&_running)
            case 3: try decoder.message(&_terminated)
            default: break
            }
        }
    }

    /// Why a container does not run yet.
    public struct ContainerStateWaiting: Message {
        /// One word, such as `ImagePullBackOff` or `CrashLoopBackOff`.
        public var reason: String?
        /// The same for people.
        public var message: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ContainerStateWaiting"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, reason, StringCodec.self)
            encoder.optional(2, message, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&reason, StringCodec.self)
            case 2: try decoder.optional(&message, StringCodec.self)
            default: break
            }
        }
    }

    /// A container that runs.
    public struct ContainerStateRunning: Message {
        /// Since when.
        public var startedAt: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ContainerStateRunning"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, startedAt, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&startedAt, StringCodec.self)
            default: break
            }
        }
    }

    /// A container that has ended.
    public struct ContainerStateTerminated: Message {
        /// Its exit code.
        public var exitCode: Int32?
        /// Signal that ended it.
        public var signal: Int32?
        /// One word, such as `Completed`, `Error` or `OOMKilled`.
        public var reason: String?
        /// The same for people.
        public var message: String?
        /// When it started.
        public var startedAt: String?
        /// When it ended.
        public var finishedAt: String?
        /// Runtime and identity of the container.
        public var containerId: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ContainerStateTerminated"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, exitCode, Int32Codec.self)
            encoder.optional(2, signal, Int32Codec.self)
            encoder.optional(3, reason, StringCodec.self)
            encoder.optional(4, message, StringCodec.self)
            encoder.optional(5, startedAt, StringCodec.self)
            encoder.optional(6, finishedAt, StringCodec.self)
            encoder.optional(7, containerId, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&exitCode, Int32Codec.self)
            case 2: try decoder.optional(&signal, Int32Codec.self)
            case 3: try decoder.optional(&reason, StringCodec.self)
            case 4: try decoder.optional(&message, StringCodec.self)
            case 5: try decoder.optional(&startedAt, StringCodec.self)
            case 6: try decoder.optional(&finishedAt, StringCodec.self)
            case 7: try decoder.optional(&containerId, StringCodec.self)
            default: break
            }
        }
    }

    /// User that a container's first process runs as.
    public struct ContainerUser: Message {
        /// The user on Linux.
        @Sub public var linux: Kubernetes.LinuxContainerUser
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ContainerUser"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _linux)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_linux)
            default: break
            }
        }
    }

    /// User and groups of a process on Linux.
    public struct LinuxContainerUser: Message {
        /// Number of the user.
        public var uid: Int64?
        /// Number of the group.
        public var gid: Int64?
        /// Further groups.
        public var supplementalGroups: [Int64] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.LinuxContainerUser"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, uid, Int64Codec.self)
            encoder.optional(2, gid, Int64Codec.self)
            encoder.items(3, supplementalGroups, Int64Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&uid, Int64Codec.self)
            case 2: try decoder.optional(&gid, Int64Codec.self)
            case 3: try decoder.items(&supplementalGroups, Int64Codec.self)
            default: break
            }
        }
    }

    /// How a volume is mounted.
    public struct VolumeMountStatus: Message {
        /// Name of the volume.
        public var name: String?
        /// Where the container sees it.
        public var mountPath: String?
        /// Whether it is mounted for reading only.
        public var readOnly: Bool?
        /// Whether that holds for mounts below it, too.
        public var recursiveReadOnly: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.VolumeMountStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, name, StringCodec.self)
            encoder.optional(2, mountPath, StringCodec.self)
            encoder.optional(3, readOnly, BoolCodec.self)
            encoder.optional(4, recursiveReadOnly, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&name, StringCodec.self)
            case 2: try decoder.optional(&mountPath, StringCodec.self)
            case 3: try decoder.optional(&readOnly, BoolCodec.self)
            case 4: try decoder.optional(&recursiveReadOnly, StringCodec.self)
            default: break
            }
        }
    }

    /// Health of the devices behind one resource.
    public struct ResourceStatus: Message {
        /// Name of the resource or claim.
        public var name: String?
        /// The devices.
        public var resources: [Kubernetes.ResourceHealth] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ResourceStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, name, StringCodec.self)
            encoder.messages(2, resources)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&name, StringCodec.self)
            case 2: try decoder.messages(&resources)
            default: break
            }
        }
    }

    /// Health of one device.
    public struct ResourceHealth: Message {
        /// Identity of the device.
        public var resourceId: String?
        /// `Healthy`, `Unhealthy` or `Unknown`.
        public var health: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ResourceHealth"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, resourceId, StringCodec.self)
            encoder.optional(2, health, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&resourceId, StringCodec.self)
            case 2: try decoder.optional(&health, StringCodec.self)
            default: break
            }
        }
    }
}
