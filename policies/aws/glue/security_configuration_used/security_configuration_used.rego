# METADATA
# title: Jobs and crawlers of Glue have a security configuration
# description: Without one, what they write, their logs and their bookmarks are not encrypted.
# related_resources:
#   - ref: https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html
# custom:
#   severity: medium
#   resource_types: [aws_glue_crawler, aws_glue_dev_endpoint, aws_glue_job]
#   aliases: {checkov: [CKV_AWS_195]}
#   remediation:
#     safe: false
#     summary: Name an aws_glue_security_configuration in security_configuration.
package policies.aws.glue.security_configuration_used

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "security_configuration is {value}: name one"

_path := ["security_configuration"]

deny contains f if {
	some job in tf.resources("aws_glue_job")
	test := is.present(job, _path)
	f := finding.unless(test, rego.metadata.chain(), job, _path, _message)
}

deny contains f if {
	some crawler in tf.resources("aws_glue_crawler")
	test := is.present(crawler, _path)
	f := finding.unless(test, rego.metadata.chain(), crawler, _path, _message)
}

deny contains f if {
	some endpoint in tf.resources("aws_glue_dev_endpoint")
	test := is.present(endpoint, _path)
	f := finding.unless(test, rego.metadata.chain(), endpoint, _path, _message)
}
