// Tracer: a tracing provider as Envoy's tracer.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

struct Tracer {
    private typealias Provider = IstioMesh.MeshConfig.ExtensionProvider

    private(set) var message = EnvoyTrace.Tracing.Http()

    /// The longest path that a span says; 0 if the provider does not mind.
    private(set) var maximumTagLength: UInt32 = 0

    /// The tracer chooses by itself what it keeps, so that it has to be given everything.
    private(set) var samples = false

    /// The proxy has a span of its own toward the upstream.
    private(set) var startsOwnSpan = false

    /// Nil if the provider does not trace, or its service does not exist.
    /// - Parameter serviceName: what spans call the proxy.
    init?(_ provider: IstioMesh.MeshConfig.ExtensionProvider, _ destinations: ProviderDestinations, serviceName: String) {
        switch provider.provider {
        case .zipkin(let zipkin):
            guard let destination = destinations.destination(zipkin.service, port: zipkin.port) else { return nil }
            maximumTagLength = zipkin.maxTagLength
            set("envoy.tracers.zipkin", Self.zipkin(zipkin, destination))
        case .datadog(let datadog):
            guard let destination = destinations.destination(datadog.service, port: datadog.port) else { return nil }
            maximumTagLength = datadog.maxTagLength
            var config = EnvoyTrace.DatadogConfig()
            config.collectorCluster = destination.cluster
            config.collectorHostname = destination.host
            config.serviceName = serviceName
            set("envoy.tracers.datadog", config)
        case .skywalking(let skywalking):
            guard let destination = destinations.destination(skywalking.service, port: skywalking.port) else { return nil }
            var config = EnvoyTrace.SkyWalkingConfig()
            config.grpcService = EnvoyCore.GrpcService(destination)
            startsOwnSpan = true
            set("envoy.tracers.skywalking", config)
        case .opentelemetry(let openTelemetry):
            guard let config = Self.openTelemetry(openTelemetry, destinations, serviceName) else { return nil }
            maximumTagLength = openTelemetry.maxTagLength
            samples = openTelemetry.sampling != nil
            set("envoy.tracers.opentelemetry", config)
        case .lightstep(let lightstep):
            // Lightstep takes OpenTelemetry, with a token.
            guard let destination = destinations.destination(lightstep.service, port: lightstep.port) else { return nil }
            maximumTagLength = lightstep.maxTagLength
            var config = EnvoyTrace.OpenTelemetryConfig()
            config.grpcService = EnvoyCore.GrpcService(destination)
            config.grpcService.initialMetadata = [Self.header("lightstep-access-token", lightstep.accessToken)]
            set("envoy.tracers.opentelemetry", config)
        default: return nil
        }
    }

    private mutating func set(_ name: String, _ config: some Message) {
        message.name = name
        message.configType = .typedConfig(AnyMessage(config))
    }

    // MARK: - Zipkin

    private static func zipkin(
        _ zipkin: IstioMesh.MeshConfig.ExtensionProvider.ZipkinTracingProvider, _ destination: ProviderDestinations.Destination
    ) -> EnvoyTrace.ZipkinConfig {
        var config = EnvoyTrace.ZipkinConfig()
        config.collectorEndpointVersion = .httpJson
        config.traceId128bit = !zipkin.enable64bitTraceId
        config.sharedSpanContext = false
        if zipkin.traceContextOption == .useB3WithW3cPropagation { config.traceContextOption = .useB3WithW3cPropagation }
        let path = zipkin.path.isEmpty ? "/api/v2/spans" : zipkin.path
        config.collectorService = service(
            "http://\(destination.host)\(path)", destination.cluster, timeout: zipkin.timeout ?? Duration(seconds: 5),
            headers: zipkin.headers)
        return config
    }

    // MARK: - OpenTelemetry

