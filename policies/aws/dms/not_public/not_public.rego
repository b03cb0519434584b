# METADATA
# title: Replication instances cannot be reached from the internet
# description: An instance that moves databases holds the ways to both; a public address puts it on the internet.
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/dms-controls.html#dms-1
# custom:
#   severity: high
#   resource_types: [aws_dms_replication_instance]
#   aliases: {checkov: [CKV_AWS_89], kics: [030d3b18-1821-45b4-9e08-50efbe7becbb]}
#   remediation:
#     safe: false
#     summary: Set publicly_accessible to false; the instance is made anew.
package policies.aws.dms.not_public

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "publicly_accessible is {value}: set it to false"

_path := ["publicly_accessible"]

deny contains f if {
	some instance in tf.resources("aws_dms_replication_instance")
	test := is.equals_or(instance, _path, false, false)
	f := finding.unless(test, rego.metadata.chain(), instance, _path, _message)
}
