package policies.aws.lambda.layer_not_public_test

import data.lib.testing
import data.policies.aws.lambda.layer_not_public

test_fails_where_everybody_may_use_the_layer if {
	it := testing.resource("aws_lambda_layer_version_permission", "it", {"principal": "*"})
	layer_not_public.deny == {testing.failure(_id, it, ["principal"], _message)} with input as testing.document([it])
}

test_passes_where_one_account_may_use_the_layer if {
	it := testing.resource("aws_lambda_layer_version_permission", "it", {"principal": "123456789012"})
	layer_not_public.deny == set() with input as testing.document([it])
}

test_passes_where_everybody_of_an_organisation_may_use_the_layer if {
	it := testing.resource("aws_lambda_layer_version_permission", "it", {"principal": "*", "organization_id": "o-a1b2c3d4e5"})
	layer_not_public.deny == set() with input as testing.document([it])
}

test_undetermined_where_who_may_use_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_lambda_layer_version_permission", "it", {}), {"principal": true})
	layer_not_public.deny == {testing.doubt(_id, it, ["principal"], _message)} with input as testing.document([it])
}

_id := "aws.lambda.layer_not_public"

_message := "the layer is shared with {value}: name the account, or the organisation"
