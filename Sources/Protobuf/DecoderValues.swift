// The well-known types that generated code holds as plain values, read: durations, times, structs and what is in them.

extension Decoder {
    public mutating func duration(_ value: inout Duration) throws(WireError) {
        try secondsAndNanos(&value.seconds, &value.nanos)
    }

    public mutating func timestamp(_ value: inout Timestamp) throws(WireError) {
        try secondsAndNanos(&value.seconds, &value.nanos)
    }

    private mutating func secondsAndNanos(_ seconds: inout Int64, _ nanos: inout Int32) throws(WireError) {
        guard wireType == 2 else { return }
        let outer = try enter()
        while let field = try nextField() {
            switch field {
            case 1: try int64(&seconds)
            case 2: try int32(&nanos)
            default: break
            }
            if !isConsumed { try skip() }
        }
        leave(outer)
    }

    /// A `google.protobuf.Struct`: checked, and kept in wire form until somebody asks for its fields.
    public mutating func structure(_ value: inout Struct) throws(WireError) {
        guard wireType == 2 else { return }
        let outer = try enter()
        let whole = UnsafeBufferPointer(start: position, count: end - position)
        if let known = value.isEmpty ? recent.structure(whole, depth: depth) : nil {
            position = end
            value = known
        } else {
            let isFirst = value.isEmpty
            value.append(try checkedStruct())
            if isFirst { recent.remember(value, depth: depth) }
        }
        leave(outer)
    }

    public mutating func value(_ value: inout Value) throws(WireError) {
        guard wireType == 2 else { return }
        let outer = try enter()
        value = try anyValue(startingWith: value)
        leave(outer)
    }

    public mutating func list(_ value: inout [Value]) throws(WireError) {
        guard wireType == 2 else { return }
        let outer = try enter()
        while let field = try nextField() {
            if field == 1, wireType == 2 {
                var item = Value.null
                try self.value(&item)
                value.append(item)
            }
            if !isConsumed { try skip() }
        }
        leave(outer)
    }

    /// Checks the rest of the present message as a `Struct` and gives its bytes.
    private mutating func checkedStruct() throws(WireError) -> UnsafeBufferPointer<UInt8> {
        let start = position
        while let field = try nextField() {
            if field == 1, wireType == 2 {
                let outer = try enter()
                while let part = try nextField() {
                    switch (part, wireType) {
                    case (1, 2):
                        wasRead = true
                        let count = try length()
                        try checkText(count)
                    case (2, 2):
                        let entry = try enter()
                        try checkValue()
                        leave(entry)
                    default: try skip()
                    }
                }
                leave(outer)
            } else {
                try skip()
            }
        }
        return UnsafeBufferPointer(start: start, count: position - start)
    }

    private mutating func checkText(_ count: Int) throws(WireError) {
        let buffer = UnsafeBufferPointer(start: position, count: count)
        if !isASCII(buffer), String(validating: buffer, as: UTF8.self) == nil { throw error(.invalidUTF8) }
        position += count
    }

    private mutating func checkValue() throws(WireError) {
        while let field = try nextField() {
            switch (field, wireType) {
            case (3, 2):
                wasRead = true
                let count = try length()
                try checkText(count)
            case (5, 2):
                let outer = try enter()
                _ = try checkedStruct()
                leave(outer)
            case (6, 2):
                let outer = try enter()
                while let item = try nextField() {
                    if item == 1, wireType == 2 {
                        let list = try enter()
                        try checkValue()
                        leave(list)
                    } else {
                        try skip()
                    }
                }
                leave(outer)
            default: try skip()
            }
        }
    }

    /// Reads the rest of the present message as a `google.protobuf.Value`.
    mutating func anyValue(startingWith first: Value = .null) throws(WireError) -> Value {
        var result = first
        while let field = try nextField() {
            switch (field, wireType) {
            case (1, 0):
                _ = try take()
                result = .null
            case (2, 1):
                var number = 0.0
                try double(&number)
                result = .number(number)
            case (3, 2):
                var text = ""
                try string(&text)
                result = .string(text)
            case (4, 0):
                var truth = false
                try bool(&truth)
                result = .bool(truth)
            case (5, 2):
                var fields: Struct
                if case .structure(let present) = result { fields = present } else { fields = Struct() }
                try structure(&fields)
                result = .structure(fields)
            case (6, 2):
                var items: [Value]
                if case .list(let present) = result { items = present } else { items = [] }
                try list(&items)
                result = .list(items)
            default: break
            }
            if !isConsumed { try skip() }
        }
        return result
    }
}
