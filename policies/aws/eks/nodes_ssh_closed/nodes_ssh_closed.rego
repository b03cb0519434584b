# METADATA
# title: Nodes are not open to SSH from everywhere
# description: With a key and no groups, EKS itself opens port 22 of the nodes to the world.
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/create-managed-node-group.html
# custom:
#   severity: high
#   resource_types: [aws_eks_node_group]
#   aliases: {checkov: [CKV_AWS_100], kics: [ba40ace1-a047-483c-8a8d-bc2d3a67a82d]}
#   remediation:
#     safe: false
#     summary: Name groups in source_security_group_ids, or use Session Manager without a key; the node group is replaced.
package policies.aws.eks.nodes_ssh_closed

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some group in tf.resources("aws_eks_node_group")
	some access in tf.blocks(group, ["remote_access"])
	test := is.any_of([
		is.equals(access, ["ec2_ssh_key"], null),
		is.present(access, ["source_security_group_ids"]),
	])
	f := finding.unless(test, rego.metadata.chain(), access, ["source_security_group_ids"], "source_security_group_ids is {value}, so EKS opens SSH to the world: name the groups that may enter")
}
