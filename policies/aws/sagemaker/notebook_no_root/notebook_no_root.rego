# METADATA
# title: Users of notebooks are not root
# description: Root can switch off what watches the notebook and read what other users left.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-root-access.html
# custom:
#   severity: medium
#   resource_types: [aws_sagemaker_notebook_instance]
#   aliases: {checkov: [CKV_AWS_307]}
#   remediation:
#     safe: false
#     summary: Set root_access to Disabled; lifecycle scripts keep running as root.
package policies.aws.sagemaker.notebook_no_root

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "root_access is {value}: set it to Disabled"

_path := ["root_access"]

deny contains f if {
	some notebook in tf.resources("aws_sagemaker_notebook_instance")
	test := is.equals(notebook, _path, "Disabled")
	f := finding.unless(test, rego.metadata.chain(), notebook, _path, _message)
}
