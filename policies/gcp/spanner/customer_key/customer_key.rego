# METADATA
# title: Spanner databases are encrypted with a key of your own
# description: With a key of your own you decide who may read the data, see every use of the key, and can end it.
# related_resources:
#   - ref: https://cloud.google.com/spanner/docs/cmek
# custom:
#   severity: low
#   resource_types: [google_spanner_database]
#   aliases: {checkov: [CKV_GCP_93]}
#   remediation:
#     safe: false
#     summary: Name a key in encryption_config; the database is made anew, so move the data.
package policies.gcp.spanner.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["encryption_config", 0, "kms_key_name"]

deny contains f if {
	some database in tf.resources("google_spanner_database")
	test := is.any_of([_names_key(block) | some block in tf.written_blocks(database, ["encryption_config"])])
	f := finding.unless(test, rego.metadata.chain(), database, _path, "kms_key_name is {value}: name a key from Cloud KMS")
}

_names_key(block) := is.any_of([is.present(block, ["kms_key_name"]), is.present(block, ["kms_key_names"])])
