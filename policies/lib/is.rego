# METADATA
# title: Tests with three answers
# description: >-
#   Every test answers `yes`, `no` or `unknown`. A value that is decided at apply is `unknown`; a value nobody wrote is
#   null and compares as null. Tests combine; nothing else may decide.
package lib.is

import data.lib.tf

# METADATA
# description: The value at the path equals the one given.
equals(subject, path, expected) := _answer(tf.value(subject, path) == expected) if {
	tf.is_known(subject, path)
} else := "unknown"

# METADATA
# description: Like `equals`, where a value nobody wrote counts as the provider's default.
equals_or(subject, path, expected, fallback) := equals_given(subject, path, {expected}, fallback)

# METADATA
# description: Like `one_of`, where a value nobody wrote counts as the provider's default.
equals_given(subject, path, allowed, fallback) := _answer(_or(tf.value(subject, path), fallback) in allowed) if {
	tf.is_known(subject, path)
} else := _answer(fallback in allowed) if {
	tf.is_unset(subject, path)
} else := "unknown"

# METADATA
# description: The value at the path is one of those given.
one_of(subject, path, allowed) := equals_given(subject, path, allowed, null)

# METADATA
# description: >-
#   There is a value: not null, not empty. An unknown value that comes from a reference to another resource counts as there.
present(subject, path) := found(_empty(tf.value(subject, path)) == false, subject, path) if {
	not tf.is_unknown(subject, path)
} else := "yes" if {
	tf.is_reference(subject, path)
} else := "unknown"

# METADATA
# description: Like `present`, where a value nobody wrote is not there even if the provider fills one in.
written(subject, path) := "no" if {
	tf.is_unset(subject, path)
} else := present(subject, path)

# METADATA
# description: The number at the path (or the number a string holds) is at least the one given; no number is `no`.
at_least(subject, path, least) := _answer(_at_least(tf.value(subject, path), least)) if {
	not tf.is_unknown(subject, path)
} else := "unknown"

# METADATA
# description: The number at the path (or the number a string holds) is at most the one given; no number is `no`.
at_most(subject, path, most) := _answer(_at_most(tf.value(subject, path), most)) if {
	not tf.is_unknown(subject, path)
} else := "unknown"

# METADATA
# description: The text at the path matches the regular expression (RE2); what is not text does not.
matches(subject, path, pattern) := _answer(_matches(tf.value(subject, path), pattern)) if {
	not tf.is_unknown(subject, path)
} else := "unknown"

# METADATA
# description: The list at the path (or the single value) holds at least one of the given values.
holds_any(subject, path, wanted) := answer if {
	not tf.is_unknown(subject, path)
	found := [item | some item in _list(tf.value(subject, path)); item in wanted]
	answer := _some_of(count(found) > 0, subject, path, wanted)
} else := "no" if {
	_rules_out(subject, path, wanted)
} else := "unknown"

# METADATA
# description: Every element of the list at the path is one of the given values; an empty list is `yes`.
holds_only(subject, path, allowed) := answer if {
	not tf.is_unknown(subject, path)
	strangers := [item | some item in _list(tf.value(subject, path)); item != null; not item in allowed]
	answer := negated(_some(count(strangers) > 0, subject, path))
} else := "unknown"

# METADATA
# description: Some element of the list at the path is text that matches the regular expression (RE2).
holds_match(subject, path, pattern) := answer if {
	not tf.is_unknown(subject, path)
	found := [item | some item in _list(tf.value(subject, path)); _matches(item, pattern)]
	answer := _some(count(found) > 0, subject, path)
} else := "unknown"

# METADATA
# description: The object at the path has the key with a value.
has_key(subject, path, key) := present(subject, array.concat(path, [key])) if {
	not tf.is_unknown(subject, path)
} else := "unknown"

# METADATA
# description: A resource of the given type (or `type.attribute`) is linked with this one.
related(subject, key) := "yes" if {
	_linked(subject, key)
} else := "unknown" if {
	_open(key)
} else := "no"

# METADATA
# description: All tests say yes; `yes` for none.
all_of(tests) := "no" if {
	"no" in tests
} else := "unknown" if {
	"unknown" in tests
} else := "yes"

# METADATA
# description: At least one test says yes; `no` for none.
any_of(tests) := "yes" if {
	"yes" in tests
} else := "unknown" if {
	"unknown" in tests
} else := "no"

# METADATA
# description: The opposite; unknown stays unknown.
negated("yes") := "no"

negated("no") := "yes"

negated("unknown") := "unknown"

# METADATA
# description: >-
#   For tests of lists: yes when something was found among what is known at the path, unknown when nothing was but a part
#   of the value is decided at apply, otherwise no.
found(true, _, _) := "yes"

found(false, subject, path) := _some(false, subject, path)

# METADATA
# description: Turns something that is certain (true or false) into a test.
certain(condition) := _answer(condition)

_linked(subject, key) if count(input.relations[subject.type][subject.address][key]) > 0

_open(key) if object.get(input, ["open", key], false)

_answer(true) := "yes"

_answer(false) := "no"

_some(true, _, _) := "yes"

_some(false, subject, path) := "unknown" if {
	tf.is_partly_unknown(subject, path)
} else := "no"

_some_of(true, _, _, _) := "yes"

_some_of(false, subject, path, wanted) := "no" if {
	_rules_out(subject, path, wanted)
} else := _some(false, subject, path)

# What is known of the texts decided at apply tells that they are none of these.
_rules_out(subject, path, texts) if {
	ends := tf.unknown_ends(subject, path)
	every each in ends {
		every text in texts {
			_differs(text, each)
		}
	}
}

_differs(text, _) if not is_string(text)

_differs(text, ends) if not startswith(text, ends.prefix)

_differs(text, ends) if not endswith(text, ends.suffix)

_or(null, fallback) := fallback

_or(content, _) := content if content != null

default _empty(_) := false

_empty(content) if content in {null, "", [], {}, set()}

default _at_least(_, _) := false

_at_least(content, least) if _number(content) >= least

default _at_most(_, _) := false

_at_most(content, most) if _number(content) <= most

_number(content) := content if is_number(content)

_number(content) := to_number(content) if {
	is_string(content)
	regex.match(`^-?[0-9]+(\.[0-9]+)?$`, content)
}

default _matches(_, _) := false

_matches(content, pattern) if {
	is_string(content)
	regex.match(pattern, content)
}

_list(content) := content if {
	is_array(content)
} else := [] if {
	content == null
} else := [content]
