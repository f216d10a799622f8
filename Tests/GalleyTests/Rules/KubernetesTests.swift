// KubernetesTests: the rules of Kubernetes' own kinds, each broken alone.

import Galley
import Testing

@Suite struct KubernetesTests {
    private func codes(_ yaml: String, level: [String] = ["error", "warning"]) -> [String] {
        Validation.findings(inYAML: yaml).filter { level.contains($0.level.rawValue) }.map(\.code)
    }

    @Test(
        arguments: [
            ("spec: {ports: [{port: 80, name: http}]}", []),
            ("spec: {ports: [{port: 80, name: http-web}, {port: 53, name: dns, protocol: UDP}]}", []),
            ("{}", ["missing-field"]),
            ("spec: {}", ["service-ports"]),
            ("spec: {clusterIP: None}", []),
            ("spec: {ports: [{port: 80}]}", ["port-protocol"]),
            ("spec: {ports: [{port: 80, name: web}]}", ["port-protocol"]),
            ("spec: {ports: [{port: 80, name: HTTP}]}", ["invalid-name"]),
            ("spec: {ports: [{port: 80, appProtocol: kafka}]}", ["port-protocol"]),
            ("spec: {ports: [{port: 80, appProtocol: kubernetes.io/h2c}]}", []),
            ("spec: {ports: [{port: 80, name: http-a}, {port: 81}]}", ["port-name-missing"]),
            ("spec: {ports: [{port: 80, name: http-a}, {port: 81, name: http-a}]}", ["port-name-repeated"]),
            ("spec: {type: ExternalName, externalName: a.example.com}", []),
            ("spec: {type: ExternalName}", ["service-external-name"]),
            ("spec: {type: ExternalName, externalName: a_b}", ["service-external-name"]),
            ("spec: {type: LoadBalancer, clusterIP: None, ports: [{port: 80, name: http}]}", ["service-headless"]),
            ("spec: {ports: [{port: 80, name: http, nodePort: 30080}]}", ["node-port"]),
            ("spec: {type: NodePort, ports: [{port: 80, name: http, nodePort: 30080}]}", []),
            ("spec: {type: NodePort, ports: [{port: 80, name: http, nodePort: 80}]}", ["node-port"]),
            ("spec: {externalTrafficPolicy: Local, ports: [{port: 80, name: http}]}", ["service-type-field"]),
        ] as [(String, [String])])
    func services(body: String, expected: [String]) {
        let body = body == "{}" ? "" : ", " + body
        #expect(codes("{apiVersion: v1, kind: Service, metadata: {name: a}\(body)}") == expected, "\(body)")
    }

    @Test func systemServicesAreLeftAlone() {
        #expect(codes("{apiVersion: v1, kind: Service, metadata: {name: a, namespace: istio-system}, spec: {ports: [{port: 80}]}}") == [])
    }

    @Test(
        arguments: [
            ("containers: [{name: a, image: b}]", []),
            ("containers: [{name: a, image: b}], initContainers: [{name: a, image: b}]", ["container-name-repeated"]),
            (
                "containers: [{name: a, image: b, ports: [{name: x, containerPort: 1}, {name: x, containerPort: 2}]}]",
                ["port-name-repeated"]
            ),
            ("containers: [{name: a, image: b, volumeMounts: [{name: v, mountPath: /v}]}], volumes: [{name: v, emptyDir: {}}]", []),
            ("containers: [{name: a, image: b, volumeMounts: [{name: v, mountPath: /v}]}]", ["unknown-volume"]),
            (
                "containers: [{name: a, image: b, volumeMounts: [{name: v, mountPath: /v, subPath: ../x}]}], volumes: [{name: v}]",
                ["mount-path"]
            ),
            ("containers: [{name: a, image: b, livenessProbe: {httpGet: {port: web}}}]", ["unknown-port"]),
            ("containers: [{name: a, image: b, ports: [{name: web, containerPort: 1}], livenessProbe: {httpGet: {port: web}}}]", []),
            ("containers: [{name: a, image: b, livenessProbe: {successThreshold: 2, tcpSocket: {port: 1}}}]", ["probe-numbers"]),
            (
                "containers: [{name: a, image: b}], initContainers: [{name: c, image: b, readinessProbe: {tcpSocket: {port: 1}}}]",
                ["init-container-probe"]
            ),
            (
                "containers: [{name: a, image: b}], initContainers: [{name: c, image: b, restartPolicy: Always, lifecycle: {}}]",
                []
            ),
            ("containers: [{name: a, image: b, env: [{name: X, value: v1, valueFrom: {fieldRef: {fieldPath: z}}}]}]", ["variable-source"]),
            (
                "containers: [{name: a, image: b, ports: [{containerPort: 1, hostPort: 80}, {containerPort: 2, hostPort: 80}]}]",
                ["host-port"]
            ),
            ("containers: [{name: a, image: b, ports: [{containerPort: 15001}]}]", ["proxy-port"]),
            ("containers: [{name: a, image: b, securityContext: {runAsUser: 1337}}]", ["proxy-user"]),
            ("containers: [{name: istio-proxy, image: b, securityContext: {runAsUser: 1337}}]", []),
            ("dnsPolicy: None, containers: [{name: a, image: b}]", ["pod-dns"]),
        ] as [(String, [String])])
    func pods(spec: String, expected: [String]) {
        #expect(codes("{apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {\(spec)}}") == expected, "\(spec)")
    }

