// Generated from envoy/extensions/clusters/common/dns/v3/common_dns.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyCommonDNS {
    public struct DnsLookupFamily: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        public static var unspecified: Self { Self(rawValue: 0) }
        public static var auto: Self { Self(rawValue: 1) }
        public static var v4Only: Self { Self(rawValue: 2) }
        public static var v6Only: Self { Self(rawValue: 3) }
        public static var v4Preferred: Self { Self(rawValue: 4) }
        public static var all: Self { Self(rawValue: 5) }
    }
}
