// Written by samples.py. Do not edit.
// swift-format-ignore-file

let samples: [Sample] = [
    Sample(
        type: #"envoy.config.cluster.v3.Cluster"#,
        json: #"{"name":"outbound|80||a.example.com","type":"EDS","connectTimeout":"1.500s","perConnectionBufferLimitBytes":32768,"lbPolicy":"LEAST_REQUEST","circuitBreakers":{"thresholds":[{"priority":"HIGH","maxConnections":7}]},"metadata":{"filterMetadata":{"istio":{"share":0.5,"services":[{"host":"a"},null,true]}}},"typedExtensionProtocolOptions":{"envoy.extensions.upstreams.http.v3.HttpProtocolOptions":{"@type":"type.googleapis.com/envoy.extensions.upstreams.http.v3.HttpProtocolOptions","explicitHttpConfig":{"http2ProtocolOptions":{"maxConcurrentStreams":100}}}}}"#,
        binary: #"ChpvdXRib3VuZHw4MHx8YS5leGFtcGxlLmNvbRADIggIARCAyrXuASoECICAAjABUggKBggBEgIIB8oBSApGCgVpc3RpbxI9CicKCHNlcnZpY2VzEhsyGQoPKg0KCwoEaG9zdBIDGgFhCgIIAAoCIAEKEgoFc2hhcmUSCREAAAAAAADgP6ICkAEKNmVudm95LmV4dGVuc2lvbnMudXBzdHJlYW1zLmh0dHAudjMuSHR0cFByb3RvY29sT3B0aW9ucxJWCkp0eXBlLmdvb2dsZWFwaXMuY29tL2Vudm95LmV4dGVuc2lvbnMudXBzdHJlYW1zLmh0dHAudjMuSHR0cFByb3RvY29sT3B0aW9ucxIIGgYSBBICCGQ="#),
    Sample(
        type: #"envoy.config.listener.v3.Listener"#,
        json: #"{"name":"0.0.0.0_80","address":{"socketAddress":{"address":"0.0.0.0","portValue":80}},"filterChains":[{"filters":[{"name":"envoy.filters.network.tcp_proxy","typedConfig":{"@type":"type.googleapis.com/envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy","statPrefix":"a","weightedClusters":{"clusters":[{"name":"b","weight":1},{"name":"c","weight":99}]}}}]}],"trafficDirection":"OUTBOUND","bindToPort":false}"#,
        binary: #"CgowLjAuMC4wXzgwEg0KCxIHMC4wLjAuMBhQGocBGoQBCh9lbnZveS5maWx0ZXJzLm5ldHdvcmsudGNwX3Byb3h5ImEKSnR5cGUuZ29vZ2xlYXBpcy5jb20vZW52b3kuZXh0ZW5zaW9ucy5maWx0ZXJzLm5ldHdvcmsudGNwX3Byb3h5LnYzLlRjcFByb3h5EhMKAWFSDgoFCgFiEAEKBQoBYxBjgAEC0gEA"#),
    Sample(
        type: #"envoy.config.route.v3.RouteConfiguration"#,
        json: #"{"name":"80","virtualHosts":[{"name":"a:80","domains":["a","a:80"],"routes":[{"match":{"safeRegex":{"googleRe2":{},"regex":"/ü.*"}},"redirect":{"responseCode":"TEMPORARY_REDIRECT"}},{"match":{"prefix":"/"},"route":{"cluster":"b","timeout":"0s","hashPolicy":[{"header":{"headerName":"x"}}]}}]}]}"#,
        binary: #"CgI4MBI3CgRhOjgwEgFhEgRhOjgwGhEKC1IJCgASBS/DvC4qGgIYAxoTCgMKAS8SDAoBYkIAegUKAwoBeA=="#),
    Sample(
        type: #"envoy.config.endpoint.v3.ClusterLoadAssignment"#,
        json: #"{"clusterName":"a","policy":{"dropOverloads":[{"category":"x","dropPercentage":{"numerator":1,"denominator":"MILLION"}}]},"namedEndpoints":{"b":{"hostname":"h"},"a":{}}}"#,
        binary: #"CgFhIgsSCQoBeBIECAEQAioFCgFhEgAqCAoBYhIDGgFo"#),
    Sample(
        type: #"envoy.extensions.filters.http.fault.v3.HTTPFault"#,
        json: #"{"delay":{"fixedDelay":"-0.250s"},"abort":{"percentage":{"numerator":5},"grpcStatus":14},"responseRateLimit":{"fixedLimit":{"limitKbps":"18446744073709551615"}}}"#,
        binary: #"Cg0aCxCAm+WI//////8BEgYaAggFKA46DQoLCP///////////wE="#),
    Sample(
        type: #"envoy.config.core.v3.DataSource"#,
        json: #"{"inlineBytes":"AAECAwQFBg=="}"#,
        binary: #"EgcAAQIDBAUG"#),
    Sample(
        type: #"envoy.admin.v3.ListenersConfigDump"#,
        json: #"{"dynamicListeners":[{"name":"a","activeState":{"versionInfo":"1","lastUpdated":"2026-01-31T12:00:00.250Z"}}]}"#,
        binary: #"GhUKAWESEAoBMRoLCMDd98sGEIDlmnc="#),
    Sample(
        type: #"envoy.config.rbac.v3.RBAC"#,
        json: #"{"action":"DENY","policies":{"p":{"permissions":[{"notRule":{"any":true}}],"principals":[{"orIds":{"ids":[{"authenticated":{"principalName":{"suffix":"/sa"}}}]}}]}}}"#,
        binary: #"CAESGgoBcBIVCgRCAhgBEg0SCwoJIgcSBRoDL3Nh"#),
    Sample(
        type: #"envoy.type.v3.DoubleRange"#,
        json: #"{"start":"-Infinity","end":1e-07}"#,
        binary: #"CQAAAAAAAPD/EUivvJry13o+"#),
    Sample(
        type: #"xds.type.matcher.v3.Matcher"#,
        json: #"{"matcherTree":{"input":{"name":"i","typedConfig":{"@type":"type.googleapis.com/google.protobuf.StringValue","value":"s"}},"exactMatchMap":{"map":{"k":{"matcher":{},"keepMatching":true}}}}}"#,
        binary: #"EkoKOwoBaRI2Ci90eXBlLmdvb2dsZWFwaXMuY29tL2dvb2dsZS5wcm90b2J1Zi5TdHJpbmdWYWx1ZRIDCgFzEgsKCQoBaxIECgAYAQ=="#),
]
