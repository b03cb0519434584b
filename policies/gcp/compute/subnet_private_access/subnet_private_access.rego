# METADATA
# title: Machines without public addresses reach Google in private
# description: Without it machines need a public address only to read a bucket.
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/private-google-access
# custom:
#   severity: low
#   resource_types: [google_compute_subnetwork]
#   aliases: {checkov: [CKV_GCP_74], trivy: [GCP-0075], kics: [ee7b93c1-b3f8-4a3b-9588-146d481814f5]}
#   remediation:
#     safe: true
#     summary: Set private_ip_google_access to true.
package policies.gcp.compute.subnet_private_access

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some subnet in tf.resources("google_compute_subnetwork")
	test := is.any_of([is.equals_or(subnet, ["private_ip_google_access"], true, false), _holds_no_machines(subnet)])
	f := finding.unless(test, rego.metadata.chain(), subnet, ["private_ip_google_access"], "private_ip_google_access is {value}: set it to true")
}

# Subnets of proxies hold no machines, and of private service connect only addresses.
_holds_no_machines(subnet) := is.negated(is.equals_given(subnet, ["purpose"], {"PRIVATE", "PRIVATE_RFC_1918"}, "PRIVATE"))
