// GenerateAPI: writes the Swift types and tables of an API module from a descriptor set.
//
//     GenerateAPI TABLE SUMMARY DESCRIPTOR_SET OUTPUT_FOLDER
//
// TABLE is the name of the enum that holds the tables. A development tool: its output is checked in.

import Foundation
import Protobuf

let arguments = CommandLine.arguments
guard arguments.count == 5 else {
    FileHandle.standardError.write(Data("usage: GenerateAPI TABLE SUMMARY DESCRIPTOR_SET OUTPUT_FOLDER\n".utf8))
    exit(2)
}
let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: arguments[3])))
let model = ModelReader(try DynamicMessage(decoding: bytes, as: descriptorTypes["google.protobuf.FileDescriptorSet"]))
let folder = URL(fileURLWithPath: arguments[4])
try? FileManager.default.removeItem(at: folder)
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
let sizes = Sizes(model.files)
for file in model.files {
    let name = file.name.dropLast(".proto".count).split(separator: "/").suffix(3).joined(separator: ".") + ".pb.swift"
    let source = SwiftWriter.source(of: file, names: model.names, sizes: sizes, table: arguments[1])
    try Data(source.utf8).write(to: folder.appendingPathComponent(name))
}
let table = TableWriter.source(of: model.files, table: arguments[1], summary: arguments[2])
try Data(table.utf8).write(to: folder.appendingPathComponent("\(arguments[1]).pb.swift"))
