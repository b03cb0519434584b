# METADATA
# title: Notebooks are encrypted with a key of their own
# description: >-
#   Notebooks hold copies of training data; with a customer key their use can be limited, seen in the trail and
#   revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest-nbi.html
# custom:
#   severity: low
#   resource_types: [aws_sagemaker_domain, aws_sagemaker_notebook_instance]
#   aliases: {checkov: [CKV_AWS_22, CKV_AWS_187], kics: [f3674e0c-f6be-43fa-b71c-bf346d1aed99]}
#   remediation:
#     safe: false
#     summary: Set kms_key_id; the notebook or domain is made anew.
package policies.aws.sagemaker.notebook_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_id is {value}: name a customer key"

_path := ["kms_key_id"]

deny contains f if {
	some notebook in tf.resources("aws_sagemaker_notebook_instance")
	test := is.written(notebook, _path)
	f := finding.unless(test, rego.metadata.chain(), notebook, _path, _message)
}

deny contains f if {
	some domain in tf.resources("aws_sagemaker_domain")
	test := is.written(domain, _path)
	f := finding.unless(test, rego.metadata.chain(), domain, _path, _message)
}
