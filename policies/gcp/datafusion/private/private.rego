# METADATA
# title: Data Fusion instances have no public address
# description: The instance holds the passwords of everything it reads; it should not be on the internet.
# related_resources:
#   - ref: https://cloud.google.com/data-fusion/docs/how-to/create-private-ip
# custom:
#   severity: medium
#   resource_types: [google_data_fusion_instance]
#   aliases: {checkov: [CKV_GCP_87]}
#   remediation:
#     safe: false
#     summary: Set private_instance to true with a network_config; the instance is made anew.
package policies.gcp.datafusion.private

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_data_fusion_instance")
	test := is.equals_or(instance, ["private_instance"], true, false)
	f := finding.unless(test, rego.metadata.chain(), instance, ["private_instance"], "private_instance is {value}: set it to true")
}
