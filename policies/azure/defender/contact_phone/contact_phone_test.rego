package policies.azure.defender.contact_phone_test

import data.lib.testing
import data.policies.azure.defender.contact_phone

test_fails_where_there_is_no_number if {
	it := testing.resource("azurerm_security_center_contact", "duty", {})
	made := {testing.failure(_id, it, ["phone"], _message)}
	contact_phone.deny == made with input as testing.document([it])
}

test_passes_where_there_is_a_number if {
	it := testing.resource("azurerm_security_center_contact", "duty", {"phone": "+49 30 5550100"})
	contact_phone.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_number_is_given_at_apply if {
	it := testing.unknown(testing.resource("azurerm_security_center_contact", "duty", {}), {"phone": true})
	made := {testing.doubt(_id, it, ["phone"], _message)}
	contact_phone.deny == made with input as testing.document([it])
}

_id := "azure.defender.contact_phone"

_message := "phone is {value}: name a number"
