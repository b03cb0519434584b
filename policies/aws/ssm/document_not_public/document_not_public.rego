# METADATA
# title: Documents of Systems Manager are not public
# description: Documents tell how machines are run, and often hold names, paths and now and then a password.
# related_resources:
#   - ref: https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html
# custom:
#   severity: high
#   resource_types: [aws_ssm_document]
#   aliases: {checkov: [CKV_AWS_303]}
#   remediation:
#     safe: false
#     summary: Share the document with named accounts, or not at all.
package policies.aws.ssm.document_not_public

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some document in tf.resources("aws_ssm_document")
	test := is.negated(is.matches(document, ["permissions", "account_ids"], `(?i)(^|,)\s*all\s*(,|$)`))
	f := finding.unless(test, rego.metadata.chain(), document, ["permissions", "account_ids"], "the document is shared with {value}: name the accounts")
}
