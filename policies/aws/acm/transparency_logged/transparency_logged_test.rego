package policies.aws.acm.transparency_logged_test

import data.lib.testing
import data.policies.aws.acm.transparency_logged

test_fails_where_the_certificate_is_kept_out_of_the_logs if {
	it := testing.resource("aws_acm_certificate", "it", {"options": [{"certificate_transparency_logging_preference": "DISABLED"}]})
	transparency_logged.deny == {testing.failure(_id, it, ["options", 0, "certificate_transparency_logging_preference"], _message)} with input as testing.document([it])
}

test_passes_where_nobody_wrote_it if {
	it := testing.resource("aws_acm_certificate", "it", {})
	transparency_logged.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_acm_certificate", "it", {"options": [{}]}), {"options": [{"certificate_transparency_logging_preference": true}]})
	transparency_logged.deny == {testing.doubt(_id, it, ["options", 0, "certificate_transparency_logging_preference"], _message)} with input as testing.document([it])
}

_id := "aws.acm.transparency_logged"

_message := "certificate_transparency_logging_preference is {value}: set it to ENABLED"
