# METADATA
# title: Cloud SQL databases are encrypted with a key of your own
# description: With a key of your own you decide who may read the disks, see every use of it, and can end it.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/mysql/cmek
# custom:
#   severity: low
#   resource_types: [google_sql_database_instance]
#   remediation:
#     safe: false
#     summary: Name a key from Cloud KMS in encryption_key_name; the instance is made anew, so move the data by an export.
package policies.gcp.sql.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	test := is.written(instance, ["encryption_key_name"])
	f := finding.unless(test, rego.metadata.chain(), instance, ["encryption_key_name"], "encryption_key_name is {value}: name a key from Cloud KMS")
}
