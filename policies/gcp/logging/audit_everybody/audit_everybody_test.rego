package policies.gcp.logging.audit_everybody_test

import data.lib.testing
import data.policies.gcp.logging.audit_everybody

test_fails_where_one_service_is_covered if {
	one := _one({"service": "storage.googleapis.com", "audit_log_config": [{"log_type": "ADMIN_READ"}, {"log_type": "DATA_READ"}]})
	audit_everybody.deny == {testing.failure("gcp.logging.audit_everybody", one, ["service"], _message)} with input as testing.document([one])
}

test_fails_where_somebody_is_exempt if {
	one := _one({"service": "allServices", "audit_log_config": [{"log_type": "DATA_READ", "exempted_members": ["user:a@example.com"]}]})
	audit_everybody.deny == {testing.failure("gcp.logging.audit_everybody", one, ["audit_log_config", 0, "exempted_members"], "{value} leave no trace: exempt nobody")} with input as testing.document([one])
}

test_passes_where_everybody_is_logged_everywhere if {
	every one in [
		_one({"service": "allServices", "audit_log_config": [{"log_type": "ADMIN_READ"}, {"log_type": "DATA_READ"}]}),
		_one({"service": "allServices", "audit_log_config": [{"log_type": "DATA_READ", "exempted_members": []}]}),
	] {
		audit_everybody.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({"audit_log_config": [{"log_type": "ADMIN_READ"}, {"log_type": "DATA_READ"}]}), {"service": true})
	audit_everybody.deny == {testing.doubt("gcp.logging.audit_everybody", one, ["service"], _message)} with input as testing.document([one])
}

_message := "the log covers {value} alone: set service to \"allServices\""

_one(values) := testing.resource("google_project_iam_audit_config", "all", values)
