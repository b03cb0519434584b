# METADATA
# title: Kubernetes clusters are not destroyed
# description: >-
#   Workloads, volumes and secrets that live in a cluster are not in the plan, but they go with it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/delete-cluster.html
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/deleting-a-cluster
# custom:
#   severity: high
#   resource_types: [aws_ecs_cluster, aws_eks_cluster, azurerm_container_app_environment, azurerm_kubernetes_cluster,
#     azurerm_redhat_openshift_cluster, azurerm_service_fabric_cluster, google_container_attached_cluster,
#     google_container_cluster, google_gke_hub_membership]
#   actions: [delete]
#   remediation:
#     safe: true
#     summary: Take the change out, or move the workloads to another cluster first and waive this finding.
package policies.general.destruction.clusters_kept

import data.lib.change
import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in rego.metadata.chain()[1].annotations.custom.resource_types
	some resource in tf.resources(type)
	test := is.negated(change.destroys(resource))
	message := sprintf("the cluster is %s with the workloads in it: move them first", [change.verb(resource)])
	f := finding.unless(test, rego.metadata.chain(), resource, [], message)
}
