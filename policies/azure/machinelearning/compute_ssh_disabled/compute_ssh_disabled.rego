# METADATA
# title: Clusters of Machine Learning have no local accounts
# description: A local account is nobody's, and its password opens the machines that train models.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/how-to-create-attach-compute-cluster
# custom:
#   severity: medium
#   resource_types: [azurerm_machine_learning_compute_cluster]
#   aliases: {checkov: [CKV_AZURE_142]}
#   remediation:
#     safe: false
#     summary: Set local_auth_enabled to false; Terraform replaces the cluster for it.
package policies.azure.machinelearning.compute_ssh_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("azurerm_machine_learning_compute_cluster")
	test := is.equals_or(cluster, ["local_auth_enabled"], false, true)
	f := finding.unless(test, rego.metadata.chain(), cluster, ["local_auth_enabled"], "local_auth_enabled is {value} (true where nobody writes it): set it to false")
}
