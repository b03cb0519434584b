# METADATA
# title: EMR clusters have a security configuration
# description: Without one, a cluster encrypts neither its disks nor what its nodes tell one another.
# related_resources:
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-security-configurations.html
# custom:
#   severity: medium
#   resource_types: [aws_emr_cluster]
#   aliases: {checkov: [CKV2_AWS_55]}
#   remediation:
#     safe: false
#     summary: Name an aws_emr_security_configuration; the cluster is made anew.
package policies.aws.emr.security_configuration_used

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "security_configuration is {value}: name one"

_path := ["security_configuration"]

deny contains f if {
	some cluster in tf.resources("aws_emr_cluster")
	test := is.written(cluster, _path)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
