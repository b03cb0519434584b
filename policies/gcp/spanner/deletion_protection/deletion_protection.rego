# METADATA
# title: Spanner databases cannot be deleted by mistake
# description: One wrong apply takes the database with all its data.
# related_resources:
#   - ref: https://cloud.google.com/spanner/docs/prevent-database-deletion
# custom:
#   severity: low
#   resource_types: [google_spanner_database]
#   aliases: {checkov: [CKV_GCP_119]}
#   remediation:
#     safe: true
#     summary: Leave deletion_protection out or set it to true.
package policies.gcp.spanner.deletion_protection

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some database in tf.resources("google_spanner_database")
	test := is.equals_or(database, ["deletion_protection"], true, true)
	f := finding.unless(test, rego.metadata.chain(), database, ["deletion_protection"], "deletion_protection is {value}: set it to true")
}
