# METADATA
# title: Archive vaults let nobody in from outside
# description: Archives hold what is old and was never cleaned; anybody could fetch or delete it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazonglacier/latest/dev/access-control-identity-based.html
# custom:
#   severity: high
#   resource_types: [aws_glacier_vault]
#   aliases: {checkov: [CKV_AWS_167]}
#   remediation:
#     safe: false
#     summary: Name the principals, or narrow the statement to an account, organisation or source.
package policies.aws.glacier.vault_not_public

import data.lib.finding
import data.lib.is
import data.lib.tf
import data.lib.trust

_message := "the policy lets everybody in: name the principals, or narrow the statement to who or where they are"

deny contains f if {
	some vault in tf.resources("aws_glacier_vault")
	test := is.negated(trust.lets_everybody_in(vault, ["access_policy"]))
	f := finding.unless(test, rego.metadata.chain(), vault, ["access_policy"], _message)
}
