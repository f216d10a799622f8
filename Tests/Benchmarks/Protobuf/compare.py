"""Compares the CPU time of our protobuf with that of Python's C backend (upb), on the same bytes, in alternating rounds.

    compare.py DESCRIPTOR_SET SWIFT_PROGRAM [ROUNDS]

One process each. A figure is the smallest of all rounds, in microseconds a message.
"""

import os
import subprocess
import sys
import tempfile
import time

from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory, wrappers_pb2  # noqa: F401 (Any needs it)
from google.protobuf.internal import api_implementation


def read_types(path):
    pool = descriptor_pool.DescriptorPool()
    with open(path, "rb") as file:
        for entry in descriptor_pb2.FileDescriptorSet.FromString(file.read()).file:
            pool.Add(entry) if hasattr(pool, "Add") else pool.AddSerializedFile(entry.SerializeToString())
    return lambda name: message_factory.GetMessageClass(pool.FindMessageTypeByName(name))



def route(host, number):
    cluster = f"outbound|8080|v{number}|service-{host}.namespace-{host % 10}.svc.cluster.local"
    return {
        "name": f"route-{number}-of-service-{host}",
        "match": {
            "prefix": f"/api/v{number}/",
            "caseSensitive": True,
            "headers": [
                {"name": ":method", "stringMatch": {"exact": "GET"}},
                {"name": "x-user-group", "stringMatch": {"safeRegex": {"regex": "beta-[a-z]+"}}},
            ],
        },
        "route": {
            "weightedClusters": {
                "clusters": [
                    {"name": cluster, "weight": 90},
                    {"name": cluster.replace("|v", "|canary-v"), "weight": 10},
                ],
            },
            "timeout": "15s",
            "maxGrpcTimeout": "0s",
            "retryPolicy": {
                "retryOn": "connect-failure,refused-stream,unavailable,cancelled,retriable-status-codes",
                "numRetries": 2,
                "perTryTimeout": "2.500s",
                "hostSelectionRetryMaxAttempts": "5",
                "retriableStatusCodes": [503, 504],
            },
        },
        "metadata": {
            "filterMetadata": {
                "istio": {"config": f"/apis/networking.istio.io/v1/namespaces/namespace-{host % 10}/virtual-service/service-{host}"}
            }
        },
        "decorator": {"operation": f"service-{host}.namespace-{host % 10}.svc.cluster.local:8080/api/v{number}/*"},
        "requestHeadersToAdd": [{"header": {"key": "x-route", "value": f"route-{number}"}, "appendAction": "OVERWRITE_IF_EXISTS_OR_ADD"}],
        "responseHeadersToRemove": ["server", "x-envoy-upstream-service-time"],
    }


def virtual_host(host):
    name = f"service-{host}.namespace-{host % 10}"
    return {
        "name": f"{name}.svc.cluster.local:8080",
        "domains": [f"{name}.svc.cluster.local", f"service-{host}", f"{name}.svc", name, f"10.{host // 250}.{host % 250}.17"],
        "routes": [route(host, number) for number in range(1, 4)],
        "includeRequestAttemptCount": True,
    }


def endpoint(number, variants=3):
    workload = {"workload": f"reviews-v{number % variants};default;reviews;v{number % variants};cluster-1"}
    return {
        "endpoint": {"address": {"socketAddress": {"address": f"10.8.{number // 250}.{number % 250}", "portValue": 9080}}},
        "healthStatus": "HEALTHY",
        "metadata": {"filterMetadata": {"istio": workload, "envoy.transport_socket_match": {"tlsMode": "istio"}}},
        "loadBalancingWeight": 1,
    }


def assignment(variants):
    """1,000 endpoints of so many workloads; metadata is the same for all endpoints of a workload."""
    return {
        "clusterName": "outbound|9080||reviews.default.svc.cluster.local",
        "endpoints": [
            {
                "locality": {"region": "europe-west1", "zone": f"europe-west1-{zone}"},
                "lbEndpoints": [endpoint(index * 250 + number, variants) for number in range(250)],
                "loadBalancingWeight": 250,
            }
            for index, zone in enumerate("bcde")
        ],
    }


