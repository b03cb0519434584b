# METADATA
# title: Google Cloud subnets record their traffic
# description: Without flow logs nobody can say where a machine that was taken over went next.
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/flow-logs
# custom:
#   severity: medium
#   resource_types: [google_compute_subnetwork]
#   aliases: {checkov: [CKV_GCP_26], trivy: [GCP-0029, GCP-0076], kics: [40430747-442d-450a-a34f-dc57149f4609]}
#   remediation:
#     safe: true
#     summary: Add log_config; flow_sampling and aggregation_interval keep the cost down.
package policies.gcp.compute.subnet_flow_logs

import data.lib.finding
import data.lib.gcp_compute
import data.lib.is
import data.lib.tf

deny contains f if {
	some subnet in tf.resources("google_compute_subnetwork")
	test := is.any_of([gcp_compute.has_block(subnet, ["log_config"]), _holds_no_machines(subnet)])
	f := finding.unless(test, rego.metadata.chain(), subnet, ["log_config"], "{address} keeps no record of its traffic: add log_config")
}

# Subnets of proxies hold no machines, and of private service connect only addresses.
_holds_no_machines(subnet) := is.negated(is.equals_given(subnet, ["purpose"], {"PRIVATE", "PRIVATE_RFC_1918"}, "PRIVATE"))
