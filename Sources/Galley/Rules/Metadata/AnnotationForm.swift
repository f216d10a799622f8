// AnnotationForm: keys of annotations, and how much they may hold together.

import Mesh

enum AnnotationForm {
    /// In bytes, keys and values of an object together.
    private static let maximumSize = 262_144

    static func check(_ annotations: [String: String], at place: Place, _ report: Report) {
        var size = 0
        for (key, value) in annotations { size += key.utf8.count + value.utf8.count }
        if size > maximumSize {
            report.error(
                "annotations-too-large", place, "the annotations have \(size) bytes, and all together may have \(maximumSize)",
                hint: "keep large texts in a ConfigMap")
        }
        for key in annotations.keys.filter({ !LabelKey.isValidInAnyCase($0) }).sorted() {
            report.error(
                "annotation-key", place.key(key), "\"\(key.prefix(80))\" is not the key of an annotation",
                hint: "write it like example.com/owner, at most 63 characters after the slash")
        }
    }
}