    private static func openTelemetry(
        _ provider: IstioMesh.MeshConfig.ExtensionProvider.OpenTelemetryTracingProvider, _ destinations: ProviderDestinations,
        _ serviceName: String
    ) -> EnvoyTrace.OpenTelemetryConfig? {
        guard let destination = destinations.destination(provider.service, port: provider.port) else { return nil }
        var config = EnvoyTrace.OpenTelemetryConfig()
        config.serviceName = serviceName
        if let http = provider.$http {
            config.httpService = service(
                URLPath.joined(destination.host, http.path), destination.cluster, timeout: http.timeout, headers: http.headers)
        } else {
            config.grpcService = EnvoyCore.GrpcService(destination)
            config.grpcService.timeout = provider.grpc.timeout
            config.grpcService.initialMetadata = provider.grpc.initialMetadata.map { header($0.name, $0.text) }
        }
        if provider.resourceDetectors.$environment != nil {
            config.resourceDetectors.append(
                named(
                    "envoy.tracers.opentelemetry.resource_detectors.environment",
                    EnvoyResourceDetectors.EnvironmentResourceDetectorConfig()))
        }
        if provider.resourceDetectors.$dynatrace != nil {
            config.resourceDetectors.append(
                named(
                    "envoy.tracers.opentelemetry.resource_detectors.dynatrace", EnvoyResourceDetectors.DynatraceResourceDetectorConfig()))
        }
        if case .dynatraceSampler(let sampler)? = provider.sampling {
            guard let dynatrace = dynatrace(sampler, provider, destination, destinations) else { return nil }
            config.sampler = named("envoy.tracers.opentelemetry.samplers.dynatrace", dynatrace)
        }
        return config
    }

    /// Dynatrace tells its sampler over HTTP how much to keep: from the exporter's own service unless another is named.
    private static func dynatrace(
        _ sampler: IstioMesh.MeshConfig.ExtensionProvider.OpenTelemetryTracingProvider.DynatraceSampler,
        _ provider: IstioMesh.MeshConfig.ExtensionProvider.OpenTelemetryTracingProvider,
        _ destination: ProviderDestinations.Destination, _ destinations: ProviderDestinations
    ) -> EnvoySamplers.DynatraceSamplerConfig? {
        var config = EnvoySamplers.DynatraceSamplerConfig()
        config.tenant = sampler.tenant
        config.clusterId = sampler.clusterId
        config.rootSpansPerMinute = sampler.rootSpansPerMinute
        if let own = sampler.$httpService {
            guard let destination = destinations.destination(own.service, port: own.port) else { return nil }
            config.httpService = service(
                URLPath.joined(destination.host, own.http.path), destination.cluster, timeout: own.http.timeout, headers: own.http.headers)
        } else {
            guard let http = provider.$http else { return nil }
            config.httpService = service(
                URLPath.joined(destination.host, "api/v2/samplingConfiguration"), destination.cluster, timeout: http.timeout,
                headers: http.headers)
        }
        return config
    }

    // MARK: - Parts

    private static func service(
        _ address: String, _ cluster: String, timeout: Duration?, headers: [IstioMesh.MeshConfig.ExtensionProvider.HttpHeader]
    ) -> EnvoyCore.HttpService {
        var service = EnvoyCore.HttpService()
        service.httpUri.uri = address
        service.httpUri.httpUpstreamType = .cluster(cluster)
        service.httpUri.timeout = timeout
        service.requestHeadersToAdd = headers.map { entry in
            var option = EnvoyCore.HeaderValueOption()
            option.appendAction = .overwriteIfExistsOrAdd
            option.header = header(entry.name, entry.text)
            return option
        }
        return service
    }

    private static func header(_ key: String, _ value: String) -> EnvoyCore.HeaderValue {
        var header = EnvoyCore.HeaderValue()
        header.key = key
        header.value = value
        return header
    }

    private static func named(_ name: String, _ config: some Message) -> EnvoyCore.TypedExtensionConfig {
        var result = EnvoyCore.TypedExtensionConfig()
        result.name = name
        result.typedConfig = AnyMessage(config)
        return result
    }
}

/// Paths of URLs.
enum URLPath {
    /// `BASE/PATH` with single slashes, and without `.` and `..`; a slash at the end stays.
    static func joined(_ base: String, _ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/" as Character) where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        let joined = parts.isEmpty ? base : base + "/" + parts.joined(separator: "/")
        return path.hasSuffix("/") ? joined + "/" : joined
    }
}
