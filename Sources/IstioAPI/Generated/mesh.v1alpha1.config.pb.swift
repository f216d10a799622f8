// Generated from istio/mesh/v1alpha1/config.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension IstioMesh {
    /// Settings of the whole mesh, read from the ConfigMap `istio` of the control plane. Fields that are absent
    /// keep the defaults named with them; defaultConfig, defaultProviders and extensionProviders are merged with
    /// the defaults rather than replacing them.
    public struct MeshConfig: Message {
        /// Port on which sidecars receive the captured outbound traffic.
        public var proxyListenPort: Int32 = 0
        /// Port on which sidecars offer an explicit HTTP proxy for outbound requests. Zero: none.
        public var proxyHttpPort: Int32 = 0
        /// How long opening a TCP connection may take, from 1ms to 1h. A DestinationRule's
        /// connectionPool.tcp.connectTimeout takes precedence.
        public var connectTimeout: Duration?
        /// Class of the Ingress resources that Istio serves: spec.ingressClassName, or the annotation
        /// kubernetes.io/ingress.class.
        public var ingressClass: String = ""
        /// Service of the gateway that serves Ingress resources; its address is written into their status.
        public var ingressService: String = ""
        /// Which Ingress resources Istio serves.
        public var ingressControllerMode: IstioMesh.MeshConfig.IngressControllerMode = IstioMesh.MeshConfig.IngressControllerMode(rawValue: 0)
        /// Whether proxies generate trace spans. Where they go follows from defaultConfig.tracing, or better from
        /// defaultProviders.tracing and Telemetry resources.
        public var enableTracing: Bool = false
        /// File for the access log of every proxy: `/dev/stdout`. Absent: no log. Telemetry resources and
        /// defaultProviders.accessLogging are the newer way.
        public var accessLogFile: String = ""
        /// Settings that every proxy starts from. The annotation proxy.istio.io/config of a pod and ProxyConfig
        /// resources are laid over them. Changes take effect when a pod restarts.
        @Sub public var defaultConfig: IstioMesh.ProxyConfig
        /// What sidecars do with requests to destinations that the mesh does not know. A Sidecar resource can
        /// choose otherwise for its workloads.
        @Sub public var outboundTrafficPolicy: IstioMesh.MeshConfig.OutboundTrafficPolicy
        /// Where the control plane reads its configuration. Absent: the Kubernetes API of its cluster.
        public var configSources: [IstioMesh.ConfigSource] = []
        /// Format of the access log: an Envoy format string, or a JSON object as text when accessLogEncoding is
        /// JSON. Absent: Istio's format.
        public var accessLogFormat: String = ""
        /// Root of the mesh's identities: `spiffe://TRUST_DOMAIN/ns/NAMESPACE/sa/ACCOUNT`.
        public var trustDomain: String = ""
        /// Whether lines of the access log are plain text or JSON.
        public var accessLogEncoding: IstioMesh.MeshConfig.AccessLogEncoding = IstioMesh.MeshConfig.AccessLogEncoding(rawValue: 0)
        /// TCP keepalive on connections to services. Absent: none. A DestinationRule's
        /// connectionPool.tcp.tcpKeepalive takes precedence.
        @Sub public var tcpKeepalive: Networking.ConnectionPoolSettings.TCPSettings.TcpKeepalive
        /// Namespaces that see a Service or ServiceEntry without exportTo: `"*"` for all, `"."` for its own.
        public var defaultServiceExportTo: [String] = []
        /// Namespaces that see a VirtualService without exportTo, in the notation of defaultServiceExportTo.
        public var defaultVirtualServiceExportTo: [String] = []
        /// Namespaces that see a DestinationRule without exportTo, in the notation of defaultServiceExportTo.
        public var defaultDestinationRuleExportTo: [String] = []
        /// The namespace whose policies, Sidecar and Telemetry resources hold for the whole mesh.
        public var rootNamespace: String = ""
        /// Preference for endpoints in the caller's region and zone. Failover only happens for services with
        /// outlierDetection in a DestinationRule.
        @Sub public var localityLbSetting: Networking.LocalityLoadBalancerSetting
        /// How soon a proxy asks again when a name of a DNS cluster could not be resolved; after a success the
        /// record's own lifetime counts.
        public var dnsRefreshRate: Duration?
        /// Sends access log entries to the gRPC service of defaultConfig.envoyAccessLogService.
        public var enableEnvoyAccessLogService: Bool = false
        /// Whether sidecars use HTTP/2 between each other for requests that came as HTTP/1.1. A DestinationRule's
        /// connectionPool.http.h2UpgradePolicy takes precedence.
        public var h2UpgradePolicy: IstioMesh.MeshConfig.H2UpgradePolicy = IstioMesh.MeshConfig.H2UpgradePolicy(rawValue: 0)
        /// How long a proxy waits for a client's first bytes to tell the protocol; then it treats the connection as
        /// plain TCP. Whole milliseconds; zero waits forever.
        public var protocolDetectionTimeout: Duration?
        /// Sidecars use mutual TLS towards endpoints that have a sidecar, unless a DestinationRule says how. False:
        /// only where a DestinationRule asks for it.
        public var enableAutoMtls: Bool?
        /// Name of inbound clusters in Envoy's statistics, with the variables %SERVICE%, %SERVICE_FQDN%,
        /// %SERVICE_PORT%, %TARGET_PORT% and %SERVICE_PORT_NAME%. Absent: `inbound|PORT||`.
        public var inboundClusterStatName: String = ""
        /// Name of outbound clusters in Envoy's statistics, with the variables %SERVICE%, %SERVICE_FQDN%,
        /// %SERVICE_PORT%, %SERVICE_PORT_NAME% and %SUBSET_NAME%. Absent: `outbound|PORT|SUBSET|HOST`.
        public var outboundClusterStatName: String = ""
        /// Former or foreign trust domains whose identities count as identities of this mesh: `[old.example.com]`.
        /// Policies that name one match them all.
        public var trustDomainAliases: [String] = []
        /// Certificates that the control plane once requested from Kubernetes for control plane components.
        public var certificates: [IstioMesh.Certificate] = []
        /// Settings for groups of services, chosen by host name.
        public var serviceSettings: [IstioMesh.MeshConfig.ServiceSettings] = []
        /// Merges the metrics of the application into those of the sidecar at port 15020, and points the pod's
        /// prometheus.io annotations there.
        public var enablePrometheusMerge: Bool?
        /// Gateway pods that serve Ingress resources: those with the label `istio: VALUE`.
        public var ingressSelector: String = ""
        /// Verifies the certificates of servers by the roots of the operating system when a DestinationRule names
        /// no caCertificates. Absent: as the environment of the control plane says (on unless changed).
        public var verifyCertificateAtClient: Bool?
        /// The certificate authority that signs for workloads, when that is not the control plane itself.
        @Sub public var ca: IstioMesh.MeshConfig.CA
        /// Leaves out log entries of connections for which a listener has no filter chain, such as refused ones.
        public var disableEnvoyListenerLog: Bool = false
        /// External authorizers and telemetry backends by name, for AuthorizationPolicy and Telemetry to refer to.
        /// Entries named `prometheus`, `stackdriver` and `envoy` exist from the start; an entry of the same name
        /// replaces one.
        public var extensionProviders: [IstioMesh.MeshConfig.ExtensionProvider] = []
        /// Further trusted root certificates, for clients from other trust domains. The mesh's own root need not be
        /// listed.
        public var caCertificates: [IstioMesh.MeshConfig.CertificateData] = []
        /// Namespaces that the control plane watches; one matching selector is enough. Absent: all of them.
        /// Resources of other namespaces are invisible to the mesh.
        public var discoverySelectors: [IstioMesh.LabelSelector] = []
        /// Providers for traces, metrics and access logs where no Telemetry resource names any.
        @Sub public var defaultProviders: IstioMesh.MeshConfig.DefaultProviders
        /// How proxies rewrite the path of a request before routing and authorization look at it.
        @Sub public var pathNormalization: IstioMesh.MeshConfig.ProxyPathNormalization
        /// Retries of HTTP requests for which no VirtualService says anything. `attempts: 0` switches them off.
        /// Absent: 2 attempts, on errors that are safe to repeat.
        @Sub public var defaultHttpRetryPolicy: Networking.HTTPRetry
        /// TLS parameters of mutual TLS within the mesh. ecdhCurves are not supported here.
        @Sub public var meshMTLS: IstioMesh.MeshConfig.TLSConfig
        /// TLS parameters of all other TLS: gateways, and sidecars that terminate or start TLS themselves.
        @Sub public var tlsDefaults: IstioMesh.MeshConfig.TLSConfig
        /// Port on which sidecars receive the captured inbound traffic.
        public var proxyInboundListenPort: Int32 = 0
        /// How sidecars pass inbound traffic on to the application.
        @Sub public var inboundTrafficPolicy: IstioMesh.MeshConfig.InboundTrafficPolicy
        /// Which services are visible to other clusters of an ambient mesh. Absent: services stay local, unless
        /// labelled `istio.io/global: "true"`.
        public var serviceScopeConfigs: [IstioMesh.MeshConfig.ServiceScopeConfigs] = []
        /// How long a tunnel between ambient proxies (HBONE) may carry no stream before it is closed. Absent: as
        /// long as Envoy allows by itself.
        public var hboneIdleTimeout: Duration?
        /// Connection pool and outlier detection that every outbound cluster starts from. A DestinationRule that
        /// sets one of the blocks overrides its fields; what it leaves out comes from here.
        @Sub public var defaultTrafficPolicy: IstioMesh.MeshConfig.DefaultTrafficPolicy
        /// Which namespaces may see a ServiceEntry, whatever its exportTo says. Absent: no restriction.
        @Sub public var serviceEntryVisibility: IstioMesh.ServiceEntryVisibility
        /// Lets Envoy keep traffic within the caller's availability zone and spill over only as far as local
        /// endpoints do not suffice. Absent: off.
        @Sub public var zoneAwareLbSetting: Networking.ZoneAwareLoadBalancerSetting
        /// Retries that the proxy in front of a workload makes towards it when a request fails. perTryTimeout,
        /// retryRemoteLocalities and retryIgnorePreviousHosts have no effect here. Absent: none. The wire number is
        /// not published: for YAML and JSON only.
        @Sub public var defaultInboundHttpRetryPolicy: Networking.HTTPRetry
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.int32(4, proxyListenPort)
            encoder.int32(5, proxyHttpPort)
            encoder.optional(6, connectTimeout, DurationCodec.self)
            encoder.string(7, ingressClass)
            encoder.string(8, ingressService)
            encoder.enumeration(9, ingressControllerMode)
            encoder.bool(12, enableTracing)
            encoder.string(13, accessLogFile)
            encoder.message(14, _defaultConfig)
            encoder.message(17, _outboundTrafficPolicy)
            encoder.messages(22, configSources)
            encoder.string(24, accessLogFormat)
            encoder.string(26, trustDomain)
            encoder.enumeration(27, accessLogEncoding)
            encoder.message(28, _tcpKeepalive)
            encoder.items(31, defaultServiceExportTo, StringCodec.self)
            encoder.items(32, defaultVirtualServiceExportTo, StringCodec.self)
            encoder.items(33, defaultDestinationRuleExportTo, StringCodec.self)
            encoder.string(34, rootNamespace)
            encoder.message(35, _localityLbSetting)
            encoder.optional(36, dnsRefreshRate, DurationCodec.self)
            encoder.bool(40, enableEnvoyAccessLogService)
            encoder.enumeration(41, h2UpgradePolicy)
            encoder.optional(42, protocolDetectionTimeout, DurationCodec.self)
            encoder.optional(43, enableAutoMtls, WrapperCodec<BoolCodec>.self)
            encoder.string(44, inboundClusterStatName)
            encoder.string(45, outboundClusterStatName)
            encoder.items(46, trustDomainAliases, StringCodec.self)
            encoder.messages(47, certificates)
            encoder.messages(50, serviceSettings)
            encoder.optional(51, enablePrometheusMerge, WrapperCodec<BoolCodec>.self)
            encoder.string(52, ingressSelector)
            encoder.optional(54, verifyCertificateAtClient, WrapperCodec<BoolCodec>.self)
            encoder.message(55, _ca)
            encoder.bool(56, disableEnvoyListenerLog)
            encoder.messages(57, extensionProviders)
            encoder.messages(58, caCertificates)
            encoder.messages(59, discoverySelectors)
            encoder.message(60, _defaultProviders)
            encoder.message(61, _pathNormalization)
            encoder.message(62, _defaultHttpRetryPolicy)
            encoder.message(63, _meshMTLS)
            encoder.message(64, _tlsDefaults)
            encoder.int32(65, proxyInboundListenPort)
            encoder.message(66, _inboundTrafficPolicy)
            encoder.messages(67, serviceScopeConfigs)
            encoder.optional(70, hboneIdleTimeout, DurationCodec.self)
            encoder.message(71, _defaultTrafficPolicy)
            encoder.message(72, _serviceEntryVisibility)
            encoder.message(73, _zoneAwareLbSetting)
            encoder.message(10001, _defaultInboundHttpRetryPolicy)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 4: try decoder.int32(&proxyListenPort)
            case 5: try decoder.int32(&proxyHttpPort)
            case 6: try decoder.optional(&connectTimeout, DurationCodec.self)
            case 7: try decoder.string(&ingressClass)
            case 8: try decoder.string(&ingressService)
            case 9: try decoder.enumeration(&ingressControllerMode)
            case 12: try decoder.bool(&enableTracing)
            case 13: try decoder.string(&accessLogFile)
            case 14: try decoder.message(&_defaultConfig)
            case 17: try decoder.message(&_outboundTrafficPolicy)
            case 22: try decoder.messages(&configSources)
            case 24: try decoder.string(&accessLogFormat)
            case 26: try decoder.string(&trustDomain)
            case 27: try decoder.enumeration(&accessLogEncoding)
            case 28: try decoder.message(&_tcpKeepalive)
            case 31: try decoder.items(&defaultServiceExportTo, StringCodec.self)
            case 32: try decoder.items(&defaultVirtualServiceExportTo, StringCodec.self)
            case 33: try decoder.items(&defaultDestinationRuleExportTo, StringCodec.self)
            case 34: try decoder.string(&rootNamespace)
            case 35: try decoder.message(&_localityLbSetting)
            case 36: try decoder.optional(&dnsRefreshRate, DurationCodec.self)
            case 40: try decoder.bool(&enableEnvoyAccessLogService)
            case 41: try decoder.enumeration(&h2UpgradePolicy)
            case 42: try decoder.optional(&protocolDetectionTimeout, DurationCodec.self)
            case 43: try decoder.optional(&enableAutoMtls, WrapperCodec<BoolCodec>.self)
            case 44: try decoder.string(&inboundClusterStatName)
            case 45: try decoder.string(&outboundClusterStatName)
            case 46: try decoder.items(&trustDomainAliases, StringCodec.self)
            case 47: try decoder.messages(&certificates)
            case 50: try decoder.messages(&serviceSettings)
            case 51: try decoder.optional(&enablePrometheusMerge, WrapperCodec<BoolCodec>.self)
            case 52: try decoder.string(&ingressSelector)
            case 54: try decoder.optional(&verifyCertificateAtClient, WrapperCodec<BoolCodec>.self)
            case 55: try decoder.message(&_ca)
            case 56: try decoder.bool(&disableEnvoyListenerLog)
            case 57: try decoder.messages(&extensionProviders)
            case 58: try decoder.messages(&caCertificates)
            case 59: try decoder.messages(&discoverySelectors)
            case 60: try decoder.message(&_defaultProviders)
            case 61: try decoder.message(&_pathNormalization)
            case 62: try decoder.message(&_defaultHttpRetryPolicy)
            case 63: try decoder.message(&_meshMTLS)
            case 64: try decoder.message(&_tlsDefaults)
            case 65: try decoder.int32(&proxyInboundListenPort)
            case 66: try decoder.message(&_inboundTrafficPolicy)
            case 67: try decoder.messages(&serviceScopeConfigs)
            case 70: try decoder.optional(&hboneIdleTimeout, DurationCodec.self)
            case 71: try decoder.message(&_defaultTrafficPolicy)
            case 72: try decoder.message(&_serviceEntryVisibility)
            case 73: try decoder.message(&_zoneAwareLbSetting)
            case 10001: try decoder.message(&_defaultInboundHttpRetryPolicy)
            default: break
            }
        }

        /// What happens with requests to unknown destinations.
        public struct OutboundTrafficPolicy: Message {
            /// Whether and how such requests leave.
            public var mode: IstioMesh.MeshConfig.OutboundTrafficPolicy.Mode = IstioMesh.MeshConfig.OutboundTrafficPolicy.Mode(rawValue: 0)
            /// TLS towards the destination, with mode ALLOW_ANY_DYNAMIC_DNS only. Absent: plain text.
            @Sub public var tls: Networking.ClientTLSSettings
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.OutboundTrafficPolicy"]

            public func encode(to encoder: inout Encoder) {
                encoder.enumeration(1, mode)
                encoder.message(2, _tls)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.enumeration(&mode)
                case 2: try decoder.message(&_tls)
                default: break
                }
            }

            /// Ways to treat requests to unknown destinations.
            public struct Mode: Enumeration {
                public let rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// They are refused: only services of the registry, ServiceEntry resources included, can be
                /// reached.
                public static var registryOnly: Self { Self(rawValue: 0) }
                /// They pass through to their original address.
                public static var allowAny: Self { Self(rawValue: 1) }
                /// Plain HTTP requests go where their Host header resolves to at that moment, other traffic to its
                /// original address. For sidecars, and in the mesh settings only: a Sidecar resource may not choose
                /// it.
                public static var allowAnyDynamicDns: Self { Self(rawValue: 3) }
            }
        }

        /// Settings for some services.
        public struct ServiceSettings: Message {
            /// What holds for these services.
            @Sub public var settings: IstioMesh.MeshConfig.ServiceSettings.Settings
            /// Names of the services, fully qualified: `foo.ns.svc.cluster.local`; the first label may be an
            /// asterisk. The most specific match wins.
            public var hosts: [String] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ServiceSettings"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _settings)
                encoder.items(2, hosts, StringCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_settings)
                case 2: try decoder.items(&hosts, StringCodec.self)
                default: break
                }
            }

            /// Settings of a service.
            public struct Settings: Message {
                /// True keeps requests to the service within the caller's cluster; false lets them reach endpoints
                /// of other clusters. Services of kube-system are local from the start.
                public var clusterLocal: Bool = false
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ServiceSettings.Settings"]

                public func encode(to encoder: inout Encoder) {
                    encoder.bool(1, clusterLocal)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.bool(&clusterLocal)
                    default: break
                    }
                }
            }
        }

        /// A certificate authority outside of the control plane.
        public struct CA: Message {
            /// Host and port at which it answers: `ca.example.com:15012`. Required.
            public var address: String = ""
            /// TLS towards the authority.
            @Sub public var tlsSettings: Networking.ClientTLSSettings
            /// How long signing one request may take.
            public var requestTimeout: Duration?
            /// True: the control plane forwards the workloads' requests to the authority. False: the proxies'
            /// agents ask it themselves.
            public var istiodSide: Bool = false
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.CA"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, address)
                encoder.message(2, _tlsSettings)
                encoder.optional(3, requestTimeout, DurationCodec.self)
                encoder.bool(4, istiodSide)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&address)
                case 2: try decoder.message(&_tlsSettings)
                case 3: try decoder.optional(&requestTimeout, DurationCodec.self)
                case 4: try decoder.bool(&istiodSide)
                default: break
                }
            }
        }

        /// A service outside of the mesh's own parts, by name: an external authorizer, a tracing, metrics or
        /// logging backend, a server of certificates. Faults in an entry are only logged; the provider is then
        /// unusable.
        public struct ExtensionProvider: Message {
            /// Name by which AuthorizationPolicy, Telemetry and defaultProviders refer to the provider. Required
            /// and unique.
            public var name: String = ""
            /// Which of `envoyExtAuthzHttp`, `envoyExtAuthzGrpc`, `zipkin`, `lightstep`, `datadog`, `stackdriver`,
            /// `opencensus`, `skywalking`, `prometheus`, `envoyFileAccessLog`, `envoyHttpAls`, `envoyTcpAls`,
            /// `envoyOtelAls`, `opentelemetry`, `sds` is given, if any.
            public var provider: Provider?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                switch provider {
                case .envoyExtAuthzHttp(let value): encoder.message(2, value)
                case .envoyExtAuthzGrpc(let value): encoder.message(3, value)
                case .zipkin(let value): encoder.message(4, value)
                case .lightstep(let value): encoder.message(5, value)
                case .datadog(let value): encoder.message(6, value)
                case .stackdriver(let value): encoder.message(7, value)
                case .opencensus(let value): encoder.message(8, value)
                case .skywalking(let value): encoder.message(9, value)
                case .prometheus(let value): encoder.message(10, value)
                case .envoyFileAccessLog(let value): encoder.message(11, value)
                case .envoyHttpAls(let value): encoder.message(12, value)
                case .envoyTcpAls(let value): encoder.message(13, value)
                case .envoyOtelAls(let value): encoder.message(14, value)
                case .opentelemetry(let value): encoder.message(15, value)
                case .sds(let value): encoder.message(16, value)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                case 2:
                    var value = MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.EnvoyExternalAuthorizationHttpProvider>.blank
                    if case .envoyExtAuthzHttp(let present) = provider { value = present }
                    try MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.EnvoyExternalAuthorizationHttpProvider>.decode(&decoder, &value)
                    if decoder.isConsumed { provider = .envoyExtAuthzHttp(value) }
                case 3:
                    var value = MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.EnvoyExternalAuthorizationGrpcProvider>.blank
                    if case .envoyExtAuthzGrpc(let present) = provider { value = present }
                    try MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.EnvoyExternalAuthorizationGrpcProvider>.decode(&decoder, &value)
                    if decoder.isConsumed { provider = .envoyExtAuthzGrpc(value) }
                case 4:
                    var value = MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.ZipkinTracingProvider>.blank
                    if case .zipkin(let present) = provider { value = present }
                    try MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.ZipkinTracingProvider>.decode(&decoder, &value)
                    if decoder.isConsumed { provider = .zipkin(value) }
                case 5:
                    var value = MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.LightstepTracingProvider>.blank
                    if case .lightstep(let present) = provider { value = present }
                    try MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.LightstepTracingProvider>.decode(&decoder, &value)
                    if decoder.isConsumed { provider = .lightstep(value) }
                case 6:
                    var value = MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.DatadogTracingProvider>.blank
                    if case .datadog(let present) = provider { value = present }
                    try MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.DatadogTracingProvider>.decode(&decoder, &value)
                    if decoder.isConsumed { provider = .datadog(value) }
                case 7:
                    var value = MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.StackdriverProvider>.blank
                    if case .stackdriver(let present) = provider { value = present }
                    try MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.StackdriverProvider>.decode(&decoder, &value)
                    if decoder.isConsumed { provider = .stackdriver(value) }
                case 8:
                    var value = MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.OpenCensusAgentTracingProvider>.blank
                    if case .opencensus(let present) = provider { value = present }
                    try MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.OpenCensusAgentTracingProvider>.decode(&decoder, &value)
                    if decoder.isConsumed { provider = .opencensus(value) }
                case 9:
                    var value = MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.SkyWalkingTracingProvider>.blank
                    if case .skywalking(let present) = provider { value = present }
                    try MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.SkyWalkingTracingProvider>.decode(&decoder, &value)
                    if decoder.isConsumed { provider = .skywalking(value) }
                case 10:
                    var value = MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.PrometheusMetricsProvider>.blank
                    if case .prometheus(let present) = provider { value = present }
                    try MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.PrometheusMetricsProvider>.decode(&decoder, &value)
                    if decoder.isConsumed { provider = .prometheus(value) }
                case 11:
                    var value = MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.EnvoyFileAccessLogProvider>.blank
                    if case .envoyFileAccessLog(let present) = provider { value = present }
                    try MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.EnvoyFileAccessLogProvider>.decode(&decoder, &value)
                    if decoder.isConsumed { provider = .envoyFileAccessLog(value) }
                case 12:
                    var value = MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.EnvoyHttpGrpcV3LogProvider>.blank
                    if case .envoyHttpAls(let present) = provider { value = present }
                    try MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.EnvoyHttpGrpcV3LogProvider>.decode(&decoder, &value)
                    if decoder.isConsumed { provider = .envoyHttpAls(value) }
                case 13:
                    var value = MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.EnvoyTcpGrpcV3LogProvider>.blank
                    if case .envoyTcpAls(let present) = provider { value = present }
                    try MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.EnvoyTcpGrpcV3LogProvider>.decode(&decoder, &value)
                    if decoder.isConsumed { provider = .envoyTcpAls(value) }
                case 14:
                    var value = MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.EnvoyOpenTelemetryLogProvider>.blank
                    if case .envoyOtelAls(let present) = provider { value = present }
                    try MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.EnvoyOpenTelemetryLogProvider>.decode(&decoder, &value)
                    if decoder.isConsumed { provider = .envoyOtelAls(value) }
                case 15:
                    var value = MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.OpenTelemetryTracingProvider>.blank
                    if case .opentelemetry(let present) = provider { value = present }
                    try MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.OpenTelemetryTracingProvider>.decode(&decoder, &value)
                    if decoder.isConsumed { provider = .opentelemetry(value) }
                case 16:
                    var value = MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.SDSProvider>.blank
                    if case .sds(let present) = provider { value = present }
                    try MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.SDSProvider>.decode(&decoder, &value)
                    if decoder.isConsumed { provider = .sds(value) }
                default: break
                }
            }

            public enum Provider: Sendable {
                /// An external authorizer that takes the request as plain HTTP and answers by its status code. For
                /// policies with action CUSTOM.
                indirect case envoyExtAuthzHttp(IstioMesh.MeshConfig.ExtensionProvider.EnvoyExternalAuthorizationHttpProvider)
                /// An external authorizer that speaks Envoy's gRPC interface envoy.service.auth.v3. For policies
                /// with action CUSTOM.
                case envoyExtAuthzGrpc(IstioMesh.MeshConfig.ExtensionProvider.EnvoyExternalAuthorizationGrpcProvider)
                /// Traces to a Zipkin server, or to any that takes Zipkin's format.
                case zipkin(IstioMesh.MeshConfig.ExtensionProvider.ZipkinTracingProvider)
                /// Traces to Lightstep.
                case lightstep(IstioMesh.MeshConfig.ExtensionProvider.LightstepTracingProvider)
                /// Traces to a Datadog agent.
                case datadog(IstioMesh.MeshConfig.ExtensionProvider.DatadogTracingProvider)
                /// Traces, metrics and logs to Google Cloud.
                case stackdriver(IstioMesh.MeshConfig.ExtensionProvider.StackdriverProvider)
                /// Traces to an OpenCensus agent.
                case opencensus(IstioMesh.MeshConfig.ExtensionProvider.OpenCensusAgentTracingProvider)
                /// Traces to Apache SkyWalking.
                case skywalking(IstioMesh.MeshConfig.ExtensionProvider.SkyWalkingTracingProvider)
                /// Metrics for Prometheus to fetch from the proxies.
                case prometheus(IstioMesh.MeshConfig.ExtensionProvider.PrometheusMetricsProvider)
                /// Access log into a file or to standard output.
                case envoyFileAccessLog(IstioMesh.MeshConfig.ExtensionProvider.EnvoyFileAccessLogProvider)
                /// Access log of HTTP requests to a gRPC service.
                case envoyHttpAls(IstioMesh.MeshConfig.ExtensionProvider.EnvoyHttpGrpcV3LogProvider)
                /// Access log of TCP connections to a gRPC service.
                case envoyTcpAls(IstioMesh.MeshConfig.ExtensionProvider.EnvoyTcpGrpcV3LogProvider)
                /// Access log to an OpenTelemetry collector.
                case envoyOtelAls(IstioMesh.MeshConfig.ExtensionProvider.EnvoyOpenTelemetryLogProvider)
                /// Traces to an OpenTelemetry collector.
                case opentelemetry(IstioMesh.MeshConfig.ExtensionProvider.OpenTelemetryTracingProvider)
                /// A server that hands certificates to gateways over Envoy's secret discovery protocol.
                case sds(IstioMesh.MeshConfig.ExtensionProvider.SDSProvider)
            }

            /// An external authorizer that is asked over HTTP: status 200 permits, all else refuses. It receives
            /// method, path, Host, Content-Length and Authorization of the request, and what the fields here add.
            public struct EnvoyExternalAuthorizationHttpProvider: Message {
                /// Host name of the authorizer's service, with its namespace where it is not unique:
                /// `ext-authz.foo.svc.cluster.local` or `bar/ext-authz.example.com`. Required; the mesh has to know
                /// it.
                public var service: String = ""
                /// Port of the service. Required.
                public var port: UInt32 = 0
                /// Text in front of the path that the authorizer is asked with, beginning with a slash: `/check`.
                public var pathPrefix: String = ""
                /// True lets requests pass when the authorizer cannot be reached or answers with a 5xx status;
                /// false refuses them with statusOnError.
                public var failOpen: Bool = false
                /// HTTP status for the client when the authorizer cannot be reached, as text.
                public var statusOnError: String = ""
                /// Headers of the request that the authorizer receives in addition, by exact name.
                public var includeHeadersInCheck: [String] = []
                /// Headers of the authorizer's answer that go to the workload when it permits; they replace those
                /// of the client. Exact, prefix or suffix. Absent: none.
                public var headersToUpstreamOnAllow: [String] = []
                /// Headers of the authorizer's answer that go to the client when it refuses. Exact, prefix or
                /// suffix. Absent: all.
                public var headersToDownstreamOnDeny: [String] = []
                /// How long the answer may take; then the check counts as failed.
                public var timeout: Duration?
                /// Headers of the request that the authorizer receives in addition, without regard to case: exact,
                /// by prefix (`x-*`) or by suffix (`*-id`).
                public var includeRequestHeadersInCheck: [String] = []
                /// Fixed headers that the authorizer receives in addition: `{x-ext-authz: on}`. They replace
                /// headers of the client.
                public var includeAdditionalHeadersInCheck: [String: String] = .init()
                /// Sends the body to the authorizer too. Absent: the authorizer sees no body.
                @Sub public var includeRequestBodyInCheck: IstioMesh.MeshConfig.ExtensionProvider.EnvoyExternalAuthorizationRequestBody
                /// Headers of the authorizer's answer that are added to the workload's response when it permits.
                /// Exact, prefix or suffix. Absent: none.
                public var headersToDownstreamOnAllow: [String] = []
                /// True chooses the route anew after the check, so that headers from the authorizer can influence
                /// it.
                public var clearRouteCache: Bool = false
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.EnvoyExternalAuthorizationHttpProvider"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, service)
                    encoder.uint32(2, port)
                    encoder.string(3, pathPrefix)
                    encoder.bool(4, failOpen)
                    encoder.string(5, statusOnError)
                    encoder.items(6, includeHeadersInCheck, StringCodec.self)
                    encoder.items(7, headersToUpstreamOnAllow, StringCodec.self)
                    encoder.items(8, headersToDownstreamOnDeny, StringCodec.self)
                    encoder.optional(9, timeout, DurationCodec.self)
                    encoder.items(10, includeRequestHeadersInCheck, StringCodec.self)
                    encoder.map(11, includeAdditionalHeadersInCheck, StringCodec.self, StringCodec.self)
                    encoder.message(12, _includeRequestBodyInCheck)
                    encoder.items(13, headersToDownstreamOnAllow, StringCodec.self)
                    encoder.bool(14, clearRouteCache)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&service)
                    case 2: try decoder.uint32(&port)
                    case 3: try decoder.string(&pathPrefix)
                    case 4: try decoder.bool(&failOpen)
                    case 5: try decoder.string(&statusOnError)
                    case 6: try decoder.items(&includeHeadersInCheck, StringCodec.self)
                    case 7: try decoder.items(&headersToUpstreamOnAllow, StringCodec.self)
                    case 8: try decoder.items(&headersToDownstreamOnDeny, StringCodec.self)
                    case 9: try decoder.optional(&timeout, DurationCodec.self)
                    case 10: try decoder.items(&includeRequestHeadersInCheck, StringCodec.self)
                    case 11: try decoder.entry(&includeAdditionalHeadersInCheck, StringCodec.self, StringCodec.self)
                    case 12: try decoder.message(&_includeRequestBodyInCheck)
                    case 13: try decoder.items(&headersToDownstreamOnAllow, StringCodec.self)
                    case 14: try decoder.bool(&clearRouteCache)
                    default: break
                    }
                }
            }

            /// An external authorizer that is asked over gRPC. It receives all headers of the request.
            public struct EnvoyExternalAuthorizationGrpcProvider: Message {
                /// Host name of the authorizer's service, with its namespace where it is not unique:
                /// `ext-authz.foo.svc.cluster.local` or `bar/ext-authz.example.com`. Required; the mesh has to know
                /// it.
                public var service: String = ""
                /// Port of the service. Required.
                public var port: UInt32 = 0
                /// True lets requests pass when the authorizer cannot be reached; false refuses them with
                /// statusOnError.
                public var failOpen: Bool = false
                /// HTTP status for the client when the authorizer cannot be reached, as text.
                public var statusOnError: String = ""
                /// How long the answer may take; then the check counts as failed.
                public var timeout: Duration?
                /// Sends the body to the authorizer too. Absent: the authorizer sees no body.
                @Sub public var includeRequestBodyInCheck: IstioMesh.MeshConfig.ExtensionProvider.EnvoyExternalAuthorizationRequestBody
                /// True chooses the route anew after the check, so that headers from the authorizer can influence
                /// it.
                public var clearRouteCache: Bool = false
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.EnvoyExternalAuthorizationGrpcProvider"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, service)
                    encoder.uint32(2, port)
                    encoder.bool(3, failOpen)
                    encoder.string(4, statusOnError)
                    encoder.optional(5, timeout, DurationCodec.self)
                    encoder.message(6, _includeRequestBodyInCheck)
                    encoder.bool(7, clearRouteCache)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&service)
                    case 2: try decoder.uint32(&port)
                    case 3: try decoder.bool(&failOpen)
                    case 4: try decoder.string(&statusOnError)
                    case 5: try decoder.optional(&timeout, DurationCodec.self)
                    case 6: try decoder.message(&_includeRequestBodyInCheck)
                    case 7: try decoder.bool(&clearRouteCache)
                    default: break
                    }
                }
            }

            /// A Zipkin server.
            public struct ZipkinTracingProvider: Message {
                /// Host name of the server's service, with its namespace where it is not unique:
                /// `zipkin.istio-system.svc.cluster.local`. Required.
                public var service: String = ""
                /// Port of the service, 9411 as a rule. Required.
                public var port: UInt32 = 0
                /// Longest path that is recorded in the tag for the URL; longer ones are cut.
                public var maxTagLength: UInt32 = 0
                /// True makes trace identifiers of 64 bits, false of 128.
                public var enable64bitTraceId: Bool = false
                /// Path to which spans are posted.
                public var path: String = ""
                /// Headers in which the trace context travels.
                public var traceContextOption: IstioMesh.MeshConfig.ExtensionProvider.ZipkinTracingProvider.TraceContextOption = IstioMesh.MeshConfig.ExtensionProvider.ZipkinTracingProvider.TraceContextOption(rawValue: 0)
                /// How long the server may take to accept spans.
                public var timeout: Duration?
                /// Headers to add to requests for the server, for instance with credentials.
                public var headers: [IstioMesh.MeshConfig.ExtensionProvider.HttpHeader] = []
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.ZipkinTracingProvider"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, service)
                    encoder.uint32(2, port)
                    encoder.uint32(3, maxTagLength)
                    encoder.bool(4, enable64bitTraceId)
                    encoder.string(5, path)
                    encoder.enumeration(6, traceContextOption)
                    encoder.optional(7, timeout, DurationCodec.self)
                    encoder.messages(8, headers)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&service)
                    case 2: try decoder.uint32(&port)
                    case 3: try decoder.uint32(&maxTagLength)
                    case 4: try decoder.bool(&enable64bitTraceId)
                    case 5: try decoder.string(&path)
                    case 6: try decoder.enumeration(&traceContextOption)
                    case 7: try decoder.optional(&timeout, DurationCodec.self)
                    case 8: try decoder.messages(&headers)
                    default: break
                    }
                }

                /// Headers in which the trace context travels.
                public struct TraceContextOption: Enumeration {
                    public let rawValue: Int32
                    public init(rawValue: Int32) { self.rawValue = rawValue }
                    /// B3 headers only.
                    public static var useB3: Self { Self(rawValue: 0) }
                    /// B3 headers, or W3C traceparent where a request has no B3 headers; both are passed on.
                    public static var useB3WithW3cPropagation: Self { Self(rawValue: 1) }
                }
            }

            /// A Lightstep satellite. No longer supported by Envoy.
            public struct LightstepTracingProvider: Message {
                /// Host name of the satellite's service, with its namespace where it is not unique. Required.
                public var service: String = ""
                /// Port of the service. Required.
                public var port: UInt32 = 0
                /// Access token for Lightstep. Required.
                public var accessToken: String = ""
                /// Longest path that is recorded in the tag for the URL.
                public var maxTagLength: UInt32 = 0
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.LightstepTracingProvider"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, service)
                    encoder.uint32(2, port)
                    encoder.string(3, accessToken)
                    encoder.uint32(4, maxTagLength)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&service)
                    case 2: try decoder.uint32(&port)
                    case 3: try decoder.string(&accessToken)
                    case 4: try decoder.uint32(&maxTagLength)
                    default: break
                    }
                }
            }

            /// A Datadog agent.
            public struct DatadogTracingProvider: Message {
                /// Host name of the agent's service, with its namespace where it is not unique:
                /// `datadog.default.svc.cluster.local`. Required.
                public var service: String = ""
                /// Port of the service, 8126 as a rule. Required.
                public var port: UInt32 = 0
                /// Longest path that is recorded in the tag for the URL; longer ones are cut.
                public var maxTagLength: UInt32 = 0
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.DatadogTracingProvider"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, service)
                    encoder.uint32(2, port)
                    encoder.uint32(3, maxTagLength)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&service)
                    case 2: try decoder.uint32(&port)
                    case 3: try decoder.uint32(&maxTagLength)
                    default: break
                    }
                }
            }

            /// Google Cloud's tracing, monitoring and logging.
            public struct StackdriverProvider: Message {
                /// Wrote spans to standard output too. No longer has any effect.
                public var debug: Bool = false
                /// Once limited the attributes of a span.
                public var maxNumberOfAttributes: Int64?
                /// Once limited the annotations of a span.
                public var maxNumberOfAnnotations: Int64?
                /// Once limited the message events of a span.
                public var maxNumberOfMessageEvents: Int64?
                /// Longest path that is recorded in the tag for the URL; longer ones are cut.
                public var maxTagLength: UInt32 = 0
                /// Settings of the log entries. Absent: Istio's labels only.
                @Sub public var logging: IstioMesh.MeshConfig.ExtensionProvider.StackdriverProvider.Logging
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.StackdriverProvider"]

                public func encode(to encoder: inout Encoder) {
                    encoder.bool(1, debug)
                    encoder.optional(2, maxNumberOfAttributes, WrapperCodec<Int64Codec>.self)
                    encoder.optional(3, maxNumberOfAnnotations, WrapperCodec<Int64Codec>.self)
                    encoder.optional(4, maxNumberOfMessageEvents, WrapperCodec<Int64Codec>.self)
                    encoder.uint32(5, maxTagLength)
                    encoder.message(6, _logging)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.bool(&debug)
                    case 2: try decoder.optional(&maxNumberOfAttributes, WrapperCodec<Int64Codec>.self)
                    case 3: try decoder.optional(&maxNumberOfAnnotations, WrapperCodec<Int64Codec>.self)
                    case 4: try decoder.optional(&maxNumberOfMessageEvents, WrapperCodec<Int64Codec>.self)
                    case 5: try decoder.uint32(&maxTagLength)
                    case 6: try decoder.message(&_logging)
                    default: break
                    }
                }

                /// Settings of log entries in Google Cloud.
                public struct Logging: Message {
                    /// Labels to add to log entries, with CEL expressions as values: `{user_agent:
                    /// request.useragent}`.
                    public var labels: [String: String] = .init()
                    public var unknownFields = UnknownFields()

                    public init() {}

                    public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.StackdriverProvider.Logging"]

                    public func encode(to encoder: inout Encoder) {
                        encoder.map(1, labels, StringCodec.self, StringCodec.self)
                        encoder.unknown(unknownFields)
                    }

                    public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                        switch field {
                        case 1: try decoder.entry(&labels, StringCodec.self, StringCodec.self)
                        default: break
                        }
                    }
                }
            }

            /// An OpenCensus agent. No longer supported by Envoy.
            public struct OpenCensusAgentTracingProvider: Message {
                /// Host name of the agent's service, with its namespace where it is not unique. Required.
                public var service: String = ""
                /// Port of the service, 55678 as a rule. Required.
                public var port: UInt32 = 0
                /// Headers in which the trace context is read and written; when reading, the first that is present
                /// counts. Absent: none.
                public var context: [IstioMesh.MeshConfig.ExtensionProvider.OpenCensusAgentTracingProvider.TraceContext] = []
                /// Longest path that is recorded in the tag for the URL.
                public var maxTagLength: UInt32 = 0
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.OpenCensusAgentTracingProvider"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, service)
                    encoder.uint32(2, port)
                    encoder.items(3, context, EnumerationCodec<IstioMesh.MeshConfig.ExtensionProvider.OpenCensusAgentTracingProvider.TraceContext>.self)
                    encoder.uint32(4, maxTagLength)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&service)
                    case 2: try decoder.uint32(&port)
                    case 3: try decoder.items(&context, EnumerationCodec<IstioMesh.MeshConfig.ExtensionProvider.OpenCensusAgentTracingProvider.TraceContext>.self)
                    case 4: try decoder.uint32(&maxTagLength)
                    default: break
                    }
                }

                /// Headers in which the trace context travels.
                public struct TraceContext: Enumeration {
                    public let rawValue: Int32
                    public init(rawValue: Int32) { self.rawValue = rawValue }
                    /// No header.
                    public static var unspecified: Self { Self(rawValue: 0) }
                    /// W3C: traceparent.
                    public static var w3cTraceContext: Self { Self(rawValue: 1) }
                    /// gRPC: grpc-trace-bin.
                    public static var grpcBin: Self { Self(rawValue: 2) }
                    /// Google Cloud: x-cloud-trace-context.
                    public static var cloudTraceContext: Self { Self(rawValue: 3) }
                    /// Zipkin: X-B3-TraceId and its companions.
                    public static var b3: Self { Self(rawValue: 4) }
                }
            }

            /// A SkyWalking collector.
            public struct SkyWalkingTracingProvider: Message {
                /// Host name of the collector's service, with its namespace where it is not unique:
                /// `tracing.istio-system.svc.cluster.local`. Required.
                public var service: String = ""
                /// Port of the service, 11800 as a rule. Required.
                public var port: UInt32 = 0
                /// Token that the collector asks for. Absent: none.
                public var accessToken: String = ""
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.SkyWalkingTracingProvider"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, service)
                    encoder.uint32(2, port)
                    encoder.string(3, accessToken)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&service)
                    case 2: try decoder.uint32(&port)
                    case 3: try decoder.string(&accessToken)
                    default: break
                    }
                }
            }

            /// Metrics in Prometheus' format at the proxies; has no settings.
            public struct PrometheusMetricsProvider: Message {
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.PrometheusMetricsProvider"]

                public func encode(to encoder: inout Encoder) {
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                }
            }

            /// An access log file.
            public struct EnvoyFileAccessLogProvider: Message {
                /// The file.
                public var path: String = ""
                /// Form of the entries. Absent: Istio's text format.
                @Sub public var logFormat: IstioMesh.MeshConfig.ExtensionProvider.EnvoyFileAccessLogProvider.LogFormat
                /// True leaves empty values out: no `-` in text, no key in JSON.
                public var omitEmptyValues: Bool = false
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.EnvoyFileAccessLogProvider"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, path)
                    encoder.message(2, _logFormat)
                    encoder.bool(3, omitEmptyValues)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&path)
                    case 2: try decoder.message(&_logFormat)
                    case 3: try decoder.bool(&omitEmptyValues)
                    default: break
                    }
                }

                /// Form of entries in a log file.
                public struct LogFormat: Message {
                    /// Which of `text`, `labels` is given, if any.
                    public var logFormat: LogFormatChoice?
                    public var unknownFields = UnknownFields()

                    public init() {}

                    public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.EnvoyFileAccessLogProvider.LogFormat"]

                    public func encode(to encoder: inout Encoder) {
                        switch logFormat {
                        case .text(let value): encoder.optional(1, value, StringCodec.self)
                        case .labels(let value): encoder.optional(2, value, StructCodec.self)
                        case nil: break
                        }
                        encoder.unknown(unknownFields)
                    }

                    public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                        switch field {
                        case 1:
                            var value = StringCodec.blank
                            try StringCodec.decode(&decoder, &value)
                            if decoder.isConsumed { logFormat = .text(value) }
                        case 2:
                            var value = StructCodec.blank
                            if case .labels(let present) = logFormat { value = present }
                            try StructCodec.decode(&decoder, &value)
                            if decoder.isConsumed { logFormat = .labels(value) }
                        default: break
                        }
                    }

                    public enum LogFormatChoice: Sendable {
                        /// Envoy format string for one entry: `"%START_TIME% %RESPONSE_CODE%\n"`. A missing line
                        /// break at the end is added.
                        case text(String)
                        /// JSON object for one entry, with format strings as values: `{status: "%RESPONSE_CODE%"}`.
                        /// Empty: Istio's JSON format.
                        case labels(Struct)
                    }
                }
            }

            /// A gRPC service that takes Envoy's HTTP access log entries.
            public struct EnvoyHttpGrpcV3LogProvider: Message {
                /// Host name of the service, with its namespace where it is not unique:
                /// `envoy-als.foo.svc.cluster.local`. Required.
                public var service: String = ""
                /// Port of the service. Required.
                public var port: UInt32 = 0
                /// Name of the log, for the service to tell logs apart.
                public var logName: String = ""
                /// Names of filter state objects that entries contain. Absent: those of Istio's peer metadata.
                public var filterStateObjectsToLog: [String] = []
                /// Request headers that entries contain in addition.
                public var additionalRequestHeadersToLog: [String] = []
                /// Response headers that entries contain in addition.
                public var additionalResponseHeadersToLog: [String] = []
                /// Response trailers that entries contain in addition.
                public var additionalResponseTrailersToLog: [String] = []
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.EnvoyHttpGrpcV3LogProvider"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, service)
                    encoder.uint32(2, port)
                    encoder.string(3, logName)
                    encoder.items(4, filterStateObjectsToLog, StringCodec.self)
                    encoder.items(5, additionalRequestHeadersToLog, StringCodec.self)
                    encoder.items(6, additionalResponseHeadersToLog, StringCodec.self)
                    encoder.items(7, additionalResponseTrailersToLog, StringCodec.self)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&service)
                    case 2: try decoder.uint32(&port)
                    case 3: try decoder.string(&logName)
                    case 4: try decoder.items(&filterStateObjectsToLog, StringCodec.self)
                    case 5: try decoder.items(&additionalRequestHeadersToLog, StringCodec.self)
                    case 6: try decoder.items(&additionalResponseHeadersToLog, StringCodec.self)
                    case 7: try decoder.items(&additionalResponseTrailersToLog, StringCodec.self)
                    default: break
                    }
                }
            }

            /// A gRPC service that takes Envoy's TCP access log entries.
            public struct EnvoyTcpGrpcV3LogProvider: Message {
                /// Host name of the service, with its namespace where it is not unique:
                /// `envoy-als.foo.svc.cluster.local`. Required.
                public var service: String = ""
                /// Port of the service. Required.
                public var port: UInt32 = 0
                /// Name of the log, for the service to tell logs apart.
                public var logName: String = ""
                /// Names of filter state objects that entries contain. Absent: those of Istio's peer metadata.
                public var filterStateObjectsToLog: [String] = []
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.EnvoyTcpGrpcV3LogProvider"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, service)
                    encoder.uint32(2, port)
                    encoder.string(3, logName)
                    encoder.items(4, filterStateObjectsToLog, StringCodec.self)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&service)
                    case 2: try decoder.uint32(&port)
                    case 3: try decoder.string(&logName)
                    case 4: try decoder.items(&filterStateObjectsToLog, StringCodec.self)
                    default: break
                    }
                }
            }

            /// An OpenTelemetry collector that takes log entries over gRPC.
            public struct EnvoyOpenTelemetryLogProvider: Message {
                /// Host name of the collector's service, with its namespace where it is not unique:
                /// `otel-collector.foo.svc.cluster.local`. Required.
                public var service: String = ""
                /// Port of the service, 4317 as a rule. Required.
                public var port: UInt32 = 0
                /// Name of the log, for the collector to tell logs apart.
                public var logName: String = ""
                /// Content of the entries. Absent: Istio's text format as body.
                @Sub public var logFormat: IstioMesh.MeshConfig.ExtensionProvider.EnvoyOpenTelemetryLogProvider.LogFormat
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.EnvoyOpenTelemetryLogProvider"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, service)
                    encoder.uint32(2, port)
                    encoder.string(3, logName)
                    encoder.message(4, _logFormat)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&service)
                    case 2: try decoder.uint32(&port)
                    case 3: try decoder.string(&logName)
                    case 4: try decoder.message(&_logFormat)
                    default: break
                    }
                }

                /// Content of log entries for OpenTelemetry; body and attributes may both be set.
                public struct LogFormat: Message {
                    /// Envoy format string for the body of the entry. Absent: Istio's text format.
                    public var text: String = ""
                    /// Attributes of the entry, with format strings as values: `{status: "%RESPONSE_CODE%"}`.
                    public var labels: Struct?
                    public var unknownFields = UnknownFields()

                    public init() {}

                    public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.EnvoyOpenTelemetryLogProvider.LogFormat"]

                    public func encode(to encoder: inout Encoder) {
                        encoder.string(1, text)
                        encoder.optional(2, labels, StructCodec.self)
                        encoder.unknown(unknownFields)
                    }

                    public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                        switch field {
                        case 1: try decoder.string(&text)
                        case 2: try decoder.optional(&labels, StructCodec.self)
                        default: break
                        }
                    }
                }
            }

            /// An OpenTelemetry collector. Spans travel over gRPC unless http is set; grpc and http exclude each
            /// other.
            public struct OpenTelemetryTracingProvider: Message {
                /// Host name of the collector's service, with its namespace where it is not unique:
                /// `otel-collector.istio-system.svc.cluster.local`. Required.
                public var service: String = ""
                /// Port of the service: 4317 for gRPC, 4318 for HTTP as a rule. Required.
                public var port: UInt32 = 0
                /// Longest path that is recorded in the tag for the URL; longer ones are cut.
                public var maxTagLength: UInt32 = 0
                /// Sends spans over HTTP to this path. Absent: gRPC.
                @Sub public var http: IstioMesh.MeshConfig.ExtensionProvider.HttpService
                /// What proxies find out about themselves and add to every span. Absent: nothing.
                @Sub public var resourceDetectors: IstioMesh.MeshConfig.ExtensionProvider.ResourceDetectors
                /// Which of `dynatraceSampler` is given, if any.
                public var sampling: Sampling?
                /// Settings of the gRPC calls.
                @Sub public var grpc: IstioMesh.MeshConfig.ExtensionProvider.GrpcService
                /// Where the service attributes of spans come from.
                public var serviceAttributeEnrichment: IstioMesh.MeshConfig.ExtensionProvider.ServiceAttributeEnrichment = IstioMesh.MeshConfig.ExtensionProvider.ServiceAttributeEnrichment(rawValue: 0)
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.OpenTelemetryTracingProvider"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, service)
                    encoder.uint32(2, port)
                    encoder.uint32(3, maxTagLength)
                    encoder.message(4, _http)
                    encoder.message(5, _resourceDetectors)
                    switch sampling {
                    case .dynatraceSampler(let value): encoder.message(6, value)
                    case nil: break
                    }
                    encoder.message(7, _grpc)
                    encoder.enumeration(8, serviceAttributeEnrichment)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&service)
                    case 2: try decoder.uint32(&port)
                    case 3: try decoder.uint32(&maxTagLength)
                    case 4: try decoder.message(&_http)
                    case 5: try decoder.message(&_resourceDetectors)
                    case 6:
                        var value = MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.OpenTelemetryTracingProvider.DynatraceSampler>.blank
                        if case .dynatraceSampler(let present) = sampling { value = present }
                        try MessageCodec<IstioMesh.MeshConfig.ExtensionProvider.OpenTelemetryTracingProvider.DynatraceSampler>.decode(&decoder, &value)
                        if decoder.isConsumed { sampling = .dynatraceSampler(value) }
                    case 7: try decoder.message(&_grpc)
                    case 8: try decoder.enumeration(&serviceAttributeEnrichment)
                    default: break
                    }
                }

                public enum Sampling: Sendable {
                    /// Sampling as Dynatrace directs it.
                    case dynatraceSampler(IstioMesh.MeshConfig.ExtensionProvider.OpenTelemetryTracingProvider.DynatraceSampler)
                }

                /// Adapts the sampling to the traffic, with guidance from Dynatrace.
                public struct DynatraceSampler: Message {
                    /// The Dynatrace environment: `abc12345`. Required.
                    public var tenant: String = ""
                    /// Identifier of the Dynatrace cluster. Required.
                    public var clusterId: Int32 = 0
                    /// Root spans per minute as long as Dynatrace does not say otherwise. Absent: Envoy's own
                    /// figure.
                    public var rootSpansPerMinute: UInt32 = 0
                    /// Where the sampling settings are fetched. Absent: from the provider's own service.
                    @Sub public var httpService: IstioMesh.MeshConfig.ExtensionProvider.OpenTelemetryTracingProvider.DynatraceSampler.DynatraceApi
                    public var unknownFields = UnknownFields()

                    public init() {}

                    public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.OpenTelemetryTracingProvider.DynatraceSampler"]

                    public func encode(to encoder: inout Encoder) {
                        encoder.string(1, tenant)
                        encoder.int32(2, clusterId)
                        encoder.uint32(3, rootSpansPerMinute)
                        encoder.message(4, _httpService)
                        encoder.unknown(unknownFields)
                    }

                    public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                        switch field {
                        case 1: try decoder.string(&tenant)
                        case 2: try decoder.int32(&clusterId)
                        case 3: try decoder.uint32(&rootSpansPerMinute)
                        case 4: try decoder.message(&_httpService)
                        default: break
                        }
                    }

                    /// The Dynatrace interface for sampling settings.
                    public struct DynatraceApi: Message {
                        /// Host name of the interface: `abc12345.live.dynatrace.com`. Required; the mesh has to
                        /// know it.
                        public var service: String = ""
                        /// Port of the service. Required.
                        public var port: UInt32 = 0
                        /// Path, timeout and headers, the access token among them. Required.
                        @Sub public var http: IstioMesh.MeshConfig.ExtensionProvider.HttpService
                        public var unknownFields = UnknownFields()

                        public init() {}

                        public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.OpenTelemetryTracingProvider.DynatraceSampler.DynatraceApi"]

                        public func encode(to encoder: inout Encoder) {
                            encoder.string(1, service)
                            encoder.uint32(2, port)
                            encoder.message(3, _http)
                            encoder.unknown(unknownFields)
                        }

                        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                            switch field {
                            case 1: try decoder.string(&service)
                            case 2: try decoder.uint32(&port)
                            case 3: try decoder.message(&_http)
                            default: break
                            }
                        }
                    }
                }
            }

            /// A server of secrets. A Gateway takes its certificate from there with `credentialName: sds://NAME`,
            /// where NAME is that of the provider.
            public struct SDSProvider: Message {
                /// Name of the provider once more.
                public var name: String = ""
                /// Host name of the server's service, with its namespace where it is not unique. Required.
                public var service: String = ""
                /// Port of the service. Required.
                public var port: UInt32 = 0
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.SDSProvider"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, name)
                    encoder.string(2, service)
                    encoder.uint32(3, port)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&name)
                    case 2: try decoder.string(&service)
                    case 3: try decoder.uint32(&port)
                    default: break
                    }
                }
            }

            /// Which part of the request body an external authorizer receives.
            public struct EnvoyExternalAuthorizationRequestBody: Message {
                /// Size up to which the body is collected, above zero. Larger requests are refused with 413, unless
                /// allowPartialMessage is true.
                public var maxRequestBytes: UInt32 = 0
                /// True sends what was collected when the body is larger than maxRequestBytes, and adds the header
                /// x-envoy-auth-partial-body.
                public var allowPartialMessage: Bool = false
                /// True sends the body as bytes, for bodies that are not UTF-8 text. Of use with gRPC only.
                public var packAsBytes: Bool = false
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.EnvoyExternalAuthorizationRequestBody"]

                public func encode(to encoder: inout Encoder) {
                    encoder.uint32(1, maxRequestBytes)
                    encoder.bool(2, allowPartialMessage)
                    encoder.bool(3, packAsBytes)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.uint32(&maxRequestBytes)
                    case 2: try decoder.bool(&allowPartialMessage)
                    case 3: try decoder.bool(&packAsBytes)
                    default: break
                    }
                }
            }

            /// How a gRPC service is called.
            public struct GrpcService: Message {
                /// How long a call may take. Absent or zero: no limit.
                public var timeout: Duration?
                /// Metadata to send with each call, for instance with credentials.
                public var initialMetadata: [IstioMesh.MeshConfig.ExtensionProvider.HttpHeader] = []
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.GrpcService"]

                public func encode(to encoder: inout Encoder) {
                    encoder.optional(1, timeout, DurationCodec.self)
                    encoder.messages(2, initialMetadata)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.optional(&timeout, DurationCodec.self)
                    case 2: try decoder.messages(&initialMetadata)
                    default: break
                    }
                }
            }

            /// A header with its value.
            public struct HttpHeader: Message {
                /// Name of the header. Required.
                public var name: String = ""
                /// Which of `value`, `envName` is given, if any.
                public var headerValue: HeaderValue?
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.HttpHeader"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, name)
                    switch headerValue {
                    case .value(let value): encoder.optional(2, value, StringCodec.self)
                    case .envName(let value): encoder.optional(3, value, StringCodec.self)
                    case nil: break
                    }
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&name)
                    case 2:
                        var value = StringCodec.blank
                        try StringCodec.decode(&decoder, &value)
                        if decoder.isConsumed { headerValue = .value(value) }
                    case 3:
                        var value = StringCodec.blank
                        try StringCodec.decode(&decoder, &value)
                        if decoder.isConsumed { headerValue = .envName(value) }
                    default: break
                    }
                }

                public enum HeaderValue: Sendable {
                    /// The value itself.
                    case value(String)
                    /// Variable in the environment of the control plane that holds the value. It has to be set
                    /// there.
                    case envName(String)
                }
            }

            /// How an HTTP service is called.
            public struct HttpService: Message {
                /// Path of the request: `/v1/traces`. Required.
                public var path: String = ""
                /// How long a call may take. Absent or zero: no limit.
                public var timeout: Duration?
                /// Headers to add, for instance with credentials.
                public var headers: [IstioMesh.MeshConfig.ExtensionProvider.HttpHeader] = []
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.HttpService"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, path)
                    encoder.optional(2, timeout, DurationCodec.self)
                    encoder.messages(3, headers)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&path)
                    case 2: try decoder.optional(&timeout, DurationCodec.self)
                    case 3: try decoder.messages(&headers)
                    default: break
                    }
                }
            }

            /// Detectors of what a proxy runs on.
            public struct ResourceDetectors: Message {
                /// Reads the variable OTEL_RESOURCE_ATTRIBUTES of the proxy.
                @Sub public var environment: IstioMesh.MeshConfig.ExtensionProvider.ResourceDetectors.EnvironmentResourceDetector
                /// Reads what Dynatrace's OneAgent knows about host and process.
                @Sub public var dynatrace: IstioMesh.MeshConfig.ExtensionProvider.ResourceDetectors.DynatraceResourceDetector
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.ResourceDetectors"]

                public func encode(to encoder: inout Encoder) {
                    encoder.message(1, _environment)
                    encoder.message(2, _dynatrace)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.message(&_environment)
                    case 2: try decoder.message(&_dynatrace)
                    default: break
                    }
                }

                /// Takes resource attributes from the environment; has no settings.
                public struct EnvironmentResourceDetector: Message {
                    public var unknownFields = UnknownFields()

                    public init() {}

                    public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.ResourceDetectors.EnvironmentResourceDetector"]

                    public func encode(to encoder: inout Encoder) {
                        encoder.unknown(unknownFields)
                    }

                    public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    }
                }

                /// Takes resource attributes from Dynatrace's OneAgent; has no settings.
                public struct DynatraceResourceDetector: Message {
                    public var unknownFields = UnknownFields()

                    public init() {}

                    public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ExtensionProvider.ResourceDetectors.DynatraceResourceDetector"]

                    public func encode(to encoder: inout Encoder) {
                        encoder.unknown(unknownFields)
                    }

                    public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    }
                }
            }

            /// Where service.name, service.namespace and the like in spans come from.
            public struct ServiceAttributeEnrichment: Enumeration {
                public let rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// From Istio's canonical service and the cluster name of the proxy, see tracingServiceName.
                public static var istioCanonical: Self { Self(rawValue: 0) }
                /// From the pod's labels and annotations as OpenTelemetry's conventions for Kubernetes say.
                public static var otelSemanticConventions: Self { Self(rawValue: 1) }
            }
        }

        /// Root certificates that are trusted in addition.
        public struct CertificateData: Message {
            /// Which of `pem`, `spiffeBundleUrl` is given, if any.
            public var certificateData: CertificateDataChoice?
            /// Kubernetes signers that the root belongs to: `[clusterissuers.cert-manager.io/istio]`. For
            /// installations where Kubernetes signs.
            public var certSigners: [String] = []
            /// Trust domains that the root may vouch for. Absent: the one of the mesh and its aliases.
            public var trustDomains: [String] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.CertificateData"]

            public func encode(to encoder: inout Encoder) {
                switch certificateData {
                case .pem(let value): encoder.optional(1, value, StringCodec.self)
                case .spiffeBundleUrl(let value): encoder.optional(2, value, StringCodec.self)
                case nil: break
                }
                encoder.items(3, certSigners, StringCodec.self)
                encoder.items(4, trustDomains, StringCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1:
                    var value = StringCodec.blank
                    try StringCodec.decode(&decoder, &value)
                    if decoder.isConsumed { certificateData = .pem(value) }
                case 2:
                    var value = StringCodec.blank
                    try StringCodec.decode(&decoder, &value)
                    if decoder.isConsumed { certificateData = .spiffeBundleUrl(value) }
                case 3: try decoder.items(&certSigners, StringCodec.self)
                case 4: try decoder.items(&trustDomains, StringCodec.self)
                default: break
                }
            }

            public enum CertificateDataChoice: Sendable {
                /// The certificates as PEM text.
                case pem(String)
                /// Address of a SPIFFE bundle endpoint that serves them; the control plane fetches them regularly.
                case spiffeBundleUrl(String)
            }
        }

        /// Names of extensionProviders that are used where no Telemetry resource says otherwise.
        public struct DefaultProviders: Message {
            /// Providers for traces. At most one is used.
            public var tracing: [String] = []
            /// Providers for metrics. The installation sets `[prometheus]`. Absent: no metrics.
            public var metrics: [String] = []
            /// Providers for access logs. Absent: as accessLogFile says.
            public var accessLogging: [String] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.DefaultProviders"]

            public func encode(to encoder: inout Encoder) {
                encoder.items(1, tracing, StringCodec.self)
                encoder.items(2, metrics, StringCodec.self)
                encoder.items(3, accessLogging, StringCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.items(&tracing, StringCodec.self)
                case 2: try decoder.items(&metrics, StringCodec.self)
                case 3: try decoder.items(&accessLogging, StringCodec.self)
                default: break
                }
            }
        }

        /// How the path of a request is normalised.
        public struct ProxyPathNormalization: Message {
            /// How much is normalised.
            public var normalization: IstioMesh.MeshConfig.ProxyPathNormalization.NormalizationType = IstioMesh.MeshConfig.ProxyPathNormalization.NormalizationType(rawValue: 0)
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ProxyPathNormalization"]

            public func encode(to encoder: inout Encoder) {
                encoder.enumeration(1, normalization)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.enumeration(&normalization)
                default: break
                }
            }

            /// Degrees of path normalisation. Authorization policies on paths are only as good as proxies and
            /// applications agree here.
            public struct NormalizationType: Enumeration {
                public let rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// The same as BASE.
                public static var `default`: Self { Self(rawValue: 0) }
                /// The path stays as the client sent it.
                public static var `none`: Self { Self(rawValue: 1) }
                /// RFC 3986: `/a/../b` becomes `/b`, and a backslash becomes a slash.
                public static var base: Self { Self(rawValue: 2) }
                /// As BASE, and several slashes in a row become one.
                public static var mergeSlashes: Self { Self(rawValue: 3) }
                /// As MERGE_SLASHES, after `%2F` and `%5C` have become slashes. The safest choice for applications
                /// that decode these.
                public static var decodeAndMergeSlashes: Self { Self(rawValue: 4) }
            }
        }

        /// Parameters of TLS connections.
        public struct TLSConfig: Message {
            /// Oldest TLS version that servers accept.
            public var minProtocolVersion: IstioMesh.MeshConfig.TLSConfig.TLSProtocol = IstioMesh.MeshConfig.TLSConfig.TLSProtocol(rawValue: 0)
            /// Curves for the key exchange, best first: `[X25519, P-256]`. Absent: Envoy's list. Not supported in
            /// meshMTLS.
            public var ecdhCurves: [String] = []
            /// Cipher suites up to TLS 1.2, best first: `[ECDHE-RSA-AES256-GCM-SHA384]`. Absent: Istio's list of
            /// suites with forward secrecy.
            public var cipherSuites: [String] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.TLSConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.enumeration(1, minProtocolVersion)
                encoder.items(2, ecdhCurves, StringCodec.self)
                encoder.items(3, cipherSuites, StringCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.enumeration(&minProtocolVersion)
                case 2: try decoder.items(&ecdhCurves, StringCodec.self)
                case 3: try decoder.items(&cipherSuites, StringCodec.self)
                default: break
                }
            }

            /// Versions of TLS.
            public struct TLSProtocol: Enumeration {
                public let rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// Left to Istio: TLS 1.2.
                public static var tlsAuto: Self { Self(rawValue: 0) }
                /// TLS 1.2 or newer.
                public static var tlsv12: Self { Self(rawValue: 1) }
                /// TLS 1.3 only.
                public static var tlsv13: Self { Self(rawValue: 2) }
            }
        }

        /// How inbound traffic reaches the application.
        public struct InboundTrafficPolicy: Message {
            /// The address to which the sidecar forwards.
            public var mode: IstioMesh.MeshConfig.InboundTrafficPolicy.Mode = IstioMesh.MeshConfig.InboundTrafficPolicy.Mode(rawValue: 0)
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.InboundTrafficPolicy"]

            public func encode(to encoder: inout Encoder) {
                encoder.enumeration(1, mode)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.enumeration(&mode)
                default: break
                }
            }

            /// Addresses at which an application may listen.
            public struct Mode: Enumeration {
                public let rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// The pod's address, to which the caller connected. The application has to listen there or at the
                /// wildcard address.
                public static var passthrough: Self { Self(rawValue: 0) }
                /// 127.0.0.1 or ::1, as in releases before 1.10.
                public static var localhost: Self { Self(rawValue: 1) }
            }
        }

        /// Decides for some services whether other clusters see them.
        public struct ServiceScopeConfigs: Message {
            /// Labels of the namespace of the service. `{}` matches all. Both selectors have to match.
            @Sub public var namespaceSelector: IstioMesh.LabelSelector
            /// Labels of the service itself. `{}` matches all.
            @Sub public var servicesSelector: IstioMesh.LabelSelector
            /// Visibility of the services that match.
            public var scope: IstioMesh.MeshConfig.ServiceScopeConfigs.Scope = IstioMesh.MeshConfig.ServiceScopeConfigs.Scope(rawValue: 0)
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.ServiceScopeConfigs"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _namespaceSelector)
                encoder.message(2, _servicesSelector)
                encoder.enumeration(3, scope)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_namespaceSelector)
                case 2: try decoder.message(&_servicesSelector)
                case 3: try decoder.enumeration(&scope)
                default: break
                }
            }

            /// How far a service is visible.
            public struct Scope: Enumeration {
                public let rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// In its own cluster only.
                public static var local: Self { Self(rawValue: 0) }
                /// In all clusters of the mesh.
                public static var global: Self { Self(rawValue: 1) }
            }
        }

        /// What clusters start from.
        public struct DefaultTrafficPolicy: Message {
            /// Limits of connections and requests. Also holds for inbound traffic and for unknown destinations.
            @Sub public var connectionPool: Networking.ConnectionPoolSettings
            /// When endpoints that fail are left out. Absent: none.
            @Sub public var outlierDetection: Networking.OutlierDetection
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.MeshConfig.DefaultTrafficPolicy"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _connectionPool)
                encoder.message(2, _outlierDetection)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_connectionPool)
                case 2: try decoder.message(&_outlierDetection)
                default: break
                }
            }
        }

        /// Which Ingress resources Istio serves.
        public struct IngressControllerMode: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// Not stated; the default of the mesh settings applies.
            public static var unspecified: Self { Self(rawValue: 0) }
            /// None.
            public static var off: Self { Self(rawValue: 1) }
            /// Those of Istio's class, and those without any class.
            public static var `default`: Self { Self(rawValue: 2) }
            /// Those of Istio's class only.
            public static var strict: Self { Self(rawValue: 3) }
        }

        /// Form of access log lines.
        public struct AccessLogEncoding: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// One line of text per entry.
            public static var text: Self { Self(rawValue: 0) }
            /// One JSON object per entry.
            public static var json: Self { Self(rawValue: 1) }
        }

        /// Whether connections between sidecars are upgraded to HTTP/2.
        public struct H2UpgradePolicy: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// The protocol of the request is kept.
            public static var doNotUpgrade: Self { Self(rawValue: 0) }
            /// HTTP/1.1 requests travel as HTTP/2.
            public static var upgrade: Self { Self(rawValue: 1) }
        }

        /// Whether proxies use mutual TLS among each other. No field uses this any longer; see PeerAuthentication.
        public struct AuthPolicy: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// Plain text.
            public static var `none`: Self { Self(rawValue: 0) }
            /// Mutual TLS.
            public static var mutualTls: Self { Self(rawValue: 1) }
        }
    }
}
