# METADATA
# title: Kubernetes clusters take no commands past their network
# description: Run command reaches the API server of a private cluster through Azure, for everybody with a role on the resource.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/aks/access-private-cluster
# custom:
#   severity: low
#   resource_types: [azurerm_kubernetes_cluster]
#   remediation:
#     safe: false
#     summary: Set run_command_enabled to false; the command az aks command invoke stops working.
package policies.azure.kubernetes.run_command_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("azurerm_kubernetes_cluster")
	test := is.equals_or(cluster, ["run_command_enabled"], false, true)
	f := finding.unless(test, rego.metadata.chain(), cluster, ["run_command_enabled"], "run_command_enabled is {value} (true where nobody writes it): set it to false")
}
