# METADATA
# title: The control plane of clusters is logged
# description: Only these logs show who changed what in the cluster, and who tried to.
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html
# custom:
#   severity: medium
#   resource_types: [aws_eks_cluster]
#   aliases: {checkov: [CKV_AWS_37], trivy: [AWS-0038], kics: [37304d3f-f852-40b8-ae3f-725e87a7cedf]}
#   remediation:
#     safe: true
#     summary: Name all five kinds in enabled_cluster_log_types; CloudWatch charges for what is kept.
package policies.aws.eks.control_plane_logged

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("aws_eks_cluster")
	test := is.all_of({is.holds_any(cluster, ["enabled_cluster_log_types"], {kind}) | some kind in _kinds})
	f := finding.unless(test, rego.metadata.chain(), cluster, ["enabled_cluster_log_types"], "logs are kept of {value}: add those missing of api, audit, authenticator, controllerManager and scheduler")
}

_kinds := {"api", "audit", "authenticator", "controllerManager", "scheduler"}
