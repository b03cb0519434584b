# METADATA
# title: The data catalogue encrypts tables and passwords
# description: >-
#   The catalogue holds the names of everything and the passwords of its connections; whoever may read a connection
#   reads its password unless it is encrypted.
# related_resources:
#   - ref: https://docs.aws.amazon.com/glue/latest/dg/encrypt-glue-data-catalog.html
#   - ref: https://docs.aws.amazon.com/glue/latest/dg/encrypt-connection-passwords.html
# custom:
#   severity: high
#   resource_types: [aws_glue_data_catalog_encryption_settings]
#   aliases: {checkov: [CKV_AWS_94], kics: [01d50b14-e933-4c99-b314-6d08cd37ad35]}
#   remediation:
#     safe: false
#     summary: >-
#       Set catalog_encryption_mode to SSE-KMS and return_connection_password_encrypted to true, and let jobs and
#       crawlers use the key.
package policies.aws.glue.catalog_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

_mode := ["data_catalog_encryption_settings", 0, "encryption_at_rest", 0, "catalog_encryption_mode"]

_passwords := ["data_catalog_encryption_settings", 0, "connection_password_encryption", 0, "return_connection_password_encrypted"]

_modes := {"SSE-KMS", "SSE-KMS-WITH-SERVICE-ROLE"}

deny contains f if {
	some settings in tf.resources("aws_glue_data_catalog_encryption_settings")
	test := is.one_of(settings, _mode, _modes)
	f := finding.unless(test, rego.metadata.chain(), settings, _mode, "catalog_encryption_mode is {value}: set it to SSE-KMS")
}

deny contains f if {
	some settings in tf.resources("aws_glue_data_catalog_encryption_settings")
	test := is.equals(settings, _passwords, true)
	f := finding.unless(test, rego.metadata.chain(), settings, _passwords, "return_connection_password_encrypted is {value}: set it to true")
}
