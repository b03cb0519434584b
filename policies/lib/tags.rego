# METADATA
# title: Tags and labels
# description: >-
#   Providers hold two mappings: what stands at the resource, and what it has once the provider's own defaults are added. A
#   provider that knows the first while planning tells the second as well.
package lib.tags

import data.lib.is
import data.lib.tf

# METADATA
# description: The resource has the key with a value, at the resource or by the provider's defaults.
has(resource, own, all, key) := is.any_of([is.has_key(resource, own, key), _inherits(resource, own, all, key)])

# METADATA
# description: What the configuration demands under a parameter, as a set of keys; a list of keys, or a mapping from key to pattern.
demanded(parameter) := {key | some key in parameter} if is_array(parameter)

demanded(parameter) := object.keys(parameter) if is_object(parameter)

# METADATA
# description: The value under the key matches the pattern the parameter holds for it; yes where it holds none.
fits(_, _, _, parameter, _) := "yes" if is_array(parameter)

fits(resource, own, all, parameter, key) := is.any_of([
	is.matches(resource, array.concat(own, [key]), parameter[key]),
	is.all_of([_inherits(resource, own, all, key), is.matches(resource, array.concat(all, [key]), parameter[key])]),
]) if {
	is_object(parameter)
}

_inherits(resource, own, all, key) := is.has_key(resource, all, key) if {
	not tf.is_unset(resource, all)
} else := "unknown" if {
	not tf.is_known(resource, own)
} else := "no"
