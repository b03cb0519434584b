# METADATA
# title: Results of queries are encrypted
# description: Results stay in a bucket long after the query; the workgroup says how they are encrypted.
# related_resources:
#   - ref: https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html
# custom:
#   severity: medium
#   resource_types: [aws_athena_workgroup]
#   aliases: {checkov: [CKV_AWS_159], trivy: [AWS-0006], kics: [d364984a-a222-4b5f-a8b0-e23ab19ebff3]}
#   remediation:
#     safe: true
#     summary: Add an encryption_configuration to result_configuration.
package policies.aws.athena.results_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "encryption_option is {value}: choose SSE_S3, SSE_KMS or CSE_KMS"

_path := ["configuration", 0, "result_configuration", 0, "encryption_configuration", 0, "encryption_option"]

_block := ["configuration", 0, "result_configuration", 0, "encryption_configuration", 0]

# What Athena keeps itself always is encrypted.
deny contains f if {
	some workgroup in tf.resources("aws_athena_workgroup")
	test := is.any_of([is.has_key(workgroup, _block, "encryption_option"), is.equals_or(workgroup, ["configuration", 0, "managed_query_results_configuration", 0, "enabled"], true, false)])
	f := finding.unless(test, rego.metadata.chain(), workgroup, _path, _message)
}
