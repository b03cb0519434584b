package lib.plain_secrets_test

import data.lib.plain_secrets
import data.lib.testing

test_credentials_are_known_by_their_shape if {
	every text in [
		"export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE",
		"aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
		"-----BEGIN RSA PRIVATE KEY-----",
		"xoxb-123456789012-abc",
		base64.encode("AKIAIOSFODNN7EXAMPLE"),
	] {
		plain_secrets.in_text(_own({"text": text}), ["text"]) == "yes"
	}
}

test_other_text_holds_none if {
	every text in ["export AWS_ACCESS_KEY_ID=FOO", "", null, 7, "QUJDREVGR0hJSktMTU5PUFFSU1Q=", "echo hello world and more", ["a"]] {
		plain_secrets.in_text(_own({"text": text}), ["text"]) == "no"
	}
}

test_a_mapping_holds_one_in_its_values if {
	own := _own({"variables": {"KEY": "AKIAIOSFODNN7EXAMPLE", "REGION": "eu-west-1"}})
	plain_secrets.in_mapping(own, ["variables"]) == "yes"
	plain_secrets.names(own, ["variables"]) == {"KEY"}
	plain_secrets.in_mapping(_own({"variables": {"REGION": "eu-west-1"}}), ["variables"]) == "no"
	plain_secrets.in_mapping(_own({}), ["variables"]) == "no"
}

test_what_is_decided_at_apply_is_unknown if {
	plain_secrets.in_text(testing.unknown(_own({}), {"text": true}), ["text"]) == "unknown"
	plain_secrets.in_mapping(testing.unknown(_own({}), {"variables": true}), ["variables"]) == "unknown"
	plain_secrets.in_mapping(testing.unknown(_own({"variables": {"A": "b"}}), {"variables": {"C": true}}), ["variables"]) == "unknown"
}

_own(values) := testing.resource("aws_thing", "own", values)
