# METADATA
# title: Repositories are not public
# description: >-
#   Images hold code, names of hosts and now and then a secret; a public repository gives them to everybody.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html
# custom:
#   severity: high
#   resource_types: [aws_ecr_registry_policy, aws_ecr_repository_policy]
#   aliases: {checkov: [CKV_AWS_32], trivy: [AWS-0032], kics: [e86e26fc-489e-44f0-9bcd-97305e4ba69a]}
#   remediation:
#     safe: false
#     summary: Name the accounts that pull, or add a condition on aws:PrincipalOrgID.
package policies.aws.ecr.policy_not_public

import data.lib.finding
import data.lib.iam
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"aws_ecr_registry_policy", "aws_ecr_repository_policy"}
	some policy in tf.resources(type)
	test := is.negated(iam.is_public(policy, ["policy"]))
	f := finding.unless(test, rego.metadata.chain(), policy, ["policy"], "the policy lets everybody in: name accounts, or narrow the statement to your organisation")
}
