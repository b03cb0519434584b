# METADATA
# title: Databases have a standby in another zone
# description: >-
#   When a zone fails, or the host is patched, a database without a standby is down until it has been restored.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html
# custom:
#   severity: low
#   resource_types: [aws_db_instance]
#   aliases: {checkov: [CKV_AWS_157]}
#   remediation:
#     safe: true
#     summary: Set multi_az to true.
package policies.aws.rds.multi_az

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "multi_az is {value}: set it to true"

_path := ["multi_az"]

# A read replica stands in for nobody else.
deny contains f if {
	some database in tf.resources("aws_db_instance")
	test := is.any_of([is.equals_or(database, _path, true, false), is.present(database, ["replicate_source_db"])])
	f := finding.unless(test, rego.metadata.chain(), database, _path, _message)
}
