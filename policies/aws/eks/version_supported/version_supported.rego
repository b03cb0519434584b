# METADATA
# title: Clusters run a version that AWS supports
# description: Without support there are no fixes, and AWS upgrades the cluster on a day of its own choice.
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html
# custom:
#   severity: medium
#   resource_types: [aws_eks_cluster]
#   aliases: {checkov: [CKV_AWS_339]}
#   remediation:
#     safe: false
#     summary: Upgrade one minor version at a time, the control plane first and the nodes after it.
package policies.aws.eks.version_supported

import data.lib.finding
import data.lib.is
import data.lib.tf

# What AWS no longer supports, not even for more money, as of November 2026, according to the page above.
_unsupported := `^1[.]([0-9]|[12][0-9]|30)$`

deny contains f if {
	some cluster in tf.resources("aws_eks_cluster")
	test := is.any_of([is.negated(is.written(cluster, ["version"])), is.negated(is.matches(cluster, ["version"], _unsupported))])
	f := finding.unless(test, rego.metadata.chain(), cluster, ["version"], "version is {value}, which AWS no longer supports: upgrade, one minor version at a time")
}
