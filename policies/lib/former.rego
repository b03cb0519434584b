# METADATA
# title: Former names of attributes
# description: >-
#   Version 4 of the azurerm provider renamed attributes. Plans and states of version 3 hold the former names, which the
#   declarations of the newer provider, and with them the check of paths, no longer know.
package lib.former

import data.lib.tf

# METADATA
# description: >-
#   Path of an attribute that now has another name, below the steps given. The name comes in its words, so that it is taken
#   for what it is: not declared by the present version of the provider.
path(steps, words) := array.concat(steps, [concat("_", words)])

# METADATA
# description: The former path where the subject has a value there, otherwise the present one; for findings.
either(subject, present, former) := former if {
	tf.value(subject, former) != null
} else := present
