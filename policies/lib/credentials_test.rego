package lib.credentials_test

import data.lib.credentials
import data.lib.testing

_secrets := [
	["DB_PASSWORD", "swordfish"],
	["db-pwd", "swordfish"],
	["PARTNER_KEY", "Zx81-some-key-000000"],
	["API_TOKEN", "aB3dE5gH7jK9mN1p"],
	["NOTE", "AKIAIOSFODNN7EXAMPLE"],
	["DATABASE_URL", "postgres://shop:swordfish@db:5432/shop"],
	["CONNECTION", "Server=db;Password=swordfish1"],
]

_harmless := [
	["DB_PASSWORD", "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db"],
	["DB_PASSWORD", "@Microsoft.KeyVault(SecretUri=https://acme.vault.azure.net/secrets/db)"],
	["DB_PASSWORD", "/shop/db/password"],
	["DB_PASSWORD", ""],
	["DB_PASSWORD", 7],
	["DB_PASSWORD_PARAMETER", "shop-database"],
	["PARTITION_KEY", "customer"],
	["DB_SECRET", "shop/database"],
	["KMS_KEY", "arn:aws:kms:eu-west-1:123456789012:key/Ab1"],
	["BYPASS", "always"],
	["DATABASE_URL", "postgres://db:5432/shop"],
	["URL", "https://$USER:$PASSWORD@db"],
]

test_knows_secrets if {
	[entry | some entry in _secrets; not credentials.is_secret(entry[0], entry[1])] == []
}

test_leaves_the_rest_alone if {
	[entry | some entry in _harmless; credentials.is_secret(entry[0], entry[1])] == []
}

test_names_entries_that_are_secrets_or_may_be if {
	subject := testing.unknown(
		_resource({"env": {"A_PASSWORD": "swordfish", "STAGE": "live"}}),
		{"env": {"B_PASSWORD": true, "QUEUE": true}},
	)
	credentials.names(subject, ["env"]) == {"A_PASSWORD", "B_PASSWORD"}
	credentials.holds(subject, ["env"], "A_PASSWORD") == "yes"
	credentials.holds(subject, ["env"], "B_PASSWORD") == "unknown"
	credentials.holds(subject, ["env"], "STAGE") == "no"
	credentials.names(testing.unknown(_resource({}), {"env": true}), ["env"]) == set()
	credentials.names(object.union(_resource({}), {"unknown": true}), ["env"]) == set()
}

test_reads_scripts if {
	_script("export DB_PASSWORD=swordfish") == "yes"
	_script(base64.encode("export DB_PASSWORD=swordfish")) == "yes"
	_script("DB_PASSWORD=$(aws ssm get-parameter)") == "no"
	_script(null) == "no"
	credentials.in_script(testing.unknown(_resource({}), {"user_data": true}), ["user_data"]) == "unknown"
}

test_sees_what_is_handed_over if {
	path := ["password"]
	credentials.is_handed_over(_resource({"password": "swordfish"}), path) == "yes"
	credentials.is_handed_over(_resource({"password": ""}), path) == "no"
	credentials.is_handed_over(_resource({}), path) == "no"
	credentials.is_handed_over(testing.unknown(_resource({}), {"password": true}), path) == "unknown"
	credentials.is_handed_over(testing.unset(_resource({}), {"password": true}), path) == "no"
	credentials.is_handed_over(object.union(_resource({"password": "swordfish"}), {"origin": "state"}), path) == "no"
}

_script(text) := credentials.in_script(_resource({"user_data": text}), ["user_data"])

_resource(values) := testing.resource("aws_instance", "a", values)
