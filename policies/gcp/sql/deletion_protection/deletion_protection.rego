# METADATA
# title: Cloud SQL databases cannot be deleted by mistake
# description: One wrong apply takes the database with all its backups.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/mysql/deletion-protection
# custom:
#   severity: medium
#   resource_types: [google_sql_database_instance]
#   remediation:
#     safe: true
#     summary: Leave deletion_protection out or set it to true; set settings.deletion_protection_enabled as well, which also stops the console.
package policies.gcp.sql.deletion_protection

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	test := is.equals_or(instance, ["deletion_protection"], true, true)
	f := finding.unless(test, rego.metadata.chain(), instance, ["deletion_protection"], "deletion_protection is {value}: set it to true, or leave it out")
}
