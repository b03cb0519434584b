package policies.gcp.bigquery.datasets_not_public_test

import data.lib.testing
import data.policies.gcp.bigquery.datasets_not_public

test_fails_where_everybody_may_read if {
	every one in [
		_one({"access": [{"role": "READER", "special_group": "allAuthenticatedUsers"}]}),
		_one({"access": [{"role": "READER", "iam_member": "allUsers"}]}),
		_one({"access": [{"role": "READER"}]}),
	] {
		datasets_not_public.deny == {testing.failure("gcp.bigquery.datasets_not_public", one, ["access", 0, "special_group"], _message)} with input as testing.document([one])
	}
}

test_fails_where_an_entry_of_its_own_lets_everybody_in if {
	one := testing.resource("google_bigquery_dataset_access", "sales", {"role": "READER", "special_group": "allAuthenticatedUsers"})
	datasets_not_public.deny == {testing.failure("gcp.bigquery.datasets_not_public", one, ["special_group"], _message)} with input as testing.document([one])
}

test_passes_where_the_readers_are_named if {
	every one in [
		_one({"access": [{"role": "READER", "special_group": "projectReaders"}, {"role": "READER", "group_by_email": "a@example.com"}, {"view": [{}]}, {"role": "READER", "domain": "example.com"}]}),
		_one({"access": []}),
		_one({}),
		testing.unset(_one({}), {"access": true}),
	] {
		datasets_not_public.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({"access": [{"role": "READER"}]}), {"access": [{"special_group": true}]})
	datasets_not_public.deny == {testing.doubt("gcp.bigquery.datasets_not_public", one, ["access", 0, "special_group"], _message)} with input as testing.document([one])
}

_message := "{value} lets everybody in: name the groups that need the data"

_one(values) := testing.resource("google_bigquery_dataset", "sales", values)
