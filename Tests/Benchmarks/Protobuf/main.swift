// ProtobufBenchmark: decodes and encodes the messages that compare.py hands over, and says what CPU time that took.
//
// Standard input carries commands, one a line; each is answered by a line on standard output:
//
//     load TYPE FILE          reads a message; answers with the size of its wire form when written again
//     decode COUNT            reads the loaded bytes COUNT times; answers with CPU nanoseconds for all of them
//     encode COUNT            writes the loaded message COUNT times; likewise
//     json COUNT              writes the loaded message as JSON COUNT times; likewise

import Glibc
import Protobuf

func processNanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

func contents(of path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
}

/// A message and its bytes, with the three things that are measured.
struct Sample<M: Message> {
    let bytes: [UInt8]
    let message: M

    init(_ bytes: [UInt8]) throws {
        self.bytes = bytes
        message = try M(decoding: bytes)
    }

    func time(_ command: String, _ count: Int) throws -> UInt64 {
        let start = processNanoseconds()
        var kept = 0
        for _ in 0..<count {
            switch command {
            case "decode": kept += try M(decoding: bytes).unknownFields.bytes.count
            case "encode": kept += message.serialized().count
            default: kept += try message.jsonBytes().count
            }
        }
        if kept < 0 { print("") }
        return processNanoseconds() - start
    }
}

typealias Run = (String, Int) throws -> UInt64

func load<M: Message>(_ type: M.Type, _ path: String) throws -> (UInt64, Run) {
    let sample = try Sample<M>(contents(of: path))
    return (UInt64(sample.message.serialized().count), { try sample.time($0, $1) })
}

var run: Run = { _, _ in 0 }
while let line = readLine() {
    let words = line.split(separator: " ").map(String.init)
    var answer: UInt64 = 0
    switch words.first {
    case "load" where words.count == 3:
        switch words[1] {
        case "RouteConfiguration": (answer, run) = try load(EnvoyRoute.RouteConfiguration.self, words[2])
        case "ClusterLoadAssignment": (answer, run) = try load(EnvoyEndpoint.ClusterLoadAssignment.self, words[2])
        default: (answer, run) = try load(EnvoyCluster.Cluster.self, words[2])
        }
    default:
        if words.count == 2 { answer = try run(words[0], Int(words[1]) ?? 0) }
    }
    print(answer)
    fflush(nil)
}
