# METADATA
# title: Notebooks stand in a network
# description: Outside a network nothing limits and logs where a notebook sends data.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-connect-to-resources.html
# custom:
#   severity: medium
#   resource_types: [aws_sagemaker_notebook_instance]
#   aliases: {checkov: [CKV_AWS_306]}
#   remediation:
#     safe: false
#     summary: Set subnet_id and security_groups; the notebook is made anew.
package policies.aws.sagemaker.notebook_in_vpc

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "subnet_id is {value}: name a private subnet"

_path := ["subnet_id"]

deny contains f if {
	some notebook in tf.resources("aws_sagemaker_notebook_instance")
	test := is.written(notebook, _path)
	f := finding.unless(test, rego.metadata.chain(), notebook, _path, _message)
}
