package policies.azure.network.gateway_https_test

import data.lib.finding
import data.lib.testing
import data.policies.azure.network.gateway_https

test_fails_where_a_listener_answers_over_http if {
	it := testing.resource("azurerm_application_gateway", "shop", {"http_listener": [{"name": "web", "protocol": "Http"}], "request_routing_rule": [{"http_listener_name": "web"}]})
	made := {finding.keyed(testing.failure(_id, it, ["http_listener", 0, "protocol"], _message), "web")}
	gateway_https.deny == made with input as testing.document([it])
}

test_passes_where_the_listener_answers_over_https if {
	it := testing.resource("azurerm_application_gateway", "shop", {"http_listener": [{"name": "web", "protocol": "Https"}]})
	gateway_https.deny == set() with input as testing.document([it])
}

test_passes_where_the_listener_only_redirects if {
	it := testing.resource("azurerm_application_gateway", "shop", {"http_listener": [{"name": "web", "protocol": "Http"}], "request_routing_rule": [{"http_listener_name": "web", "redirect_configuration_name": "to-https"}]})
	gateway_https.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_name_of_a_listener_that_redirects_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_application_gateway", "shop", {"http_listener": [{"protocol": "Http"}], "request_routing_rule": [{"http_listener_name": "web", "redirect_configuration_name": "to-https"}]}), {"http_listener": [{"name": true}]})
	made := {finding.keyed(testing.doubt(_id, it, ["http_listener", 0, "protocol"], _message), "")}
	gateway_https.deny == made with input as testing.document([it])
}

test_undetermined_where_the_protocol_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_application_gateway", "shop", {"http_listener": [{"name": "web"}], "request_routing_rule": [{"http_listener_name": "web"}]}), {"http_listener": [{"protocol": true}]})
	made := {finding.keyed(testing.doubt(_id, it, ["http_listener", 0, "protocol"], _message), "web")}
	gateway_https.deny == made with input as testing.document([it])
}

_id := "azure.network.gateway_https"

_message := "the listener answers over {value}: set it to \"Https\", or let its rule redirect"
