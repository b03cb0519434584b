# METADATA
# title: What a plan does to resources
# description: >-
#   For policies on changes themselves: they judge `delete` or `update` (`custom.actions`). Where the evidence is no plan,
#   resources have no actions and nothing happens to them.
package lib.change

import data.lib.is
import data.lib.tf

# METADATA
# description: The resource goes away, for good or to be replaced.
destroys(resource) := is.certain("delete" in _actions(resource))

# METADATA
# description: What happens to a resource that goes away, for messages.
verb(resource) := "replaced" if "create" in _actions(resource)

verb(resource) := "destroyed" if not "create" in _actions(resource)

# METADATA
# description: The value a path held before, or null.
before(resource, path) := object.get(_before(resource), path, null)

# METADATA
# description: The attribute had one of these values before and loses them with this change; unknown where it is decided at apply.
loses(resource, path, values) := is.negated(is.one_of(resource, path, values)) if {
	before(resource, path) in values
	not tf.is_unset(resource, path)
} else := "no"

_actions(resource) := object.get(resource, "actions", [])

_before(resource) := resource.before if is_object(resource.before)

_before(resource) := {} if not is_object(object.get(resource, "before", null))
