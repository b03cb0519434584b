package policies.aws.lambda.permission_not_public_test

import data.lib.testing
import data.policies.aws.lambda.permission_not_public

test_fails_where_everybody_may_call if {
	permission := _permission({"principal": "*"})
	permission_not_public.deny == {testing.failure(_id, permission, ["principal"], _message)} with input as testing.document([permission])
}

test_fails_where_everybody_may_read_a_layer if {
	share := _share({"principal": "*"})
	permission_not_public.deny == {testing.failure(_id, share, ["principal"], _layer)} with input as testing.document([share])
}

test_passes_where_an_account_is_named if {
	permission := _permission({"principal": "123456789012"})
	permission_not_public.deny == set() with input as testing.document([permission])
}

test_passes_where_the_organisation_is_named if {
	permission := _permission({"principal": "*", "principal_org_id": "o-1"})
	share := _share({"principal": "*", "organization_id": "o-1"})
	permission_not_public.deny == set() with input as testing.document([permission, share])
}

test_undetermined_where_it_is_decided_at_apply if {
	permission := testing.unknown(_permission({}), {"principal": true})
	permission_not_public.deny == {testing.doubt(_id, permission, ["principal"], _message)} with input as testing.document([permission])
}

_id := "aws.lambda.permission_not_public"

_message := "{value} may call the function: name the service or account that calls"

_layer := "{value} may read the layer: name accounts, or your organisation"

_permission(values) := testing.resource("aws_lambda_permission", "own", values)

_share(values) := testing.resource("aws_lambda_layer_version_permission", "own", values)
