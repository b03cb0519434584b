# METADATA
# title: Secrets of access keys are not in the state in the clear
# description: Whoever can read the state has the access key, and long-lived keys are rarely changed.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
# custom:
#   severity: medium
#   resource_types: [aws_iam_access_key]
#   remediation:
#     safe: false
#     summary: Set pgp_key, or let the program assume a role instead.
package policies.aws.iam.access_key_secret_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some key in tf.resources("aws_iam_access_key")
	test := is.any_of([is.present(key, ["pgp_key"]), is.equals_or(key, ["status"], "Inactive", "Active")])
	f := finding.unless(test, rego.metadata.chain(), key, ["pgp_key"], "pgp_key is {value}, so the state holds the secret in the clear: name a PGP key, or use a role")
}
