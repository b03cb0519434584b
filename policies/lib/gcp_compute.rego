# METADATA
# title: Virtual machines of Google Cloud
package lib.gcp_compute

import data.lib.is
import data.lib.tf

# METADATA
# description: Metadata switches the feature on; the metadata server takes several words for it.
is_on(machine, key) := _says(machine, ["metadata", key], `(?i)^(true|yes|y|1)$`, {true, 1})

# METADATA
# description: Metadata switches the feature off, which is not the same as saying nothing about it.
is_off(machine, key) := _says(machine, ["metadata", key], `(?i)^(false|no|n|0)$`, {false, 0})

# METADATA
# description: >-
#   The block is there. What is unknown may turn out to be nothing, whatever it refers to: a dynamic block without an element,
#   for instance.
has_block(subject, path) := "no" if {
	tf.is_unset(subject, path)
} else := "unknown" if {
	tf.is_unknown(subject, path)
} else := is.present(subject, path)

# METADATA
# description: >-
#   The machine runs as the project's default account: the one it gets where its account block names none. An address that is
#   unknown because it refers to an account of its own is not the default one.
runs_as_default(machine, account) := "no" if {
	tf.is_unknown(account, ["email"])
	is.related(machine, "google_service_account.service_account") == "yes"
} else := "yes" if {
	tf.is_unset(account, ["email"])
} else := is.any_of([
	is.negated(is.present(account, ["email"])),
	is.matches(account, ["email"], `^[0-9]+-compute@developer\.gserviceaccount\.com$`),
])

# METADATA
# description: The machine is a node that Google Kubernetes Engine made, and whose settings belong to the cluster.
is_node(machine) := is.matches(machine, ["name"], `^gke-`)

# METADATA
# description: The block of a disk names a key of the customer, kept in Cloud KMS or handed over with every request.
has_own_key(disk) := is.any_of([
	is.written(disk, ["kms_key_self_link"]),
	is.present(disk, ["disk_encryption_key_raw"]),
	is.present(disk, ["disk_encryption_key_rsa"]),
])

_says(subject, path, pattern, others) := is.any_of([
	is.matches(subject, path, pattern),
	is.one_of(subject, path, others),
])