    @Test(
        arguments: [
            ("{matchLabels: {app: a}}", "{app: a, version: v1}", []),
            ("{matchLabels: {app: a}}", "{app: b, version: v1}", ["selector-mismatch"]),
            ("{matchLabels: {app: a}}", "{app: a}", ["canonical-labels"]),
            ("{}", "{app: a, version: v1}", ["selector-empty"]),
            ("{matchExpressions: [{key: app, operator: In, values: [a, b]}]}", "{app: a, version: v1}", []),
            ("{matchExpressions: [{key: app, operator: NotIn, values: [a, b]}]}", "{app: a, version: v1}", ["selector-mismatch"]),
            ("{matchExpressions: [{key: app, operator: Exists, values: [a]}]}", "{app: a, version: v1}", ["selector-values"]),
        ] as [(String, String, [String])])
    func selectors(selector: String, labels: String, expected: [String]) {
        #expect(
            codes(
                """
                {apiVersion: apps/v1, kind: Deployment, metadata: {name: a}, spec: {selector: \(selector),
                 template: {metadata: {labels: \(labels)}, spec: {containers: [{name: a, image: b}]}}}}
                """) == expected, "\(selector) \(labels)")
    }

    @Test func restartPolicies() {
        let template = "template: {spec: {restartPolicy: %, containers: [{name: a, image: b}]}}"
        func job(_ policy: String) -> String {
            "{apiVersion: batch/v1, kind: Job, metadata: {name: a}, spec: {\(template.split(separator: "%").joined(separator: policy))}}"
        }
        #expect(codes(job("Never")) == [])
        #expect(codes(job("null")) == ["restart-policy"])
        #expect(codes(job("Always")) == ["restart-policy"])
    }

    @Test func statefulSetsMountTheirClaims() {
        #expect(
            codes(
                """
                {apiVersion: apps/v1, kind: StatefulSet, metadata: {name: a}, spec: {selector: {matchLabels: {app: a}}, serviceName: a,
                 template: {metadata: {labels: {app: a}}, spec: {containers: [{name: a, image: b,
                  volumeMounts: [{name: data, mountPath: /d}]}]}},
                 volumeClaimTemplates: [{metadata: {name: data}, spec: {accessModes: [ReadWriteOnce],
                  resources: {requests: {storage: 1Gi}}}}]}}
                """) == [])
    }

    @Test(
        arguments: [
            ("*/5 * * * *", []), ("0 2 1-15/2 jan,JUL mon-fri", []), ("@daily", []), ("@every 1h30m", []),
            ("* * * *", ["schedule-form"]), ("60 * * * *", ["schedule-form"]), ("* * * * 7", ["schedule-form"]),
            ("*/0 * * * *", ["schedule-form"]),
            ("5-1 * * * *", ["schedule-form"]), ("@often", ["schedule-form"]), ("TZ=UTC * * * * *", ["schedule-form"]),
        ] as [(String, [String])])
    func schedules(schedule: String, expected: [String]) {
        #expect(
            codes(
                """
                {apiVersion: batch/v1, kind: CronJob, metadata: {name: a}, spec: {schedule: '\(schedule)',
                 jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}}}}}
                """) == expected, "\(schedule)")
    }

    @Test(
        arguments: [
            ("kind: Endpoints, subsets: [{addresses: [{ip: 10.0.0.1}], ports: [{port: 80}]}]", []),
            ("kind: Endpoints, subsets: [{ports: [{port: 80}]}]", ["endpoints-empty"]),
            ("kind: Endpoints, subsets: [{addresses: [{ip: 127.0.0.1}]}]", ["endpoint-address"]),
            ("kind: Endpoints, subsets: [{addresses: [{ip: 10.0.0.1}], ports: [{port: 80}, {port: 81, name: a}]}]", ["port-name-missing"]),
            ("kind: Secret, data: {a: YQ==}", []),
            ("kind: Secret, data: {a: '*'}", ["invalid-base64"]),
            ("kind: Secret, type: kubernetes.io/tls, stringData: {tls.crt: ''}", ["secret-entry"]),
            ("kind: Secret, type: kubernetes.io/tls, stringData: {tls.crt: '', tls.key: nonsense}", ["secret-content"]),
            ("kind: Secret, data: {..a: YQ==}", ["entry-name"]),
            ("kind: ConfigMap, data: {a: b}, binaryData: {c: YQ==}", []),
            ("kind: ConfigMap, data: {a: b}, binaryData: {a: YQ==}", ["entry-repeated"]),
            ("kind: Node, spec: {taints: [{key: a, effect: NoSchedule}, {key: a, effect: NoExecute}]}", []),
            ("kind: Node, spec: {taints: [{key: a, effect: NoSchedule}, {key: a, effect: NoSchedule, value: b}]}", ["taint-repeated"]),
        ] as [(String, [String])])
    func others(body: String, expected: [String]) {
        #expect(codes("{apiVersion: v1, metadata: {name: a}, \(body)}") == expected, "\(body)")
    }

    @Test(
        arguments: [
            ("addressType: IPv4, endpoints: [{addresses: [10.0.0.1]}], ports: [{port: 80, name: a}, {port: 81, name: b}]", []),
            ("addressType: IPv4, endpoints: [{addresses: ['fd00::1']}]", ["address-type"]),
            ("addressType: FQDN, endpoints: [{addresses: [a.example.com]}]", []),
            ("addressType: IPv6, endpoints: [{addresses: ['fd00::1']}], ports: [{port: 80}, {port: 81}]", ["port-name-repeated"]),
        ] as [(String, [String])])
    func slices(body: String, expected: [String]) {
        #expect(codes("{apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: {name: a}, \(body)}") == expected, "\(body)")
    }
}
