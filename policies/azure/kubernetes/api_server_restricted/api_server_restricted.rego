# METADATA
# title: The Kubernetes API does not answer everybody
# description: An API server that the whole internet reaches is one stolen credential, or one flaw, away from being taken over.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/aks/api-server-authorized-ip-ranges
# custom:
#   severity: medium
#   resource_types: [azurerm_kubernetes_cluster]
#   aliases: {checkov: [CKV_AZURE_6], trivy: [AZU-0041]}
#   remediation:
#     safe: false
#     summary: Name the networks in api_server_access_profile.authorized_ip_ranges, or make the cluster private.
package policies.azure.kubernetes.api_server_restricted

import data.lib.finding
import data.lib.former
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("azurerm_kubernetes_cluster")
	test := is.any_of([
		is.equals(cluster, ["private_cluster_enabled"], true),
		_restricts(cluster),
		_names_networks(cluster, former.path([], ["api_server", "authorized_ip_ranges"])),
	])
	path := ["api_server_access_profile", 0, "authorized_ip_ranges"]
	f := finding.unless(test, rego.metadata.chain(), cluster, path, "the API server answers every address (authorized_ip_ranges is {value}): name the networks that need it, or set private_cluster_enabled")
}

_restricts(cluster) := is.any_of([_names_networks(profile, ["authorized_ip_ranges"]) |
	some profile in tf.written_blocks(cluster, ["api_server_access_profile"])
])

_names_networks(subject, path) := is.all_of([
	is.present(subject, path),
	is.negated(is.holds_match(subject, path, `/[01]$`)),
])
