# METADATA
# title: Ports written as text
# description: A port is a number or text such as `22`, `20-25` or `*`; an attribute holds one of them or a list.
package lib.ports

import data.lib.is
import data.lib.tf

# METADATA
# description: Some port or range at the path holds at least one of the wanted numbers.
hold_any(subject, path, _) := "unknown" if tf.is_unknown(subject, path)

hold_any(subject, path, wanted) := is.found(count(hits) > 0, subject, path) if {
	not tf.is_unknown(subject, path)
	hits := [port | some range in _ranges(tf.value(subject, path)); some port in wanted; _within(range, port, port)]
}

# METADATA
# description: One range at the path holds all ports from the first to the last.
hold_all(subject, path, _, _) := "unknown" if tf.is_unknown(subject, path)

hold_all(subject, path, first, last) := is.found(count(hits) > 0, subject, path) if {
	not tf.is_unknown(subject, path)
	hits := [range | some range in _ranges(tf.value(subject, path)); _within(range, first, last)]
}

_within(range, first, last) if {
	range[0] <= first
	last <= range[1]
}

_ranges(content) := [_range(text) | some text in content] if is_array(content)

_ranges(content) := [_range(content)] if {
	not is_array(content)
	content != null
}

_ranges(null) := []

# What is no port at all gives a range that holds nothing.
default _range(_) := [65536, -1]

_range(port) := [port, port] if is_number(port)

_range("*") := [0, 65535]

_range(text) := [to_number(bounds[0]), to_number(bounds[count(bounds) - 1])] if {
	is_string(text)
	regex.match(`^ *[0-9]{1,5} *(- *[0-9]{1,5} *)?$`, text)
	bounds := split(replace(text, " ", ""), "-")
}
