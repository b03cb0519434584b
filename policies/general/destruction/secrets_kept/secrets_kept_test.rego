package policies.general.destruction.secrets_kept_test

import data.lib.testing
import data.policies.general.destruction.secrets_kept

test_fails_where_it_goes if {
	resource := _planned({"actions": ["delete"]})
	secrets_kept.deny == {testing.failure(_id, resource, [], _message("destroyed"))} with input as testing.document([resource])
}

test_fails_where_it_is_replaced if {
	resource := _planned({"actions": ["delete", "create"]})
	secrets_kept.deny == {testing.failure(_id, resource, [], _message("replaced"))} with input as testing.document([resource])
}

test_passes_where_it_is_only_changed if {
	secrets_kept.deny == set() with input as testing.document([_planned({"actions": ["update"]})])
}

test_passes_where_the_evidence_is_no_plan if {
	secrets_kept.deny == set() with input as testing.document([_planned({})])
}

_id := "general.destruction.secrets_kept"

_message(verb) := sprintf("the secret is %s: see first that nobody reads it any more", [verb])

_planned(fields) := object.union(testing.resource("aws_secretsmanager_secret", "partner", {}), fields)
