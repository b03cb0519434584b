package lib.former_test

import data.lib.former
import data.lib.testing

test_puts_the_name_below_the_steps if {
	former.path(["default_node_pool", 0], ["enable", "host_encryption"]) == ["default_node_pool", 0, "enable_host_encryption"]
	former.path([], ["enable", "non_ssl_port"]) == ["enable_non_ssl_port"]
}

test_points_to_the_name_that_has_a_value if {
	former.either(testing.resource("azurerm_a", "own", {"enable_b": false}), ["b_enabled"], ["enable_b"]) == ["enable_b"]
	former.either(testing.resource("azurerm_a", "own", {"b_enabled": false}), ["b_enabled"], ["enable_b"]) == ["b_enabled"]
	former.either(testing.resource("azurerm_a", "own", {}), ["b_enabled"], ["enable_b"]) == ["b_enabled"]
}
