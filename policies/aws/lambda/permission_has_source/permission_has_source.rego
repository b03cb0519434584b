# METADATA
# title: Services may call functions for one source alone
# description: Without a source, the same service calls the function for any customer of AWS who asks it to.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html
# custom:
#   severity: medium
#   resource_types: [aws_lambda_permission]
#   aliases: {checkov: [CKV_AWS_364], trivy: [AWS-0067]}
#   remediation:
#     safe: false
#     summary: Name the calling resource in source_arn; for S3 add source_account, too.
package policies.aws.lambda.permission_has_source

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some permission in tf.resources("aws_lambda_permission")
	test := is.any_of([
		is.negated(is.matches(permission, ["principal"], `[.]amazonaws[.]com(?:[.]cn)?$`)),
		is.present(permission, ["source_arn"]),
		is.present(permission, ["source_account"]),
		is.present(permission, ["event_source_token"]),
		is.present(permission, ["principal_org_id"]),
	])
	f := finding.unless(test, rego.metadata.chain(), permission, ["source_arn"], "source_arn is {value}: name the one resource the service calls for, or at least source_account")
}