SAMPLES = {
    "RouteConfiguration": (
        "envoy.config.route.v3.RouteConfiguration",
        {"name": "8080", "virtualHosts": [virtual_host(number) for number in range(200)], "validateClusters": False},
        5,
    ),
    "Cluster": (
        "envoy.config.cluster.v3.Cluster",
        {
            "name": "outbound|9080|v1|reviews.default.svc.cluster.local",
            "type": "EDS",
            "edsClusterConfig": {
                "edsConfig": {"ads": {}, "initialFetchTimeout": "0s", "resourceApiVersion": "V3"},
                "serviceName": "outbound|9080|v1|reviews.default.svc.cluster.local",
            },
            "connectTimeout": "10s",
            "lbPolicy": "LEAST_REQUEST",
            "circuitBreakers": {
                "thresholds": [
                    {"maxConnections": 4294967295, "maxPendingRequests": 4294967295, "maxRequests": 4294967295, "maxRetries": 4294967295,
                     "trackRemaining": True}
                ]
            },
            "outlierDetection": {"consecutive5xx": 7, "interval": "10s", "baseEjectionTime": "30s", "maxEjectionPercent": 50},
            "metadata": {
                "filterMetadata": {
                    "istio": {
                        "config": "/apis/networking.istio.io/v1/namespaces/default/destination-rule/reviews",
                        "subset": "v1",
                        "services": [{"host": "reviews.default.svc.cluster.local", "name": "reviews", "namespace": "default"}],
                    }
                }
            },
            "transportSocket": {"name": "envoy.transport_sockets.tls", "typedConfig": {
                "@type": "type.googleapis.com/google.protobuf.StringValue", "value": "spiffe://cluster.local/ns/default/sa/reviews" * 2}},
            "commonLbConfig": {"healthyPanicThreshold": {}},
        },
        3000,
    ),
    "ClusterLoadAssignment": (
        "envoy.config.endpoint.v3.ClusterLoadAssignment",
        assignment(3),
        10,
    ),
    # Not one of the six figures: as if each endpoint were a workload of its own, so that no metadata repeats.
    "ClusterLoadAssignment*": ("envoy.config.endpoint.v3.ClusterLoadAssignment", assignment(1000), 10),
}


class Program:
    """Our program, asked line by line."""

    def __init__(self, path):
        self.process = subprocess.Popen([path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)

    def ask(self, command):
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            sys.exit(f"the program ended at: {command}")
        return int(answer)


def python_time(action, count):
    start = time.process_time_ns()
    for _ in range(count):
        action()
    return time.process_time_ns() - start


def main():
    types = read_types(sys.argv[1])
    program = Program(sys.argv[2])
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 9
    print(f"CPU µs a message, smallest of {rounds} rounds; peer: Python protobuf, {api_implementation.Type()}")
    print(f"{'message':<24}{'bytes':>9}{'':>9}{'ours':>11}{'peer':>11}{'ratio':>8}")
    worst = 0
    for name, (type_name, content, count) in SAMPLES.items():
        sample = json_format.ParseDict(content, types(type_name)())
        wire = sample.SerializeToString()
        with tempfile.NamedTemporaryFile(delete=False) as file:
            file.write(wire)
        size = program.ask(f"load {name.rstrip('*')} {file.name}")
        os.unlink(file.name)
        if size != len(wire):
            sys.exit(f"{name}: {len(wire)} bytes became {size}")
        factory = types(type_name)
        actions = {"decode": lambda: factory.FromString(wire), "encode": sample.SerializeToString}
        for action, python_action in actions.items():
            ours, peer = [], []
            for _ in range(rounds):
                peer.append(python_time(python_action, count))
                ours.append(program.ask(f"{action} {count}"))
            best, peer_best = min(ours) / count / 1000, min(peer) / count / 1000
            worst = worst if name.endswith("*") else max(worst, best / peer_best)
            print(f"{name:<24}{len(wire):>9}{action:>9}{best:>11.1f}{peer_best:>11.1f}{best / peer_best:>8.2f}")
        best = min(program.ask(f"json {max(1, count // 4)}") for _ in range(2)) / max(1, count // 4) / 1000
        peer_best = python_time(lambda: json_format.MessageToJson(sample, indent=None), max(1, count // 20)) / max(1, count // 20) / 1000
        print(f"{name:<24}{'':>9}{'to JSON':>9}{best:>11.1f}{peer_best:>11.1f}{best / peer_best:>8.2f}")
    print(f"*: each endpoint has metadata of its own\nlargest ratio of the six binary figures: {worst:.2f}")


if __name__ == "__main__":
    main()
