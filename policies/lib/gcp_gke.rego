# METADATA
# title: Nodes of Kubernetes clusters on Google Cloud
package lib.gcp_gke

import data.lib.is
import data.lib.tf

# METADATA
# description: >-
#   Everything that describes nodes: pools that are resources of their own, pools inside a cluster, and the cluster itself, which
#   describes its default pool. `subject` has `node_config` and `management`; `exempt` is the test whether it makes no nodes that
#   anyone but Google sets up.
pools contains {"subject": pool, "exempt": "no"} if {
	some pool in tf.resources("google_container_node_pool")
}

pools contains {"subject": pool, "exempt": is_autopilot(cluster)} if {
	some cluster in tf.resources("google_container_cluster")
	some pool in tf.written_blocks(cluster, ["node_pool"])
}

pools contains {"subject": cluster, "exempt": exempt} if {
	some cluster in tf.resources("google_container_cluster")
	exempt := is.any_of([
		is_autopilot(cluster),
		is.equals(cluster, ["remove_default_node_pool"], true),
		_describes_pools(cluster),
	])
}

# METADATA
# description: Google sets up the nodes of the cluster, and much else, by its own rules.
is_autopilot(cluster) := is.equals(cluster, ["enable_autopilot"], true)

# A cluster that describes pools has no default one.
_describes_pools(cluster) := "no" if {
	tf.is_unset(cluster, ["node_pool"])
} else := "unknown" if {
	tf.is_unknown(cluster, ["node_pool"])
} else := is.present(cluster, ["node_pool"])

# METADATA
# description: >-
#   The nodes run as an account somebody chose for them. One that is unknown because it refers to a service account of the
#   configuration is such an account.
has_own_account(pool) := "yes" if {
	tf.is_unknown(pool.subject, ["node_config", 0, "service_account"])
	_refers_to_account(pool.subject)
} else := is.all_of([
	is.written(pool.subject, ["node_config", 0, "service_account"]),
	is.negated(is.matches(pool.subject, ["node_config", 0, "service_account"], _default_account)),
])

_refers_to_account(subject) if is.related(subject, "google_service_account.node_config") == "yes"

_refers_to_account(subject) if is.related(subject, "google_service_account.node_pool") == "yes"

_default_account := `^(default|[0-9]+-compute@developer\.gserviceaccount\.com)$`
