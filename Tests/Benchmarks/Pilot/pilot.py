#!/usr/bin/env python3
"""Measures `meshctl proxy-config all` as a whole process: one pod of a mesh of 1,000 services with 10 endpoints each.

    pilot.py [MESHCTL] [SERVICES] [ENDPOINTS]

Prints the minimum and median of several runs (wall-clock and CPU time), the largest memory, and the size of what is
printed; then the same for a hundredth of the mesh, so that the cost of the start is seen.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

MESHCTL = sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(__file__), "../../../.build/release/meshctl")
SERVICES = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
ENDPOINTS = int(sys.argv[3]) if len(sys.argv) > 3 else 10

SERVICE = """apiVersion: v1
kind: Service
metadata:
  name: service-%(n)d
  namespace: shop-%(m)d
spec:
  clusterIP: 10.96.%(high)d.%(low)d
  selector:
    app: service-%(n)d
  ports:
  - name: http
    port: 8080
    targetPort: 8080
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: service-%(n)d-x
  namespace: shop-%(m)d
  labels:
    kubernetes.io/service-name: service-%(n)d
addressType: IPv4
ports:
- name: http
  port: 8080
  protocol: TCP
endpoints:
"""

ENDPOINT = """- addresses: [%s]
  conditions: {ready: true}
"""

POD = """apiVersion: v1
kind: Pod
metadata:
  name: client
  namespace: shop-0
  labels:
    app: service-0
spec:
  serviceAccountName: default
  containers:
  - name: app
    image: example.com/app
  - name: istio-proxy
    image: example.com/proxy
status:
  phase: Running
  podIP: 10.1.0.1
  conditions:
  - type: Ready
    status: "True"
---
"""


def write(path, services, endpoints):
    address = 1
    with open(path, "w") as out:
        out.write(POD)
        for n in range(services):
            out.write(SERVICE % {"n": n, "m": n % 20, "high": n // 250, "low": n % 250 + 1})
            for _ in range(endpoints):
                out.write(ENDPOINT % ("10.%d.%d.%d" % (address // 62500 + 1, address // 250 % 250, address % 250 + 1)))
                address += 1
            out.write("---\n")


def once(arguments, out):
    start = time.perf_counter()
    process = subprocess.Popen([MESHCTL] + arguments, stdout=out)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit("meshctl failed")
    return (time.perf_counter() - start) * 1000, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024


with tempfile.TemporaryDirectory() as folder:
    for services in (max(SERVICES // 100, 1), SERVICES):
        path = os.path.join(folder, "mesh.yaml")
        write(path, services, ENDPOINTS)
        for form in ("json", "table"):
            with open(os.path.join(folder, "out"), "wb") as out:
                results = [once(["proxy-config", "all", "client.shop-0", "-f", path, "-o", form], out) for _ in range(7)]
            size = os.path.getsize(os.path.join(folder, "out")) / 7e6
            wall, cpu, memory = zip(*results)
            print("%5d services x %d endpoints, -o %-6s wall %7.1f ms (median %7.1f)   CPU %7.1f ms   %6.1f MB   prints %.1f MB" % (
                services, ENDPOINTS, form, min(wall), statistics.median(wall), min(cpu), max(memory), size))
