// SecretRules: Secrets and ConfigMaps: the entries that a type asks for, and names of entries.

import KubernetesAPI

/// Secret.
enum SecretRules {
    static func check(_ secret: Kubernetes.Secret, at root: Place, _ report: Report) {
        EntryNames.check(secret.data.keys, at: root["data"], report)
        EntryNames.check(secret.stringData.keys, at: root["stringData"], report)
        switch secret.type ?? "Opaque" {
        case "kubernetes.io/tls":
            require(["tls.crt", "tls.key"], in: secret, at: root, report)
            certificate("tls.crt", "CERTIFICATE", in: secret, at: root, report)
            certificate("tls.key", "PRIVATE KEY", in: secret, at: root, report)
        case "kubernetes.io/dockerconfigjson": require([".dockerconfigjson"], in: secret, at: root, report)
        case "kubernetes.io/dockercfg": require([".dockercfg"], in: secret, at: root, report)
        case "kubernetes.io/ssh-auth": require(["ssh-privatekey"], in: secret, at: root, report)
        case "kubernetes.io/basic-auth":
            if !has("username", secret), !has("password", secret) {
                report.error(
                    "secret-entry", root["data"].entry("username"), "a Secret of this type needs a username or a password",
                    hint: "add one of the two entries")
            }
        case "kubernetes.io/service-account-token":
            if (report.resource.annotations["kubernetes.io/service-account.name"] ?? "").isEmpty {
                report.error(
                    "secret-entry", root["metadata"]["annotations"].entry("kubernetes.io/service-account.name"),
                    "a token has to say whose it is", hint: "add the annotation with the name of the ServiceAccount")
            }
        default: break
        }
        let size = secret.data.values.reduce(0) { $0 + $1.count } + secret.stringData.values.reduce(0) { $0 + $1.utf8.count }
        EntryNames.size(size, at: root["data"], report)
    }

    private static func has(_ name: String, _ secret: Kubernetes.Secret) -> Bool {
        secret.data[name] != nil || secret.stringData[name] != nil
    }

    private static func require(_ names: [String], in secret: Kubernetes.Secret, at root: Place, _ report: Report) {
        for name in names where !has(name, secret) && !root["data"].entry(name).isPresent {
            report.error(
                "secret-entry", root["data"].entry(name), "a Secret of type \(secret.type ?? "") needs the entry \"\(name)\"",
                hint: "add it to data or stringData")
        }
    }

    /// Istio reads certificates and keys in PEM (RFC 7468) only.
    private static func certificate(_ name: String, _ label: String, in secret: Kubernetes.Secret, at root: Place, _ report: Report) {
        let isText = secret.stringData[name] != nil
        let content = secret.stringData[name].map { Array($0.utf8) } ?? secret.data[name] ?? []
        guard !content.isEmpty, content.firstRange(of: Array(label.utf8)) == nil else { return }
        report.warning(
            "secret-content", isText ? root["stringData"].entry(name) : root["data"].entry(name),
            "this is not PEM with a \(label.lowercased())",
            hint: "give the text that begins with -----BEGIN")
    }
}

/// ConfigMap.
enum ConfigMapRules {
    static func check(_ map: Kubernetes.ConfigMap, at root: Place, _ report: Report) {
        EntryNames.check(map.data.keys, at: root["data"], report)
        EntryNames.check(map.binaryData.keys, at: root["binaryData"], report)
        for name in map.binaryData.keys.sorted() where map.data[name] != nil {
            report.error(
                "entry-repeated", root["binaryData"].key(name), "data has an entry \"\(name)\" too", hint: "keep one of them")
        }
        let size = map.data.values.reduce(0) { $0 + $1.utf8.count } + map.binaryData.values.reduce(0) { $0 + $1.count }
        EntryNames.size(size, at: root["data"], report)
    }
}

/// Entries of Secrets and ConfigMaps become files.
enum EntryNames {
    private static let maximumSize = 1_048_576

    /// Names that a directory gives away itself. Their characters are in the options of the fields.
    static func check(_ names: some Collection<String>, at place: Place, _ report: Report) {
        for name in names.filter({ $0 == "." || $0.hasPrefix("..") }).sorted() {
            report.error(
                "entry-name", place.key(name), "\"\(name)\" cannot be the name of a file",
                hint: "choose a name that does not begin with two dots")
        }
    }

    static func size(_ size: Int, at place: Place, _ report: Report) {
        guard size > maximumSize else { return }
        report.error(
            "object-too-large", place, "the entries have \(size) bytes, and all together may have \(maximumSize)",
            hint: "divide them between several objects")
    }
}
