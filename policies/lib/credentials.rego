# METADATA
# title: Secrets written where everybody can read them
# description: >-
#   A value is taken for a secret by the name it stands under or by its shape. A name alone is enough for passwords; keys,
#   tokens and secrets are often names or addresses of something kept elsewhere, so their values must look random as well.
package lib.credentials

import data.lib.is
import data.lib.tf

# METADATA
# description: Names in the mapping at the path whose values are secrets, or may turn out to be.
names(subject, path) := {name | some name, text in _mapping(subject, path); is_secret(name, text)} | _unknown_names(subject, path)

# METADATA
# description: The entry of that name is a secret.
holds(subject, path, name) := "unknown" if {
	tf.is_unknown(subject, array.concat(path, [name]))
} else := is.certain(is_secret(name, tf.value(subject, array.concat(path, [name]))))

# METADATA
# description: The text under the name is a secret.
default is_secret(_, _) := false

is_secret(name, text) if {
	is_string(text)
	_is_password_name(name)
	_is_written_out(text)
}

is_secret(name, text) if {
	is_string(text)
	regex.match(`(?i)(key|token|secret|credentials?)$`, name)
	_is_random(text)
}

is_secret(_, text) if has_shape(text)

# METADATA
# description: The text holds a credential that is known by its shape, an address with a password in it, or an assignment of a password.
default has_shape(_) := false

has_shape(text) if {
	is_string(text)
	regex.match(_shapes, text)
}

# METADATA
# description: The text, or what it says when it is base64, holds a credential known by its shape.
in_script(subject, path) := "unknown" if {
	tf.is_unknown(subject, path)
} else := is.certain(_in_script(tf.value(subject, path)))

# METADATA
# description: >-
#   The password at the path is handed over as a value the plan knows. What an argument refers to is for `is.related`; a
#   state always holds the value, so nothing can be said there.
is_handed_over(resource, path) := "no" if {
	object.get(resource, "origin", "plan") in {"state", "live"}
} else := "no" if {
	tf.is_unset(resource, path)
} else := "unknown" if {
	tf.is_unknown(resource, path)
} else := is.certain(_is_text(tf.value(resource, path)))

default _in_script(_) := false

_in_script(text) if has_shape(text)

_in_script(text) if {
	is_string(text)
	regex.match(`^([A-Za-z0-9+/]{4}){4,}([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$`, text)
	has_shape(base64.decode(text))
}

_mapping(subject, path) := content if {
	content := tf.value(subject, path)
	is_object(content)
} else := {}

# Of what is decided at apply only a password is worth a word: most other names then stand for addresses.
_unknown_names(subject, path) := {name |
	some name, mark in object.get(subject.unknown, path, {})
	mark == true
	_is_password_name(name)
} if {
	is_object(subject.unknown)
	is_object(object.get(subject.unknown, path, {}))
} else := set()

_is_password_name(name) if regex.match(`(?i)(password|passwd|passphrase|(^|[_.:-])(pwd|pass))$`, name)

_is_written_out(text) if {
	count(text) >= 4
	not regex.match(`(?i)^(arn:|https?://|/|\$|\{\{|@microsoft\.keyvault|projects/|vault:|ref\+|secretref:|ssm:|op://|(true|false|none|null|required|optional|disabled|enabled)$|[0-9]{1,5}$)`, text)
}

_is_random(text) if {
	regex.match(`^[A-Za-z0-9+/=_~.-]{16,}$`, text)
	regex.match(`[a-z]`, text)
	regex.match(`[A-Z]`, text)
	regex.match(`[0-9]`, text)
	not regex.match(`(?i)^(arn|https?)|[/.].*[/.].*[/.]|^/`, text)
}

default _is_text(_) := false

_is_text(text) if {
	is_string(text)
	text != ""
}

_shapes := concat("|", [
	`(^|[^A-Z0-9])(AKIA|ASIA)[A-Z0-9]{16}($|[^A-Z0-9])`,
	`-----BEGIN [A-Z ]*PRIVATE KEY`,
	`(^|[^A-Za-z0-9])gh[opsur]_[A-Za-z0-9]{36}`,
	`(^|[^A-Za-z0-9])xox[abprs]-[0-9]{8,}-`,
	`(^|[^A-Za-z0-9])[sr]k_live_[A-Za-z0-9]{20,}`,
	`AIza[A-Za-z0-9_-]{35}`,
	`(?i:(Account|SharedAccess)Key=)[A-Za-z0-9+/]{40,}`,
	`[a-z][a-z0-9+.-]*://[^/:@\s$]+:[^/@\s${<*]{4,}@`,
	`(?i:(password|passwd|secret_access_key|api_key))['"]?\s*[:=]\s*['"]?[^\s'"$<{(*;|&]{8,}`,
])
