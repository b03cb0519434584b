# METADATA
# title: Flags of Cloud SQL databases
package lib.gcp_sql

import data.lib.is
import data.lib.tf

# METADATA
# description: >-
#   What the settings of an instance say about a flag, once for each block of settings: `subject`, `path`, `message` and the
#   `test` whether the flag has one of the allowed values. `engine` is the first word of database_version; other engines pass. A
#   flag that nobody sets has the value `fallback`.
flags(instance, engine, name, allowed, fallback) := [made |
	some settings in tf.blocks(instance, ["settings"])
	made := object.union(_place(settings, name), {"test": is.any_of([
		is.negated(is.matches(instance, ["database_version"], sprintf("^%s_", [engine]))),
		_has_value(settings, name, allowed, fallback in allowed),
	])})
]

_has_value(settings, name, allowed, false) := is.any_of([is.all_of([
	is.equals(flag, ["name"], name),
	is.one_of(flag, ["value"], allowed),
]) |
	some flag in tf.written_blocks(settings, ["database_flags"])
])

_has_value(settings, name, allowed, true) := is.negated(is.any_of([is.all_of([
	is.equals(flag, ["name"], name),
	is.negated(is.one_of(flag, ["value"], allowed)),
]) |
	some flag in tf.written_blocks(settings, ["database_flags"])
]))

# The block that sets the flag, or the list of them where none does.
_place(settings, name) := {"subject": found[0], "path": ["value"], "message": sprintf("%s is {value}", [name])} if {
	found := _named(settings, name)
	count(found) > 0
} else := {"subject": settings, "path": ["database_flags"], "message": sprintf("nobody sets %s", [name])}

_named(settings, name) := [flag |
	some flag in tf.written_blocks(settings, ["database_flags"])
	tf.text(flag, ["name"]) == name
]
