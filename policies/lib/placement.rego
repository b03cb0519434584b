# METADATA
# title: Where resources are
package lib.placement

import data.lib.is
import data.lib.tf

# METADATA
# description: >-
#   The first of the paths that says where the resource is, one of the places given; unknown where none says so. A zone
#   belongs to its region, an AWS name (ARN) holds one. Case and blanks do not count: Azure takes `West Europe` for `westeurope`.
within(resource, paths, places) := is.certain(place in _plain_all(places)) if {
	place := at(resource, paths)
} else := "unknown"

# METADATA
# description: The place itself, in small letters without blanks; undefined where nobody knows.
at(resource, paths) := found[0] if {
	found := [place | some path in paths; place := _place(resource, path)]
	count(found) > 0
}

_place(resource, path) := _plain(_region(tf.value(resource, path))) if {
	not tf.is_unknown(resource, path)
	_region(tf.value(resource, path)) != ""
}

_region(text) := split(text, ":")[3] if {
	is_string(text)
	regex.match(`^arn:[^:]*:[^:]*:[^:]*:`, text)
} else := substring(text, 0, count(text) - 1) if {
	is_string(text)
	regex.match(`^[a-z]+(-[a-z]+)+-[0-9]+[a-z]$`, text)
} else := substring(text, 0, count(text) - 2) if {
	is_string(text)
	regex.match(`^[a-z]+-[a-z]+[0-9]+-[a-z]$`, text)
} else := text if {
	is_string(text)
}

_plain(text) := replace(lower(text), " ", "")

_plain_all(places) := {_plain(place) | some place in places}
