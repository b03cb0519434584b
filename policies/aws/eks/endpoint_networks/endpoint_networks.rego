# METADATA
# title: The Kubernetes API is open to named networks alone
# description: As long as nobody names networks, every address on the internet may talk to the API.
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html
# custom:
#   severity: high
#   resource_types: [aws_eks_cluster]
#   aliases: {checkov: [CKV_AWS_38], trivy: [AWS-0041], kics: [61cf9883-1752-4768-b18c-0d57f2737709]}
#   remediation:
#     safe: false
#     summary: Name the networks that work with the cluster in public_access_cidrs, or close the public endpoint.
package policies.aws.eks.endpoint_networks

import data.lib.finding
import data.lib.is
import data.lib.net
import data.lib.tf

_networks := ["vpc_config", 0, "public_access_cidrs"]

deny contains f if {
	some cluster in tf.resources("aws_eks_cluster")
	test := is.any_of([
		is.equals_or(cluster, ["vpc_config", 0, "endpoint_public_access"], false, true),
		is.all_of([is.written(cluster, _networks), is.negated(net.holds_internet(cluster, _networks))]),
	])
	f := finding.unless(test, rego.metadata.chain(), cluster, _networks, "the API is open to {value}: name the networks that work with the cluster")
}
