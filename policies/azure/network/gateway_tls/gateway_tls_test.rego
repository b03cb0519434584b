package policies.azure.network.gateway_tls_test

import data.lib.testing
import data.policies.azure.network.gateway_tls

test_fails_where_there_is_no_policy if {
	it := testing.resource("azurerm_application_gateway", "shop", {})
	made := {testing.failure(_id, it, ["ssl_policy", 0, "policy_name"], _message)}
	gateway_tls.deny == made with input as testing.document([it])
}

test_fails_where_the_policy_takes_tls_1_0 if {
	it := testing.resource("azurerm_application_gateway", "shop", {"ssl_policy": [{"policy_type": "Predefined", "policy_name": "AppGwSslPolicy20150501"}]})
	made := {testing.failure(_id, it, ["ssl_policy", 0, "policy_name"], _message)}
	gateway_tls.deny == made with input as testing.document([it])
}

test_fails_where_the_policy_takes_weak_ciphers if {
	it := testing.resource("azurerm_application_gateway", "shop", {"ssl_policy": [{"policy_type": "Custom", "min_protocol_version": "TLSv1_2", "cipher_suites": ["TLS_RSA_WITH_AES_128_CBC_SHA256"]}]})
	made := {testing.failure(_id, it, ["ssl_policy", 0, "policy_name"], _message)}
	gateway_tls.deny == made with input as testing.document([it])
}

test_passes_where_the_policy_asks_for_tls_1_2 if {
	it := testing.resource("azurerm_application_gateway", "shop", {"ssl_policy": [{"policy_type": "Predefined", "policy_name": "AppGwSslPolicy20220101"}]})
	gateway_tls.deny == set() with input as testing.document([it])
}

test_passes_where_the_policy_is_made_by_hand if {
	it := testing.resource("azurerm_application_gateway", "shop", {"ssl_policy": [{"policy_type": "CustomV2", "min_protocol_version": "TLSv1_3"}]})
	gateway_tls.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_name_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_application_gateway", "shop", {"ssl_policy": [{"policy_type": "Predefined"}]}), {"ssl_policy": [{"policy_name": true}]})
	made := {testing.doubt(_id, it, ["ssl_policy", 0, "policy_name"], _message)}
	gateway_tls.deny == made with input as testing.document([it])
}

_id := "azure.network.gateway_tls"

_message := "the policy for TLS is {value}, which does not keep older versions and weak ciphers out: choose \"AppGwSslPolicy20220101\""
