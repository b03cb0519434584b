package policies.aws.eks.secrets_encrypted_test

import data.lib.testing
import data.policies.aws.eks.secrets_encrypted

test_fails_where_nobody_named_a_key if {
	cluster := _cluster({"encryption_config": []})
	secrets_encrypted.deny == {testing.failure(_id, cluster, ["encryption_config"], _message)} with input as testing.document([cluster])
}

test_passes_where_somebody_did if {
	cluster := _cluster({"encryption_config": [{"resources": ["secrets"]}]})
	secrets_encrypted.deny == set() with input as testing.document([cluster])
}

test_undetermined_where_it_is_decided_at_apply if {
	cluster := testing.unknown(_cluster({}), {"encryption_config": true})
	secrets_encrypted.deny == {testing.doubt(_id, cluster, ["encryption_config"], _message)} with input as testing.document([cluster])
}

_id := "aws.eks.secrets_encrypted"

_message := "no encryption_config names secrets: add one with a key of yours"

_cluster(values) := testing.resource("aws_eks_cluster", "own", values)
