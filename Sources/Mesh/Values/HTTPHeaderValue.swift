// HTTPHeaderValue: values that proxies set, in which percent signs open variables.

/// A value without control characters (a tab is allowed), in which each percent sign is doubled or opens a variable that
/// is closed: `%NAME%` or `%NAME(arguments)%`. Arguments in brackets are quoted texts divided by commas.
///
/// The grammar is that of Envoy's custom headers ("Custom request/response headers"); which variables exist is its affair.
public enum HTTPHeaderValue: TextForm {
    public static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        for byte in text where byte < 0x20 && byte != 0x09 || byte == 0x7F { return false }
        return hasClosedVariables(text)
    }

    /// What is expected next while reading a value.
    private enum State {
        case literal
        case name
        case arguments
        case quotedStart
        case text
        case commaOrBracket
        case parenthesis
        case end
    }

    private static func hasClosedVariables(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.contains(UInt8(ascii: "%")) else { return true }
        var state = State.literal
        var position = 0
        while position < text.count {
            let byte = text[position]
            switch (state, byte) {
            case (.literal, UInt8(ascii: "%")):
                guard position + 1 < text.count else { return false }
                if text[position + 1] == byte { position += 1 } else { state = .name }
            case (.literal, _): break

            case (.name, UInt8(ascii: "%")): state = .literal
            case (.name, UInt8(ascii: "(")): state = .arguments
            case (.name, _): break

            case (.arguments, UInt8(ascii: "[")): state = .quotedStart
            case (.quotedStart, UInt8(ascii: "\"")): state = .text
            // An argument without brackets goes to the closing parenthesis.
            case (.arguments, let other) where other != UInt8(ascii: " "): state = .text

            case (.text, UInt8(ascii: "\\")):
                guard position + 1 < text.count else { return false }
                position += 1
            case (.text, UInt8(ascii: ")")): state = .end
            case (.text, UInt8(ascii: "\"")): state = .commaOrBracket
            case (.text, _): break

            case (.commaOrBracket, UInt8(ascii: ",")): state = .quotedStart
            case (.commaOrBracket, UInt8(ascii: "]")): state = .parenthesis
            case (.parenthesis, UInt8(ascii: ")")): state = .end
            case (.end, UInt8(ascii: "%")): state = .literal

            case (_, UInt8(ascii: " ")): break
            default: return false
            }
            position += 1
        }
        return state == .literal
    }
}
