# METADATA
# title: Documents of Session Manager
# description: The inputs of a session document, which is written in JSON or, in one level of plain lines, in YAML.
package lib.sessions

import data.lib.is
import data.lib.tf

# METADATA
# description: The inputs have the name with a value that is not empty.
names(document, name) := is.any_of({is.present(input_, [name]) |
	some content in tf.documents(document, ["content"])
	some input_ in tf.blocks(content, ["inputs"])
}) if {
	not _is_yaml(document)
}

names(document, name) := is.matches(document, ["content"], sprintf(`(?m)^\s+%s:[ \t]*['"]?[^'"\s#]`, [name])) if _is_yaml(document)

# METADATA
# description: The inputs have the name with the truth value, written as a text.
says(document, name, truth) := is.any_of({is.one_of(input_, [name], {truth, truth == "true"}) |
	some content in tf.documents(document, ["content"])
	some input_ in tf.blocks(content, ["inputs"])
}) if {
	not _is_yaml(document)
}

says(document, name, truth) := is.matches(document, ["content"], pattern) if {
	_is_yaml(document)
	pattern := sprintf(`(?m)^\s+%s:[ \t]*['"]?%s\b`, [name, truth])
}

# A document whose format is decided at apply is taken for JSON, and is unknown where it is none.
_is_yaml(document) if {
	not tf.is_unknown(document, ["document_format"])
	tf.text(document, ["document_format"]) == "YAML"
}
