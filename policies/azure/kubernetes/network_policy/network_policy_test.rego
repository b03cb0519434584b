package policies.azure.kubernetes.network_policy_test

import data.lib.testing
import data.policies.azure.kubernetes.network_policy

test_fails_where_the_profile_chooses_no_engine if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"network_profile": [{"network_plugin": "azure"}]})
	made := {testing.failure(_id, it, ["network_profile", 0, "network_policy"], _message)}
	network_policy.deny == made with input as testing.document([it])
}

test_fails_where_there_is_no_profile if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {})
	made := {testing.failure(_id, it, ["network_profile", 0, "network_policy"], _message)}
	network_policy.deny == made with input as testing.document([it])
}

test_passes_where_calico_enforces_the_policies if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"network_profile": [{"network_plugin": "azure", "network_policy": "calico"}]})
	network_policy.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_engine_is_given_at_apply if {
	it := testing.unknown(testing.resource("azurerm_kubernetes_cluster", "apps", {"network_profile": [{"network_plugin": "azure"}]}), {"network_profile": [{"network_policy": true}]})
	made := {testing.doubt(_id, it, ["network_profile", 0, "network_policy"], _message)}
	network_policy.deny == made with input as testing.document([it])
}

_id := "azure.kubernetes.network_policy"

_message := "no engine enforces network policies (network_policy is {value}): choose \"azure\", \"calico\" or \"cilium\""
