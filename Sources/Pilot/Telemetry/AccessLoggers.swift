// AccessLoggers: access log providers as Envoy's loggers: files, and services over gRPC.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

struct AccessLoggers {
    private typealias Provider = IstioMesh.MeshConfig.ExtensionProvider

    private let mesh: IstioMesh.MeshConfig
    private let destinations: ProviderDestinations

    init(_ mesh: IstioMesh.MeshConfig, _ destinations: ProviderDestinations) {
        self.mesh = mesh
        self.destinations = destinations
    }

    /// The cluster of the bootstrap that leads to ProxyConfig's `envoyAccessLogService`.
    static let serviceCluster = "envoy_accesslog_service"

    /// Filter state in which metadata exchange keeps who the peers are.
    private static let peers = ["upstream_peer", "downstream_peer"]

    /// The same, with the names of proxies before 1.24.
    private static let peersOfAllVersions =
        peers + ["wasm.upstream_peer", "wasm.upstream_peer_id", "wasm.downstream_peer", "wasm.downstream_peer_id"]

    /// Nil if the provider writes no access logs, or its service does not exist.
    func logger(_ provider: IstioMesh.MeshConfig.ExtensionProvider) -> EnvoyAccessLog.AccessLog? {
        switch provider.provider {
        case .envoyFileAccessLog(let file):
            // The provider that is always there follows MeshConfig's own format.
            if provider.name == "envoy", file.$logFormat == nil, !file.omitEmptyValues { return meshFile(path: file.path) }
            return Self.file(path: file.path, AccessLogFormat(file))
        case .envoyHttpAls(let service):
            guard let destination = destinations.destination(service.service, port: service.port) else { return nil }
            var config = EnvoyGRPCLog.HttpGrpcAccessLogConfig()
            config.commonConfig = Self.common(
                destination, name: service.logName.isEmpty ? "http_envoy_accesslog" : service.logName,
                state: service.filterStateObjectsToLog.isEmpty ? Self.peers : service.filterStateObjectsToLog)
            config.additionalRequestHeadersToLog = service.additionalRequestHeadersToLog
            config.additionalResponseHeadersToLog = service.additionalResponseHeadersToLog
            config.additionalResponseTrailersToLog = service.additionalResponseTrailersToLog
            return Self.log("envoy.access_loggers.http_grpc", config)
        case .envoyTcpAls(let service):
            guard let destination = destinations.destination(service.service, port: service.port) else { return nil }
            var config = EnvoyGRPCLog.TcpGrpcAccessLogConfig()
            config.commonConfig = Self.common(
                destination, name: service.logName.isEmpty ? "tcp_envoy_accesslog" : service.logName,
                state: service.filterStateObjectsToLog.isEmpty ? Self.peers : service.filterStateObjectsToLog)
            return Self.log("envoy.tcp_grpc_access_log", config)
        case .envoyOtelAls(let service):
            guard let destination = destinations.destination(service.service, port: service.port) else { return nil }
            return openTelemetry(service, destination)
        default: return nil
        }
    }

    // MARK: - MeshConfig

    /// `accessLogFile`, in MeshConfig's format and encoding.
    func meshFile(path: String) -> EnvoyAccessLog.AccessLog { Self.file(path: path, AccessLogFormat(mesh)) }

    /// `enableEnvoyAccessLogService`.
    func meshService(_ place: TelemetryPlan.LogPlace) -> EnvoyAccessLog.AccessLog {
        let destination = ProviderDestinations.Destination(host: "", cluster: Self.serviceCluster)
        switch place {
        case .http:
            var config = EnvoyGRPCLog.HttpGrpcAccessLogConfig()
            config.commonConfig = Self.common(destination, name: "http_envoy_accesslog", state: Self.peersOfAllVersions)
            return Self.log("envoy.access_loggers.http_grpc", config)
        case .tcp, .listener:
            var config = EnvoyGRPCLog.TcpGrpcAccessLogConfig()
            config.commonConfig = Self.common(
                destination, name: place == .tcp ? "tcp_envoy_accesslog" : "listener_envoy_accesslog", state: Self.peersOfAllVersions)
            return Self.log("envoy.tcp_grpc_access_log", config)
        }
    }

    // MARK: - Messages

    private static func file(path: String, _ format: AccessLogFormat) -> EnvoyAccessLog.AccessLog {
        var config = EnvoyFileLog.FileAccessLog()
        config.path = path.isEmpty ? "/dev/stdout" : path
        config.accessLogFormat = .logFormat(format.message)
        return log("envoy.access_loggers.file", config)
    }

    private func openTelemetry(
        _ service: IstioMesh.MeshConfig.ExtensionProvider.EnvoyOpenTelemetryLogProvider, _ destination: ProviderDestinations.Destination
    ) -> EnvoyAccessLog.AccessLog {
        var config = EnvoyOpenTelemetryLog.OpenTelemetryAccessLogConfig()
        config.commonConfig = Self.common(
            destination, name: service.logName.isEmpty ? "otel_envoy_accesslog" : service.logName, state: Self.peersOfAllVersions)
        config.disableBuiltinLabels = true
        let text = service.logFormat.text.isEmpty ? AccessLogFormat.standardText : service.logFormat.text
        config.body.value = .stringValue(text)
        let labels = service.logFormat.labels?.fields ?? [:]
        if !labels.isEmpty {
            config.attributes.values = labels.sorted { $0.key < $1.key }.map { key, value in
                var pair = OpenTelemetryCommon.KeyValue()
                pair.key = key
                if case .string(let text) = value { pair.value.value = .stringValue(text) } else { pair.value.value = .stringValue("") }
                return pair
            }
        }
        config.formatters = AccessLogFormat.formatters(for: [text] + AccessLogFormat.texts(labels))
        return Self.log("envoy.access_loggers.open_telemetry", config)
    }

    private static func common(
        _ destination: ProviderDestinations.Destination, name: String, state: [String]
    ) -> EnvoyGRPCLog.CommonGrpcAccessLogConfig {
        var config = EnvoyGRPCLog.CommonGrpcAccessLogConfig()
        config.logName = name
        config.grpcService = EnvoyCore.GrpcService(destination)
        config.transportApiVersion = .v3
        config.filterStateObjectsToLog = state
        return config
    }

    private static func log(_ name: String, _ config: some Message) -> EnvoyAccessLog.AccessLog {
        var log = EnvoyAccessLog.AccessLog()
        log.name = name
        log.configType = .typedConfig(AnyMessage(config))
        return log
    }
}
