# METADATA
# title: Reading resources
# description: >-
#   The only package that knows the shape of `input`. A subject is a resource or a view of something inside one (a block, a
#   JSON document); both have `address`, `type`, `values` and `unknown`, so every test takes either.
package lib.tf

# METADATA
# description: All resources of a type, by address. Data sources are asked for as `data.<type>`.
resources(type) := object.get(input.resources, type, {})

# METADATA
# description: The value at a path, or null where there is none. Tests in `lib.is` are the way to judge it.
value(subject, path) := object.get(subject.values, path, null)

# METADATA
# description: The text at a path, empty where there is none or it is unknown. For keys of findings, never to decide anything.
text(subject, path) := value(subject, path) if is_string(value(subject, path))

text(subject, path) := "" if not is_string(value(subject, path))

# METADATA
# description: A parameter from the configuration, or what the policy falls back to.
parameter(name, fallback) := object.get(input, ["parameters", name], fallback)

# METADATA
# description: True when the value at a path is decided at apply.
is_unknown(subject, path) if {
	subject.unknown != {}
	_covers(subject.unknown, path)
}

# METADATA
# description: True when the value at a path is there as a whole, null where nobody wrote one.
is_known(subject, path) if {
	subject.unknown == {}
} else if {
	not _covers(subject.unknown, path)
	not is_partly_unknown(subject, path)
}

# METADATA
# description: True when something below a path is decided at apply, though the value itself is there.
is_partly_unknown(subject, path) if {
	subject.unknown != {}
	subject.unknown != true
	marks := object.get(subject.unknown, path, {})
	walk(marks, [_, true])
}

# METADATA
# description: >-
#   True when nobody wrote the attribute and it is unknown only because the provider fills it in. Readers of evidence that
#   can tell say so in the marks `unset`; where they cannot, the value is simply unknown.
is_unset(subject, path) if _covers(object.get(subject, "unset", {}), path)

# METADATA
# description: True when the attribute refers to another resource, so that it will have a value even if nobody knows which.
is_reference(subject, path) if _covers(object.get(subject, "references", {}), path)

# METADATA
# description: >-
#   How each text at the path, or below it, that is decided at apply is known to begin and to end, as far as the source tells; undefined
#   when nothing is unknown there, or nothing is known of one of them.
unknown_ends(subject, path) := ends if {
	known := object.get(subject, "partial", {})
	known != {}
	marks := object.get({"m": subject.unknown}, array.concat(["m"], path), {})
	places := [place | walk(marks, [place, true])]
	count(places) > 0
	ends := [each |
		some place in places
		each := object.get({"m": known}, array.concat(array.concat(["m"], path), place), {})
		is_string(each.prefix)
		is_string(each.suffix)
	]
	count(ends) == count(places)
}

# METADATA
# description: >-
#   The blocks at a path, one view each; nothing where there are none. Blocks that are unknown as a whole give one view in
#   which everything is unknown, so that a question about them is answered `unknown` and not passed over.
blocks(subject, path) := [_unknown_view(subject, path)] if {
	is_unknown(subject, path)
} else := views if {
	content := value(subject, path)
	is_array(content)
	views := [_view(subject, array.concat(path, [i]), block) | some i, block in content]
} else := [_view(subject, path, value(subject, path))] if {
	is_object(value(subject, path))
} else := []

# METADATA
# description: Like `blocks`, where blocks that nobody wrote are none even if the provider fills them in.
written_blocks(subject, path) := [] if {
	is_unset(subject, path)
} else := blocks(subject, path)

# METADATA
# description: >-
#   The JSON document in a string attribute: one view for an object, one for each element of a list, none where nobody wrote
#   a document. An unknown or malformed one gives a view in which everything is unknown.
documents(subject, path) := [] if {
	is_unset(subject, path)
} else := [_unknown_view(subject, path)] if {
	is_unknown(subject, path)
} else := _documents(subject, path, _parsed(value(subject, path)))

# METADATA
# description: >-
#   Resources of the given type that refer to this one, or that it refers to. `type.attribute` asks for those linked by
#   that attribute. When a resource of the type points somewhere nobody can tell before apply, one unknown resource is added.
companions(subject, key) := array.concat(linked, open) if {
	addresses := object.get(input, ["relations", subject.type, subject.address, key], [])
	type := _type_of(key)
	linked := [input.resources[type][address] | some address in addresses]
	open := [view | object.get(input, ["open", key], false); view := _unknown_resource(type)]
}

# The first steps are written out: nearly every path is that short, and this is the hottest place of all.
_covers(marks, path) if {
	marks == true
} else if {
	marks[path[0]] == true
} else if {
	marks[path[0]][path[1]] == true
} else if {
	marks[path[0]][path[1]][path[2]] == true
} else if {
	count(path) > 3
	some n in numbers.range(4, count(path))
	object.get({"m": marks}, array.concat(["m"], array.slice(path, 0, n)), false) == true
}

_view(subject, path, content) := {
	"address": subject.address,
	"type": subject.type,
	"at": array.concat(object.get(subject, "at", []), path),
	"values": _object(content),
	"unknown": {},
} if {
	subject.unknown == {}
} else := {
	"address": subject.address,
	"type": subject.type,
	"at": array.concat(object.get(subject, "at", []), path),
	"values": _object(content),
	"unknown": _below(subject.unknown, path),
	"references": _below(object.get(subject, "references", {}), path),
	"unset": _below(object.get(subject, "unset", {}), path),
	"partial": _below(object.get(subject, "partial", {}), path),
}

_unknown_view(subject, path) := {
	"address": subject.address,
	"type": subject.type,
	"at": array.concat(object.get(subject, "at", []), path),
	"values": {},
	"unknown": true,
}

_documents(_, _, null) := []

_documents(subject, path, content) := [_view(subject, path, content)] if is_object(content)

_documents(subject, path, content) := views if {
	is_array(content)
	views := [_view(subject, array.concat(path, [i]), element) | some i, element in content]
}

_documents(subject, path, "malformed") := [_unknown_view(subject, path)]

# What is no JSON document cannot be judged; a document may also come as a value already, from evaluated source.
_parsed(content) := content if type_name(content) in _composite

_parsed(content) := "malformed" if type_name(content) in {"number", "boolean"}

_parsed("") := null

_parsed(text) := _unmarshalled(text) if {
	is_string(text)
	text != ""
}

_unmarshalled(text) := content if {
	json.is_valid(text)
	content := json.unmarshal(text)
	type_name(content) in _composite
} else := "malformed"

_composite := {"object", "array", "null"}

_unknown_resource(type) := {"address": "?", "type": type, "values": {}, "unknown": true}

# A view of something that is no object has no values, so that a test of it finds nothing instead of failing silently.
default _object(_) := {}

_object(content) := content if is_object(content)

_below(marks, path) := {} if {
	marks == {}
} else if {
	_covers(marks, path)
} else := _marks(object.get({"m": marks}, array.concat(["m"], path), {}))

# Terraform marks what is known with `false` here and there.
_marks(false) := {}

_marks(marks) := marks if marks != false

_type_of(key) := concat(".", array.slice(parts, 0, 2)) if {
	parts := split(key, ".")
	parts[0] in {"data", "ephemeral"}
}

_type_of(key) := parts[0] if {
	parts := split(key, ".")
	not parts[0] in {"data", "ephemeral"}
}
