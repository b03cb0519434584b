# METADATA
# title: Workers of Dataflow have no public address
# description: A worker with a public address is scanned like every other machine.
# related_resources:
#   - ref: https://cloud.google.com/dataflow/docs/guides/routes-firewall
# custom:
#   severity: medium
#   resource_types: [google_dataflow_job]
#   aliases: {checkov: [CKV_GCP_94]}
#   remediation:
#     safe: false
#     summary: Set ip_configuration to WORKER_IP_PRIVATE, with Private Google Access in the subnet.
package policies.gcp.dataflow.no_public_address

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some job in tf.resources("google_dataflow_job")
	test := is.equals_or(job, ["ip_configuration"], "WORKER_IP_PRIVATE", "WORKER_IP_PUBLIC")
	f := finding.unless(test, rego.metadata.chain(), job, ["ip_configuration"], "ip_configuration is {value}: set it to \"WORKER_IP_PRIVATE\"")
}
