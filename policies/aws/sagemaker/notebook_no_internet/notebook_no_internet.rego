# METADATA
# title: Notebooks have no way to the internet of their own
# description: With direct access, data leaves the notebook past the rules and logs of the network.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html
# custom:
#   severity: high
#   resource_types: [aws_sagemaker_notebook_instance]
#   aliases: {checkov: [CKV_AWS_122], kics: [f3g4h5i6-j7k8-9lmn-0opq-12345abcdefg]}
#   remediation:
#     safe: false
#     summary: Set direct_internet_access to Disabled, with subnet_id and security_groups; the notebook is made anew.
package policies.aws.sagemaker.notebook_no_internet

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "direct_internet_access is {value}: set it to Disabled"

_path := ["direct_internet_access"]

deny contains f if {
	some notebook in tf.resources("aws_sagemaker_notebook_instance")
	test := is.equals(notebook, _path, "Disabled")
	f := finding.unless(test, rego.metadata.chain(), notebook, _path, _message)
}
