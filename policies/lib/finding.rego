# METADATA
# title: Making findings
# description: The only constructors of findings; the policy's id comes from its package.
package lib.finding

# METADATA
# description: >-
#   Nothing when the test says yes, a failing finding when it says no, an undetermined one when it says unknown. The path is
#   relative to the subject. In the message, `{value}` stands for the value at the path (hidden when it is sensitive) and
#   `{address}` for the subject's address.
unless(test, chain, subject, path, message) := {
	"policy": _policy(chain),
	"subject": subject.address,
	"path": array.concat(object.get(subject, "at", []), path),
	"status": status,
	"message": message,
} if {
	# First, since most tests say yes and need nothing of the rest.
	status := _status[test]
}

# METADATA
# description: The same finding with a key that tells it from others at the same path, for instance `tcp/22/::/0`.
keyed(made, key) := object.union(made, {"key": key})

# METADATA
# description: The same finding with the edits that would mend it.
fixable(made, edits) := object.union(made, {"fix": edits})

_status := {"no": "fail", "unknown": "undetermined"}

_policy(chain) := trim_suffix(id, ".deny") if {
	id := concat(".", chain[0].path)
	endswith(id, ".deny")
} else := concat(".", array.slice(path, 0, count(path) - 1)) if path := chain[0].path
