# METADATA
# title: Secrets of clusters are encrypted with a key of yours
# description: >-
#   With a key of your own, who reads the store of the cluster still reads no secret, and each use of the key is on
#   record.
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/envelope-encryption.html
# custom:
#   severity: medium
#   resource_types: [aws_eks_cluster]
#   aliases: {checkov: [CKV_AWS_58], trivy: [AWS-0039], kics: [63ebcb19-2739-4d3f-aa5c-e8bbb9b85281]}
#   remediation:
#     safe: false
#     summary: Add encryption_config for secrets with a key of yours; it cannot be taken away again.
package policies.aws.eks.secrets_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("aws_eks_cluster")
	test := is.any_of({is.holds_any(block, ["resources"], {"secrets"}) | some block in tf.blocks(cluster, ["encryption_config"])})
	f := finding.unless(test, rego.metadata.chain(), cluster, ["encryption_config"], "no encryption_config names secrets: add one with a key of yours")
}
