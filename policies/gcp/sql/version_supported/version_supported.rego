# METADATA
# title: Cloud SQL databases run a version in regular support
# description: Past its support a version keeps its flaws, unless you pay for an extension, and then for a while.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/db-versions
# custom:
#   severity: medium
#   resource_types: [google_sql_database_instance]
#   remediation:
#     safe: false
#     summary: Upgrade database_version in place, after a test with a clone.
package policies.gcp.sql.version_supported

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_sql_database_instance")
	test := is.negated(is.matches(instance, ["database_version"], `^(MYSQL_5_[0-9]|POSTGRES_9_6|POSTGRES_1[0-3])$`))
	f := finding.unless(test, rego.metadata.chain(), instance, ["database_version"], "{value} is past its regular support: upgrade to a version its makers still correct")
}
