# METADATA
# title: Workload identity pools admit identities on conditions
# description: Without a condition everybody whom the other side knows may ask for a token, also the customers of the same service.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/workload-identity-federation#conditions
# custom:
#   severity: high
#   resource_types: [google_iam_workload_identity_pool_provider]
#   aliases: {checkov: [CKV_GCP_118], trivy: [GCP-0068]}
#   remediation:
#     safe: false
#     summary: Set attribute_condition to what only your workloads have, such as the name of your organization.
package policies.gcp.iam.workload_identity_condition

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some provider in tf.resources("google_iam_workload_identity_pool_provider")
	test := is.any_of([is.present(provider, ["attribute_condition"]), _is_account(provider)])
	f := finding.unless(test, rego.metadata.chain(), provider, ["attribute_condition"], "attribute_condition is {value}: name what only your workloads have")
}

# A provider for AWS names the one account it trusts.
_is_account(provider) := is.any_of([is.present(aws, ["account_id"]) | some aws in tf.blocks(provider, ["aws"])])
