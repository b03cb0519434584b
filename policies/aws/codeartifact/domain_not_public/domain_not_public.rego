# METADATA
# title: Package domains let nobody in from outside
# description: Anybody could fetch our packages, or put one in that our builds then run.
# related_resources:
#   - ref: https://docs.aws.amazon.com/codeartifact/latest/ug/domain-overview.html
# custom:
#   severity: high
#   resource_types: [aws_codeartifact_domain_permissions_policy, aws_codeartifact_repository_permissions_policy]
#   remediation:
#     safe: false
#     summary: Name the principals, or narrow the statement to an account, organisation or source.
package policies.aws.codeartifact.domain_not_public

import data.lib.finding
import data.lib.is
import data.lib.tf
import data.lib.trust

_message := "the policy lets everybody in: name the principals, or narrow the statement to who or where they are"

deny contains f if {
	some policy in tf.resources("aws_codeartifact_domain_permissions_policy")
	test := is.negated(trust.lets_everybody_in(policy, ["policy_document"]))
	f := finding.unless(test, rego.metadata.chain(), policy, ["policy_document"], _message)
}

deny contains f if {
	some policy in tf.resources("aws_codeartifact_repository_permissions_policy")
	test := is.negated(trust.lets_everybody_in(policy, ["policy_document"]))
	f := finding.unless(test, rego.metadata.chain(), policy, ["policy_document"], _message)
}
