# METADATA
# title: Google Cloud admits workflows on GitHub from your repositories alone
# description: Everybody on GitHub gets tokens of the same issuer; only the condition tells your repositories from all others.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines
# custom:
#   severity: critical
#   resource_types: [google_iam_workload_identity_pool_provider]
#   aliases: {checkov: [CKV_GCP_125]}
#   remediation:
#     safe: false
#     summary: "Set attribute_condition to assertion.repository_owner == 'YOUR-ORGANIZATION', or name the repository."
package policies.gcp.iam.github_condition

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some provider in tf.resources("google_iam_workload_identity_pool_provider")
	some oidc in tf.blocks(provider, ["oidc"])
	test := is.any_of([
		is.negated(is.matches(oidc, ["issuer_uri"], `^https://token\.actions\.githubusercontent\.com/?`)),
		is.matches(provider, ["attribute_condition"], _names_owner),
	])
	f := finding.unless(test, rego.metadata.chain(), provider, ["attribute_condition"], "{value} does not say whose repository: compare assertion.repository_owner, or assertion.sub with repo:OWNER/REPOSITORY")
}

# A claim that is compared with a name, or a subject that begins with an owner and ends its name.
_names_owner := concat("|", [
	`\.repository(_owner)?(_id)?\s*(==|in\b)\s*\[?\s*["'][^*"']+["']`,
	`\.repository\.startsWith\(\s*["'][A-Za-z0-9_.-]+/`,
	`["']repo:[A-Za-z0-9_.-]+/[^"']`,
])
