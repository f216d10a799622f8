// Generated from envoy/admin/v3/certs.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyAdmin {
    /// The certificates that a proxy has loaded.
    public struct Certificates: Message {
        public var certificates: [EnvoyAdmin.Certificate] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.admin.v3.Certificates"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, certificates)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&certificates)
            default: break
            }
        }
    }

    /// A certificate with those that signed it.
    public struct Certificate: Message {
        public var caCert: [EnvoyAdmin.CertificateDetails] = []
        public var certChain: [EnvoyAdmin.CertificateDetails] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.admin.v3.Certificate"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, caCert)
            encoder.messages(2, certChain)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&caCert)
            case 2: try decoder.messages(&certChain)
            default: break
            }
        }
    }

    /// A certificate.
    public struct CertificateDetails: Message {
        public var path: String = ""
        public var serialNumber: String = ""
        public var subjectAltNames: [EnvoyAdmin.SubjectAlternateName] = []
        public var daysUntilExpiration: UInt64 = 0
        public var validFrom: Timestamp?
        public var expirationTime: Timestamp?
        @Sub public var ocspDetails: EnvoyAdmin.CertificateDetails.OcspDetails
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.admin.v3.CertificateDetails"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, path)
            encoder.string(2, serialNumber)
            encoder.messages(3, subjectAltNames)
            encoder.uint64(4, daysUntilExpiration)
            encoder.optional(5, validFrom, TimestampCodec.self)
            encoder.optional(6, expirationTime, TimestampCodec.self)
            encoder.message(7, _ocspDetails)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&path)
            case 2: try decoder.string(&serialNumber)
            case 3: try decoder.messages(&subjectAltNames)
            case 4: try decoder.uint64(&daysUntilExpiration)
            case 5: try decoder.optional(&validFrom, TimestampCodec.self)
            case 6: try decoder.optional(&expirationTime, TimestampCodec.self)
            case 7: try decoder.message(&_ocspDetails)
            default: break
            }
        }

        public struct OcspDetails: Message {
            public var validFrom: Timestamp?
            public var expiration: Timestamp?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.admin.v3.CertificateDetails.OcspDetails"]

            public func encode(to encoder: inout Encoder) {
                encoder.optional(1, validFrom, TimestampCodec.self)
                encoder.optional(2, expiration, TimestampCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.optional(&validFrom, TimestampCodec.self)
                case 2: try decoder.optional(&expiration, TimestampCodec.self)
                default: break
                }
            }
        }
    }

    /// A name in a certificate.
    public struct SubjectAlternateName: Message {
        /// Which of `dns`, `uri`, `ipAddress` is given, if any.
        public var name: Name?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.admin.v3.SubjectAlternateName"]

        public func encode(to encoder: inout Encoder) {
            switch name {
            case .dns(let value): encoder.optional(1, value, StringCodec.self)
            case .uri(let value): encoder.optional(2, value, StringCodec.self)
            case .ipAddress(let value): encoder.optional(3, value, StringCodec.self)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { name = .dns(value) }
            case 2:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { name = .uri(value) }
            case 3:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { name = .ipAddress(value) }
            default: break
            }
        }

        public enum Name: Sendable {
            case dns(String)
            case uri(String)
            case ipAddress(String)
        }
    }
}
