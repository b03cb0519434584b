# METADATA
# title: Bigtable instances cannot be deleted by mistake
# description: One wrong apply takes the instance with all its tables.
# related_resources:
#   - ref: https://cloud.google.com/bigtable/docs/deleting-instance
# custom:
#   severity: low
#   resource_types: [google_bigtable_instance]
#   aliases: {checkov: [CKV_GCP_122]}
#   remediation:
#     safe: true
#     summary: Leave deletion_protection out or set it to true.
package policies.gcp.bigtable.deletion_protection

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_bigtable_instance")
	test := is.equals_or(instance, ["deletion_protection"], true, true)
	f := finding.unless(test, rego.metadata.chain(), instance, ["deletion_protection"], "deletion_protection is {value}: set it to true")
}
