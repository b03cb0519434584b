# METADATA
# title: Endpoints are encrypted with a key of their own
# description: >-
#   The disks of an endpoint hold the model and what is asked of it; with a customer key their use can be limited,
#   seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html
# custom:
#   severity: low
#   resource_types: [aws_sagemaker_endpoint_configuration]
#   aliases: {checkov: [CKV_AWS_98], kics: [58b35504-0287-4154-bf69-02c0573deab8]}
#   remediation:
#     safe: false
#     summary: Set kms_key_arn; the configuration is made anew.
package policies.aws.sagemaker.endpoint_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_arn is {value}: name a customer key"

_path := ["kms_key_arn"]

deny contains f if {
	some configuration in tf.resources("aws_sagemaker_endpoint_configuration")
	test := is.written(configuration, _path)
	f := finding.unless(test, rego.metadata.chain(), configuration, _path, _message)
}
