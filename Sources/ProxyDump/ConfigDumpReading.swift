// ConfigDumpReading: a dump from its JSON form, whoever wrote it.

import EnvoyAPI
import Protobuf

extension ConfigDump {
    /// Why a text is not a configuration dump.
    public struct Failure: Error, Sendable, Hashable {
        public let message: String

        /// Line and column in code points, from 1; 0 if it is not about a place.
        public let line: Int
        public let column: Int

        init(_ message: String, line: Int = 0, column: Int = 0) {
            self.message = message
            self.line = line
            self.column = column
        }

        init(_ error: JSONError, in text: [UInt8]) {
            var (line, column) = (1, 1)
            for byte in text.prefix(error.offset) {
                if byte == UInt8(ascii: "\n") {
                    line += 1
                    column = 1
                } else if byte & 0xC0 != 0x80 {
                    column += 1
                }
            }
            self.init(error.message, line: line, column: column)
        }
    }

    /// Reads what `/config_dump` gave, or what ``json()`` wrote. Names may be in either of protobuf's two forms.
    ///
    /// Fields that are not known here are passed over, as a dump may come from a newer proxy. Content of unknown types is kept.
    public init(json text: [UInt8]) throws(Failure) {
        do throws(JSONError) {
            self.init(sections: try Self.sections(of: text))
        } catch {
            // Most dumps hold known types only, so the slower way is for the others.
            guard let wrapped = UnknownTypes.wrapped(in: text), let sections = try? Self.sections(of: wrapped) else {
                throw Failure(error, in: text)
            }
            self.init(sections: sections)
        }
        if sections.isEmpty { throw Failure("holds no configuration: expected {\"configs\": […]}") }
    }

    private static func sections(of text: [UInt8]) throws(JSONError) -> [AnyMessage] {
        var options = JSONReadingOptions(ignoresUnknownFields: true, types: [EnvoyTypes.types])
        // A dump wraps messages in messages: what is allowed in one alone must be allowed here too.
        options.depthLimit *= 2
        var dump = EnvoyAdmin.ConfigDump()
        try dump.merge(json: text, options: options)
        return dump.configs
    }
}
