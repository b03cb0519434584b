# METADATA
# title: Databases take IAM identities
# description: >-
#   A token of an IAM identity lives a quarter of an hour and is seen in the trail; a password in a file lives until
#   somebody finds it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html
# custom:
#   severity: low
#   resource_types: [aws_db_instance, aws_rds_cluster]
#   aliases: {checkov: [CKV_AWS_161, CKV_AWS_162], trivy: [AWS-0176], kics: [88fd05e0-ac0e-43d2-ba6d-fc0ba60ae1a6]}
#   remediation:
#     safe: true
#     summary: Set iam_database_authentication_enabled to true; passwords keep working beside it.
package policies.aws.rds.iam_authentication

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "iam_database_authentication_enabled is {value}: set it to true"

_path := ["iam_database_authentication_enabled"]

# Other engines cannot, or only in some versions; which one a copy has, its source decides.
_engines := `^(mysql|postgres)$`

deny contains f if {
	some database in tf.resources("aws_db_instance")
	test := is.any_of([is.equals(database, _path, true), is.negated(is.matches(database, ["engine"], _engines))])
	f := finding.unless(test, rego.metadata.chain(), database, _path, _message)
}

# The first serverless clusters cannot.
deny contains f if {
	some cluster in tf.resources("aws_rds_cluster")
	test := is.any_of([is.equals(cluster, _path, true), is.equals(cluster, ["engine_mode"], "serverless")])
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
