# METADATA
# title: Private authorities can revoke certificates
# description: Without a list or a responder, a certificate whose key was stolen is trusted until it expires.
# related_resources:
#   - ref: https://docs.aws.amazon.com/privateca/latest/userguide/revocation-setup.html
# custom:
#   severity: low
#   resource_types: [aws_acmpca_certificate_authority]
#   remediation:
#     safe: true
#     summary: Enable crl_configuration or ocsp_configuration in revocation_configuration.
package policies.aws.acmpca.revocation

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some authority in tf.resources("aws_acmpca_certificate_authority")
	test := is.any_of({_can_revoke(revocation) | some revocation in tf.written_blocks(authority, ["revocation_configuration"])} | {_lives_shortly(authority)})
	f := finding.unless(test, rego.metadata.chain(), authority, ["revocation_configuration"], "certificates cannot be revoked: enable a revocation list or OCSP")
}

_can_revoke(revocation) := is.any_of({is.equals(way, ["enabled"], true) |
	some way in array.concat(tf.blocks(revocation, ["crl_configuration"]), tf.blocks(revocation, ["ocsp_configuration"]))
})

# Certificates that live for a week at most need no revocation.
_lives_shortly(authority) := is.equals_or(authority, ["usage_mode"], "SHORT_LIVED_CERTIFICATE", "GENERAL_PURPOSE")
