package policies.general.destruction.guardrails_kept_test

import data.lib.testing
import data.policies.general.destruction.guardrails_kept

test_fails_where_it_goes if {
	resource := _planned({"actions": ["delete"]})
	guardrails_kept.deny == {testing.failure(_id, resource, [], _message("destroyed"))} with input as testing.document([resource])
}

test_fails_where_it_is_replaced if {
	resource := _planned({"actions": ["delete", "create"]})
	guardrails_kept.deny == {testing.failure(_id, resource, [], _message("replaced"))} with input as testing.document([resource])
}

test_passes_where_it_is_only_changed if {
	guardrails_kept.deny == set() with input as testing.document([_planned({"actions": ["update"]})])
}

test_passes_where_the_evidence_is_no_plan if {
	guardrails_kept.deny == set() with input as testing.document([_planned({})])
}

_id := "general.destruction.guardrails_kept"

_message(verb) := sprintf("a rule that guards everything below it is %s: see first what takes its place", [verb])

_planned(fields) := object.union(testing.resource("aws_organizations_policy_attachment", "regions", {}), fields)
