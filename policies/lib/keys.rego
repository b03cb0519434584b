# METADATA
# title: AWS KMS keys
# description: Which key a resource is encrypted with.
package lib.keys

import data.lib.is
import data.lib.tf

# METADATA
# description: >-
#   The attribute names a customer's key, and not one that AWS manages. A key made in the same plan is one; a key that a data
#   source looks up is one unless it is looked up by an alias of AWS's own.
is_customer_key(subject, path) := is.any_of([
	_is_made_here(subject),
	is.all_of([is.written(subject, path), is.negated(_is_of_aws(subject, path))]),
])

_is_made_here(subject) := is.any_of([
	is.related(subject, "aws_kms_alias"),
	is.related(subject, "aws_kms_external_key"),
	is.related(subject, "aws_kms_key"),
	is.related(subject, "aws_kms_replica_key"),
])

_is_of_aws(subject, path) := is.matches(subject, path, _alias) if not tf.is_unknown(subject, path)

_is_of_aws(subject, path) := "unknown" if {
	tf.is_unknown(subject, path)
	count(_looked_up(subject)) == 0
}

_is_of_aws(subject, path) := is.any_of([is.matches(key, attribute, _alias) | some [key, attribute] in _looked_up(subject)]) if {
	tf.is_unknown(subject, path)
	count(_looked_up(subject)) > 0
}

_looked_up(subject) := array.concat(
	[[key, ["key_id"]] | some key in tf.companions(subject, "data.aws_kms_key")],
	[[alias, ["name"]] | some alias in tf.companions(subject, "data.aws_kms_alias")],
)

# Aliases that only AWS may make.
_alias := `(^|:)alias/aws/`
