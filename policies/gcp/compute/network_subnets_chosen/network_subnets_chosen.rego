# METADATA
# title: Google Cloud networks have only the subnets somebody chose
# description: Subnets made by themselves lie in every region, with ranges that clash with other networks.
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/vpc#subnet-ranges
# custom:
#   severity: low
#   resource_types: [google_compute_network]
#   remediation:
#     safe: false
#     summary: Set auto_create_subnetworks to false and describe the subnets that are used.
package policies.gcp.compute.network_subnets_chosen

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some network in tf.resources("google_compute_network")
	test := is.equals_or(network, ["auto_create_subnetworks"], false, true)
	f := finding.unless(test, rego.metadata.chain(), network, ["auto_create_subnetworks"], "auto_create_subnetworks is {value} (true where nobody writes it): set it to false")
}
