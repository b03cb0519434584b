# METADATA
# title: Layers of functions are not public
# description: A layer holds code, and now and then what the code logs in with; everybody could fetch it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/permissions-layer-cross-account.html
# custom:
#   severity: medium
#   resource_types: [aws_lambda_layer_version_permission]
#   remediation:
#     safe: false
#     summary: Name the account as principal, or set organization_id.
package policies.aws.lambda.layer_not_public

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some permission in tf.resources("aws_lambda_layer_version_permission")
	test := is.any_of([is.negated(is.equals(permission, ["principal"], "*")), is.present(permission, ["organization_id"])])
	f := finding.unless(test, rego.metadata.chain(), permission, ["principal"], "the layer is shared with {value}: name the account, or the organisation")
}
