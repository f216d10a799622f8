// Descriptors: the parts of `google/protobuf/descriptor.proto` that the generator reads, and our options in them.

import Protobuf

/// The types of a descriptor set, known by table: the generator needs no generated code to run.
let descriptorTypes = TypeTable(
    """
    M\tgoogle.protobuf.FileDescriptorSet
    1\tfile\t*.google.protobuf.FileDescriptorProto
    M\tgoogle.protobuf.FileDescriptorProto
    1\tname\tstring
    2\tpackage\tstring
    4\tmessage_type\t*.google.protobuf.DescriptorProto
    5\tenum_type\t*.google.protobuf.EnumDescriptorProto
    8\toptions\t.google.protobuf.FileOptions
    9\tsource_code_info\t.google.protobuf.SourceCodeInfo
    M\tgoogle.protobuf.FileOptions
    50001\tnamespace\tstring
    M\tgoogle.protobuf.DescriptorProto
    1\tname\tstring
    2\tfield\t*.google.protobuf.FieldDescriptorProto
    3\tnested_type\t*.google.protobuf.DescriptorProto
    4\tenum_type\t*.google.protobuf.EnumDescriptorProto
    7\toptions\t.google.protobuf.MessageOptions
    8\toneof_decl\t*.google.protobuf.OneofDescriptorProto
    M\tgoogle.protobuf.MessageOptions
    3\tdeprecated\tbool
    7\tmap_entry\tbool
    50001\tmessage_since\tstring
    M\tgoogle.protobuf.FieldDescriptorProto
    1\tname\tstring
    3\tnumber\tint32
    4\tlabel\tint32
    5\ttype\tint32
    6\ttype_name\tstring
    8\toptions\t.google.protobuf.FieldOptions
    9\toneof_index\t?int32
    10\tjson_name\tstring
    17\tproto3_optional\tbool
    M\tgoogle.protobuf.FieldOptions
    3\tdeprecated\tbool
    50001\trules\t.meshctl.Rules
    M\tgoogle.protobuf.OneofDescriptorProto
    1\tname\tstring
    2\toptions\t.google.protobuf.OneofOptions
    M\tgoogle.protobuf.OneofOptions
    50001\trequired\tbool
    M\tgoogle.protobuf.EnumDescriptorProto
    1\tname\tstring
    2\tvalue\t*.google.protobuf.EnumValueDescriptorProto
    M\tgoogle.protobuf.EnumValueDescriptorProto
    1\tname\tstring
    2\tnumber\tint32
    3\toptions\t.google.protobuf.EnumValueOptions
    M\tgoogle.protobuf.EnumValueOptions
    1\tdeprecated\tbool
    50001\tunlisted\tbool
    M\tgoogle.protobuf.SourceCodeInfo
    1\tlocation\t*.google.protobuf.SourceCodeInfo.Location
    M\tgoogle.protobuf.SourceCodeInfo.Location
    1\tpath\t*int32
    3\tleading_comments\tstring
    M\tmeshctl.Rules
    1\trequired\tbool
    2\tdefault\tstring
    3\tunit\tstring
    4\tminimum\t?double
    5\tmaximum\t?double
    6\tmin_length\t?uint64
    7\tmax_length\t?uint64
    8\tmin_items\t?uint64
    9\tmax_items\t?uint64
    10\tpattern\tstring
    11\tvalues\t*string
    12\tformat\tint32
    13\tlist_keys\t*string
    14\tunique\tbool
    15\titems\t.meshctl.Rules
    16\tkeys\t.meshctl.Rules
    17\tmin_duration\tstring
    18\tmax_duration\tstring
    19\tnullable\tbool
    20\tunlisted\tbool
    21\taliases\t*string
    22\tsince\tstring
    23\tinstead\tstring
    24\tnot_pattern\tstring
    """)

extension DynamicMessage {
    func text(_ name: String) -> String { self[name]?.string ?? "" }
    func number(_ name: String) -> Int { self[name]?.integer ?? 0 }
    func flag(_ name: String) -> Bool { self[name]?.bool ?? false }
    func list(_ name: String) -> [DynamicMessage] { self[name]?.list?.compactMap(\.message) ?? [] }
    var options: DynamicMessage? { self["options"]?.message }
}
