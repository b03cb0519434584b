# METADATA
# title: Dashboards reach their data over TLS
# description: Without TLS, passwords, queries and their answers can be read on the way.
# related_resources:
#   - ref: https://docs.aws.amazon.com/quicksight/latest/user/configure-access.html
# custom:
#   severity: medium
#   resource_types: [aws_quicksight_data_source]
#   remediation:
#     safe: false
#     summary: Remove ssl_properties or set disable_ssl to false.
package policies.aws.quicksight.tls

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "disable_ssl is {value}: set it to false"

_path := ["ssl_properties", 0, "disable_ssl"]

deny contains f if {
	some source in tf.resources("aws_quicksight_data_source")
	test := is.negated(is.equals(source, _path, true))
	f := finding.unless(test, rego.metadata.chain(), source, _path, _message)
}
