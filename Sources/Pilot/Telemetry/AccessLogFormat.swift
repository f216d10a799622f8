// AccessLogFormat: what a line of an access log says, as text or as JSON.

import EnvoyAPI
import IstioAPI
import Protobuf

struct AccessLogFormat {
    private(set) var message = EnvoyCore.SubstitutionFormatString()

    /// `envoyFileAccessLog`: its text or labels; the standard ones where it gives none.
    init(_ file: IstioMesh.MeshConfig.ExtensionProvider.EnvoyFileAccessLogProvider) {
        switch file.logFormat.logFormat {
        case .text(let text): setText(text)
        case .labels(let labels): setJSON(labels.fields.isEmpty ? Self.standardJSON : labels)
        case nil: setText("")
        }
        message.omitEmptyValues = file.omitEmptyValues
    }

    /// `accessLogFormat` and `accessLogEncoding`. A JSON format that cannot be read counts as none.
    init(_ mesh: IstioMesh.MeshConfig) {
        if mesh.accessLogEncoding == .json {
            setJSON(Struct(json: mesh.accessLogFormat) ?? Self.standardJSON)
        } else {
            setText(mesh.accessLogFormat)
        }
    }

    private mutating func setText(_ text: String) {
        var line = text.isEmpty ? Self.standardText : text
        if !line.hasSuffix("\n") { line += "\n" }
        var source = EnvoyCore.DataSource()
        source.specifier = .inlineString(line)
        message.format = .textFormatSource(source)
        message.formatters = Self.formatters(for: [line])
    }

    private mutating func setJSON(_ labels: Struct) {
        message.format = .jsonFormat(labels)
        message.jsonFormatOptions = EnvoyCore.JsonFormatOptions()
        message.formatters = Self.formatters(for: Self.texts(labels.fields))
    }

    // MARK: - Formatters

    /// Extensions that the commands of the texts need.
    static func formatters(for texts: [String]) -> [EnvoyCore.TypedExtensionConfig] {
        guard texts.contains(where: { $0.contains("%REQ_WITHOUT_QUERY") }) else { return [] }
        var formatter = EnvoyCore.TypedExtensionConfig()
        formatter.name = "envoy.formatter.req_without_query"
        formatter.typedConfig = AnyMessage(EnvoyReqWithoutQuery.ReqWithoutQuery())
        return [formatter]
    }

    static func texts(_ labels: [String: Value]) -> [String] {
        labels.values.compactMap { value in if case .string(let text) = value { text } else { nil } }
    }

    // MARK: - The standard

    /// Names of the standard fields in JSON with their commands.
    private static let standardFields: [(String, String)] = [
        ("start_time", "%START_TIME%"),
        ("route_name", "%ROUTE_NAME%"),
        ("method", "%REQ(:METHOD)%"),
        ("path", "%REQ(X-ENVOY-ORIGINAL-PATH?:PATH)%"),
        ("protocol", "%PROTOCOL%"),
        ("response_code", "%RESPONSE_CODE%"),
        ("response_flags", "%RESPONSE_FLAGS%"),
        ("response_code_details", "%RESPONSE_CODE_DETAILS%"),
        ("connection_termination_details", "%CONNECTION_TERMINATION_DETAILS%"),
        ("bytes_received", "%BYTES_RECEIVED%"),
        ("bytes_sent", "%BYTES_SENT%"),
        ("duration", "%DURATION%"),
        ("upstream_service_time", "%RESP(X-ENVOY-UPSTREAM-SERVICE-TIME)%"),
        ("x_forwarded_for", "%REQ(X-FORWARDED-FOR)%"),
        ("user_agent", "%REQ(USER-AGENT)%"),
        ("request_id", "%REQ(X-REQUEST-ID)%"),
        ("authority", "%REQ(:AUTHORITY)%"),
        ("upstream_host", "%UPSTREAM_HOST%"),
        ("upstream_cluster", "%UPSTREAM_CLUSTER_RAW%"),
        ("upstream_local_address", "%UPSTREAM_LOCAL_ADDRESS%"),
        ("downstream_local_address", "%DOWNSTREAM_LOCAL_ADDRESS%"),
        ("downstream_remote_address", "%DOWNSTREAM_REMOTE_ADDRESS%"),
        ("requested_server_name", "%REQUESTED_SERVER_NAME%"),
        ("upstream_transport_failure_reason", "%UPSTREAM_TRANSPORT_FAILURE_REASON%"),
    ]

    static let standardJSON: Struct = {
        var fields: [String: Value] = [:]
        for (name, command) in standardFields { fields[name] = .string(command) }
        return Struct(fields)
    }()

    /// The line that people who read Istio's logs know.
    static let standardText: String = {
        let parts = [
            "[%START_TIME%]", "\"%REQ(:METHOD)%", "%REQ(X-ENVOY-ORIGINAL-PATH?:PATH)%", "%PROTOCOL%\"", "%RESPONSE_CODE%",
            "%RESPONSE_FLAGS%", "%RESPONSE_CODE_DETAILS%", "%CONNECTION_TERMINATION_DETAILS%",
            "\"%UPSTREAM_TRANSPORT_FAILURE_REASON%\"", "%BYTES_RECEIVED%", "%BYTES_SENT%", "%DURATION%",
            "%RESP(X-ENVOY-UPSTREAM-SERVICE-TIME)%", "\"%REQ(X-FORWARDED-FOR)%\"", "\"%REQ(USER-AGENT)%\"",
            "\"%REQ(X-REQUEST-ID)%\"", "\"%REQ(:AUTHORITY)%\"", "\"%UPSTREAM_HOST%\"", "%UPSTREAM_CLUSTER_RAW%",
            "%UPSTREAM_LOCAL_ADDRESS%", "%DOWNSTREAM_LOCAL_ADDRESS%", "%DOWNSTREAM_REMOTE_ADDRESS%", "%REQUESTED_SERVER_NAME%",
            "%ROUTE_NAME%",
        ]
        return parts.joined(separator: " ") + "\n"
    }()
}
