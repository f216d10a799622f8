#!/usr/bin/env python3
"""Writes Samples.swift: messages of Envoy's API as Google's protobuf for Python writes them, in binary and in JSON.

Needs the packages protobuf and xds-protos (Python's modules of Envoy's .proto files). Run it again after changing MESSAGES.
"""

import base64
import importlib
import json
from pathlib import Path

from google.protobuf import json_format

MESSAGES = [
    ("envoy.config.cluster.v3.cluster_pb2", "Cluster", {
        "name": "outbound|80||a.example.com", "type": "EDS", "connectTimeout": "1.500s", "lbPolicy": "LEAST_REQUEST",
        "perConnectionBufferLimitBytes": 32768, "circuitBreakers": {"thresholds": [{"priority": "HIGH", "maxConnections": 7}]},
        "metadata": {"filterMetadata": {"istio": {"share": 0.5, "services": [{"host": "a"}, None, True]}}},
        "typedExtensionProtocolOptions": {"envoy.extensions.upstreams.http.v3.HttpProtocolOptions": {
            "@type": "type.googleapis.com/envoy.extensions.upstreams.http.v3.HttpProtocolOptions",
            "explicitHttpConfig": {"http2ProtocolOptions": {"maxConcurrentStreams": 100}}}},
    }),
    ("envoy.config.listener.v3.listener_pb2", "Listener", {
        "name": "0.0.0.0_80", "address": {"socketAddress": {"address": "0.0.0.0", "portValue": 80}}, "bindToPort": False,
        "filterChains": [{"filters": [{"name": "envoy.filters.network.tcp_proxy", "typedConfig": {
            "@type": "type.googleapis.com/envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy", "statPrefix": "a",
            "weightedClusters": {"clusters": [{"name": "b", "weight": 1}, {"name": "c", "weight": 99}]}}}]}],
        "trafficDirection": "OUTBOUND",
    }),
    ("envoy.config.route.v3.route_pb2", "RouteConfiguration", {
        "name": "80", "virtualHosts": [{"name": "a:80", "domains": ["a", "a:80"], "routes": [
            {"match": {"safeRegex": {"googleRe2": {}, "regex": "/ü.*"}}, "redirect": {"responseCode": "TEMPORARY_REDIRECT"}},
            {"match": {"prefix": "/"}, "route": {"cluster": "b", "timeout": "0s", "hashPolicy": [{"header": {"headerName": "x"}}]}}]}],
    }),
    ("envoy.config.endpoint.v3.endpoint_pb2", "ClusterLoadAssignment", {
        "clusterName": "a", "namedEndpoints": {"b": {"hostname": "h"}, "a": {}},
        "policy": {"dropOverloads": [{"category": "x", "dropPercentage": {"numerator": 1, "denominator": "MILLION"}}]},
    }),
    ("envoy.extensions.filters.http.fault.v3.fault_pb2", "HTTPFault", {
        "delay": {"fixedDelay": "-0.250s"}, "abort": {"grpcStatus": 14, "percentage": {"numerator": 5}},
        "responseRateLimit": {"fixedLimit": {"limitKbps": "18446744073709551615"}},
    }),
    ("envoy.config.core.v3.base_pb2", "DataSource", {"inlineBytes": base64.b64encode(bytes(range(7))).decode()}),
    ("envoy.admin.v3.config_dump_shared_pb2", "ListenersConfigDump", {
        "dynamicListeners": [{"name": "a", "activeState": {"versionInfo": "1", "lastUpdated": "2026-01-31T12:00:00.250Z"}}],
    }),
    ("envoy.config.rbac.v3.rbac_pb2", "RBAC", {
        "action": "DENY", "policies": {"p": {"permissions": [{"notRule": {"any": True}}], "principals": [{"orIds": {"ids": [
            {"authenticated": {"principalName": {"suffix": "/sa"}}}]}}]}},
    }),
    ("envoy.type.v3.range_pb2", "DoubleRange", {"start": "-Infinity", "end": 1e-7}),
    ("xds.type.matcher.v3.matcher_pb2", "Matcher", {"matcherTree": {
        "input": {"name": "i", "typedConfig": {"@type": "type.googleapis.com/google.protobuf.StringValue", "value": "s"}},
        "exactMatchMap": {"map": {"k": {"keepMatching": True, "matcher": {}}}}}}),
]


def swift(text):
    return '#"' + text + '"#'


def main():
    samples = []
    for module, name, content in MESSAGES:
        kind = getattr(importlib.import_module(module), name)
        # The module of a packed message has to be loaded for its type to be known.
        for inner in ("upstreams.http.v3.http_protocol_options_pb2", "filters.network.tcp_proxy.v3.tcp_proxy_pb2"):
            importlib.import_module("envoy.extensions." + inner)
        importlib.import_module("google.protobuf.wrappers_pb2")
        message = json_format.ParseDict(content, kind())
        written = json.dumps(json.loads(json_format.MessageToJson(message)), ensure_ascii=False, separators=(",", ":"))
        binary = base64.b64encode(message.SerializeToString(deterministic=True)).decode()
        lines = [f"        type: {swift(kind.DESCRIPTOR.full_name)},", f"        json: {swift(written)},", f"        binary: {swift(binary)}),"]
        samples.append("    Sample(\n" + "\n".join(lines))
    text = "// Written by samples.py. Do not edit.\n// swift-format-ignore-file\n\nlet samples: [Sample] = [\n" + "\n".join(samples) + "\n]\n"
    (Path(__file__).resolve().parent / "Samples.swift").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
