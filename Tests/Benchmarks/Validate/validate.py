#!/usr/bin/env python3
"""Measures `meshctl validate` and start-up as whole processes.

    validate.py [MESHCTL]

Prints, for each, the minimum and median of several runs: wall-clock time and CPU time of the process, and its largest
memory; for large files also documents a second of CPU and how that grows with the number of documents. The files are
made on the spot: VirtualServices of about 650 bytes, all different, one in a thousand with a mistake.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

MESHCTL = sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(__file__), "../../../.build/release/meshctl")

DOCUMENT = """apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: service-%(n)d
  namespace: shop-%(m)d
  labels:
    app: service-%(n)d
spec:
  hosts:
  - service-%(n)d.shop-%(m)d.svc.cluster.local
  http:
  - match:
    - uri:
        prefix: /api/v%(m)d/service-%(n)d
      headers:
        x-tenant:
          exact: tenant-%(m)d
    route:
    - destination:
        host: service-%(n)d.shop-%(m)d.svc.cluster.local
        subset: v2
        port:
          number: 8080
      weight: 10
    - destination:
        host: service-%(n)d.shop-%(m)d.svc.cluster.local
        subset: v1
      %(weight)s: 90
    timeout: 5s
    retries:
      attempts: 3
      perTryTimeout: 2s
  - route:
    - destination:
        host: service-%(n)d.shop-%(m)d.svc.cluster.local
---
"""


def write(path, count):
    with open(path, "w") as out:
        for n in range(count):
            out.write(DOCUMENT % {"n": n, "m": n % 50, "weight": "wieght" if n % 1000 == 999 else "weight"})


def once(arguments, stdin=None):
    """Wall time, CPU time in seconds, memory in KB of one run."""
    start = time.perf_counter()
    process = subprocess.Popen([MESHCTL] + arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=stdin)
    _, _, usage = os.wait4(process.pid, 0)
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def measure(title, arguments, runs, documents=0):
    results = [once(arguments) for _ in range(runs)]
    wall, cpu = ([r[i] * 1000 for r in results] for i in (0, 1))
    line = "%-38s wall %8.1f ms (median %8.1f)   CPU %8.1f ms   %6.1f MB" % (
        title, min(wall), statistics.median(wall), min(cpu), max(r[2] for r in results) / 1024)
    if documents:
        line += "   %7.0f documents/s a core" % (documents / min(cpu) * 1000)
    print(line)
    return min(cpu)


def first_finding(path):
    best = 1e9
    for _ in range(5):
        start = time.perf_counter()
        process = subprocess.Popen([MESHCTL, "validate", "-f", path], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        process.stdout.readline()
        best = min(best, time.perf_counter() - start)
        process.stdout.read()
        process.wait()
    print("%-38s %8.1f ms" % ("first finding of 10,000 documents", best * 1000))


def main():
    with tempfile.TemporaryDirectory() as folder:
        sizes = (1, 1000, 10000, 100000)
        paths = {size: os.path.join(folder, "%d.yaml" % size) for size in sizes}
        for size in sizes:
            write(paths[size], size)
        measure("version", ["version"], 20)
        measure("validate, 1 document", ["validate", "-f", paths[1]], 20)
        cpu = {size: measure("validate, %d documents" % size, ["validate", "-f", paths[size]], 3 if size > 10000 else 5, size)
               for size in sizes[1:]}
        for small, large in ((1000, 10000), (10000, 100000)):
            print("%-38s %8.2f (1 is linear)" % ("growth from %d to %d" % (small, large), cpu[large] / cpu[small] / (large / small)))
        first_finding(paths[10000])


main()
