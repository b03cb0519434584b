# METADATA
# title: Functions cannot be called by everybody
# description: A permission for everybody lets any account run the function, at your expense and with its role.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
# custom:
#   severity: high
#   resource_types: [aws_lambda_layer_version_permission, aws_lambda_permission]
#   aliases: {checkov: [CKV_AWS_301], kics: [e08ed7eb-f3ef-494d-9d22-2e3db756a347]}
#   remediation:
#     safe: false
#     summary: Name the account or service that calls; principal_org_id narrows it to your organisation.
package policies.aws.lambda.permission_not_public

import data.lib.finding
import data.lib.is
import data.lib.tf

# A function URL with IAM asks callers to sign, whoever the permission names.
deny contains f if {
	some permission in tf.resources("aws_lambda_permission")
	test := is.any_of([
		is.negated(is.equals(permission, ["principal"], "*")),
		is.present(permission, ["principal_org_id"]),
		is.present(permission, ["source_account"]),
		is.equals(permission, ["function_url_auth_type"], "AWS_IAM"),
	])
	f := finding.unless(test, rego.metadata.chain(), permission, ["principal"], "{value} may call the function: name the service or account that calls")
}

deny contains f if {
	some permission in tf.resources("aws_lambda_layer_version_permission")
	test := is.any_of([is.negated(is.equals(permission, ["principal"], "*")), is.present(permission, ["organization_id"])])
	f := finding.unless(test, rego.metadata.chain(), permission, ["principal"], "{value} may read the layer: name accounts, or your organisation")
}
