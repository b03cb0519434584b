package policies.gcp.sql.tls_required_test

import data.lib.testing
import data.policies.gcp.sql.tls_required

test_fails_where_plain_connections_are_admitted if {
	every one in [
		_one({"settings": [{"ip_configuration": [{"ssl_mode": "ALLOW_UNENCRYPTED_AND_ENCRYPTED"}]}]}),
		_one({"settings": [{"ip_configuration": [{"ssl_mode": null}]}]}),
		_one({"settings": [{"ip_configuration": [{"require_ssl": false}]}]}),
		_one({"settings": [{"ip_configuration": []}]}),
		_one({"settings": [{}]}),
	] {
		tls_required.deny == {testing.failure("gcp.sql.tls_required", one, ["settings", 0, "ip_configuration", 0, "ssl_mode"], _message)} with input as testing.document([one])
	}
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({"settings": [{"ip_configuration": [{}]}]}), {"settings": [{"ip_configuration": [{"ssl_mode": true}]}]}),
		testing.unset(_one({"settings": [{}]}), {"settings": [{"ip_configuration": true}]}),
	] {
		tls_required.deny == {testing.failure("gcp.sql.tls_required", one, ["settings", 0, "ip_configuration", 0, "ssl_mode"], _message)} with input as testing.document([one])
	}
}

test_passes_where_only_encrypted_ones_are if {
	every one in [
		_one({"settings": [{"ip_configuration": [{"ssl_mode": "ENCRYPTED_ONLY"}]}]}),
		_one({"settings": [{"ip_configuration": [{"ssl_mode": "TRUSTED_CLIENT_CERTIFICATE_REQUIRED"}]}]}),
		_one({"settings": [{"ip_configuration": [{"require_ssl": true}]}]}),
		_one({}),
	] {
		tls_required.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"settings": [{"ip_configuration": [{}]}]}), {"settings": [{"ip_configuration": [{"ssl_mode": true}]}]}),
		testing.unknown(_one({"settings": [{}]}), {"settings": [{"ip_configuration": true}]}),
	] {
		tls_required.deny == {testing.doubt("gcp.sql.tls_required", one, ["settings", 0, "ip_configuration", 0, "ssl_mode"], _message)} with input as testing.document([one])
	}
}

_message := "ssl_mode is {value}, which also admits plain connections: set it to \"ENCRYPTED_ONLY\" or \"TRUSTED_CLIENT_CERTIFICATE_REQUIRED\""

_one(values) := testing.resource("google_sql_database_instance", "erp", values)
