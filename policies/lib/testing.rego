# METADATA
# title: Documents for tests
# description: Builds what policies read, and the findings they are to return; used by tests alone.
package lib.testing

# METADATA
# description: A resource all of whose values are known.
resource(type, name, values) := {
	"address": sprintf("%s.%s", [type, name]),
	"type": type,
	"values": values,
	"unknown": {},
}

# METADATA
# description: The same resource with marks over what is decided at apply.
unknown(subject, marks) := object.union(subject, {"unknown": marks})

# METADATA
# description: The same resource with marks over what nobody wrote and the provider will choose.
unset(subject, marks) := object.union(subject, {"unknown": marks, "unset": marks})

# METADATA
# description: The same resource with texts that are decided at apply and of which the source tells how they begin and end.
partly_known(subject, marks, ends) := object.union(subject, {"unknown": marks, "partial": ends})

# METADATA
# description: A document of resources that are not related.
document(resources) := related(resources, [])

# METADATA
# description: A document of resources, where each link says which attribute of the first refers to the second.
related(resources, links) := {
	"resources": {type: {one.address: one | some one in resources; one.type == type} | some type in types},
	"relations": {type: {one.address: _companions(one, links) | some one in resources; one.type == type} |
		some type in types
	},
	"open": {},
	"parameters": {},
} if {
	types := {one.type | some one in resources}
}

# METADATA
# description: A document in which a resource is linked with nobody knows what; the key as in `tf.companions`.
open(resources, key) := object.union(document(resources), {"open": {key: true}})

# METADATA
# description: A link for `related`.
link(from, attribute, to) := {"from": from, "attribute": attribute, "to": to}

# METADATA
# description: What a policy returns for a resource that is as it must not be.
failure(policy, subject, path, message) := _finding(policy, subject, path, message, "fail")

# METADATA
# description: What a policy returns where it is decided at apply.
doubt(policy, subject, path, message) := _finding(policy, subject, path, message, "undetermined")

_finding(policy, subject, path, message, status) := {
	"policy": sprintf("policies.%s", [policy]),
	"subject": subject.address,
	"path": path,
	"status": status,
	"message": message,
}

_companions(one, links) := {key: [other | some [k, other] in pairs; k == key] | some [key, _] in pairs} if {
	pairs := [pair | some link in links; some pair in _pairs(one, link)]
}

_pairs(one, link) := [[link.from.type, link.from.address], [sprintf("%s.%s", [link.from.type, link.attribute]), link.from.address]] if {
	link.to.address == one.address
}

_pairs(one, link) := [[link.to.type, link.to.address]] if link.from.address == one.address
