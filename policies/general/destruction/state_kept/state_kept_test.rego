package policies.general.destruction.state_kept_test

import data.lib.testing
import data.policies.general.destruction.state_kept

test_fails_where_a_bucket_of_states_goes if {
	store := _bucket("acme-terraform-state", ["delete"])
	state_kept.deny == {testing.failure(_id, store, [], _message)} with input as testing.document([store])
}

test_passes_where_another_bucket_goes if {
	state_kept.deny == set() with input as testing.document([_bucket("acme-statements", ["delete"])])
}

test_passes_where_it_is_changed if {
	state_kept.deny == set() with input as testing.document([_bucket("acme-terraform-state", ["update"])])
}

test_goes_by_the_names_of_the_configuration if {
	store := _bucket("acme-ledger", ["delete"])
	document := object.union(testing.document([store]), {"parameters": {"state_names": "ledger"}})
	state_kept.deny == {testing.failure(_id, store, [], _message)} with input as document
}

_id := "general.destruction.state_kept"

_message := "what seems to hold Terraform state is destroyed: move the state to another backend first"

_bucket(name, actions) := object.union(testing.resource("aws_s3_bucket", "a", {}), {"actions": actions, "before": {"bucket": name}})
