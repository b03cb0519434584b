# METADATA
# title: Athena databases are encrypted
# description: Without it, what creating the database writes to the bucket is as encrypted as the bucket happens to be.
# related_resources:
#   - ref: https://docs.aws.amazon.com/athena/latest/ug/encryption.html
# custom:
#   severity: low
#   resource_types: [aws_athena_database]
#   aliases: {checkov: [CKV_AWS_77], kics: [b2315cae-b110-4426-81e0-80bb8640cdd3]}
#   remediation:
#     safe: false
#     summary: Add an encryption_configuration block; the database is made anew.
package policies.aws.athena.database_encrypted

import data.lib.blocks
import data.lib.finding
import data.lib.tf

_message := "nobody asks for encryption: add encryption_configuration"

_path := ["encryption_configuration"]

deny contains f if {
	some database in tf.resources("aws_athena_database")
	test := blocks.exist(database, _path)
	f := finding.unless(test, rego.metadata.chain(), database, _path, _message)
}
