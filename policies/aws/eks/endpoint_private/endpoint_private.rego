# METADATA
# title: The Kubernetes API is not on the internet
# description: An API on the internet is tried with every leaked token and every new weakness of Kubernetes.
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html
# custom:
#   severity: medium
#   resource_types: [aws_eks_cluster]
#   aliases: {checkov: [CKV_AWS_39], trivy: [AWS-0040], kics: [42f4b905-3736-4213-bfe9-c0660518cda8]}
#   implied_by: [aws.eks.endpoint_networks]
#   remediation:
#     safe: false
#     summary: Switch endpoint_private_access on and endpoint_public_access off; who works with the cluster needs a way into the network.
package policies.aws.eks.endpoint_private

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("aws_eks_cluster")
	path := ["vpc_config", 0, "endpoint_public_access"]
	test := is.equals_or(cluster, path, false, true)
	f := finding.unless(test, rego.metadata.chain(), cluster, path, "endpoint_public_access is {value}: set it to false, with endpoint_private_access on")
}
