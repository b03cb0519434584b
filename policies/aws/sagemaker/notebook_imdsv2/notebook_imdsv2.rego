# METADATA
# title: Notebooks only answer metadata requests with a token
# description: >-
#   Without a token, anything that makes the notebook fetch an address can fetch the credentials of its role.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-imds.html
# custom:
#   severity: medium
#   resource_types: [aws_sagemaker_notebook_instance]
#   aliases: {checkov: [CKV_AWS_371]}
#   remediation:
#     safe: false
#     summary: Set minimum_instance_metadata_service_version to 2.
package policies.aws.sagemaker.notebook_imdsv2

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "minimum_instance_metadata_service_version is {value}: set it to 2"

_path := ["instance_metadata_service_configuration", 0, "minimum_instance_metadata_service_version"]

deny contains f if {
	some notebook in tf.resources("aws_sagemaker_notebook_instance")
	test := is.equals_or(notebook, _path, "2", "1")
	f := finding.unless(test, rego.metadata.chain(), notebook, _path, _message)
}
