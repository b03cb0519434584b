# METADATA
# title: Spanner databases cannot be dropped by anybody
# description: The protection of Terraform holds for Terraform; this one holds for the console and every program.
# related_resources:
#   - ref: https://cloud.google.com/spanner/docs/prevent-database-deletion
# custom:
#   severity: low
#   resource_types: [google_spanner_database]
#   aliases: {checkov: [CKV_GCP_120]}
#   remediation:
#     safe: true
#     summary: Set enable_drop_protection to true.
package policies.gcp.spanner.drop_protection

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some database in tf.resources("google_spanner_database")
	test := is.equals_or(database, ["enable_drop_protection"], true, false)
	f := finding.unless(test, rego.metadata.chain(), database, ["enable_drop_protection"], "enable_drop_protection is {value}: set it to true")
}
