# METADATA
# title: Secrets written in plain text
# description: >-
#   Recognises credentials by their shape: AWS access keys, private keys, tokens of well known services. A name such as
#   `password` proves nothing, so names are not asked.
package lib.plain_secrets

import data.lib.is
import data.lib.tf

# METADATA
# description: The text at the path, or what it says when it is base64, holds a credential.
in_text(subject, path) := is.found(_is_secret(tf.value(subject, path)), subject, path) if {
	not tf.is_unknown(subject, path)
} else := "unknown"

# METADATA
# description: Some value of the mapping at the path holds a credential.
in_mapping(subject, path) := is.found(count(_held(tf.value(subject, path))) > 0, subject, path) if {
	not tf.is_unknown(subject, path)
} else := "unknown"

# METADATA
# description: Names of the entries of the mapping at the path whose values hold a credential, for keys and paths of findings.
names(subject, path) := _held(tf.value(subject, path))

_held(content) := {name | some name, text in content; _is_secret(text)} if {
	is_object(content)
} else := set()

default _is_secret(_) := false

_is_secret(text) if {
	is_string(text)
	regex.match(_shapes, text)
}

_is_secret(text) if {
	is_string(text)
	count(text) >= 20
	base64.is_valid(text)
	regex.match(_shapes, base64.decode(text))
}

_shapes := concat("|", [
	`(^|[^A-Z0-9])(AKIA|ASIA)[A-Z0-9]{16}($|[^A-Z0-9])`,
	`(?i:aws.?secret.?(access.?)?key)['"]?\s*[:=]\s*['"]?[A-Za-z0-9/+=]{40}($|[^A-Za-z0-9/+=])`,
	`-----BEGIN [A-Z ]*PRIVATE KEY`,
	`(^|[^A-Za-z0-9])(ghp|gho|ghs|ghu)_[A-Za-z0-9]{36}`,
	`(^|[^A-Za-z0-9])xox[abprs]-[0-9]{8,}-`,
	`(^|[^A-Za-z0-9])[sr]k_live_[A-Za-z0-9]{20,}`,
])
