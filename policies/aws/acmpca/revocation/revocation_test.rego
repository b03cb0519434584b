package policies.aws.acmpca.revocation_test

import data.lib.testing
import data.policies.aws.acmpca.revocation

test_fails_where_nothing_can_be_revoked if {
	it := testing.unset(testing.resource("aws_acmpca_certificate_authority", "it", {}), {"usage_mode": true})
	revocation.deny == {testing.failure(_id, it, ["revocation_configuration"], _message)} with input as testing.document([it])
}

test_passes_where_there_is_a_responder if {
	it := testing.resource("aws_acmpca_certificate_authority", "it", {"usage_mode": "GENERAL_PURPOSE", "revocation_configuration": [{"ocsp_configuration": [{"enabled": true}]}]})
	revocation.deny == set() with input as testing.document([it])
}

test_passes_where_certificates_live_for_a_week if {
	it := testing.resource("aws_acmpca_certificate_authority", "it", {"usage_mode": "SHORT_LIVED_CERTIFICATE"})
	revocation.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_acmpca_certificate_authority", "it", {"usage_mode": "GENERAL_PURPOSE", "revocation_configuration": [{"ocsp_configuration": [{}]}]}), {"revocation_configuration": [{"ocsp_configuration": [{"enabled": true}]}]})
	revocation.deny == {testing.doubt(_id, it, ["revocation_configuration"], _message)} with input as testing.document([it])
}

_id := "aws.acmpca.revocation"

_message := "certificates cannot be revoked: enable a revocation list or OCSP"
