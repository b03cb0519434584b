# METADATA
# title: Composer environments are encrypted with a key of your own
# description: With a key of your own you decide who may read the data, see every use of the key, and can end it.
# related_resources:
#   - ref: https://cloud.google.com/composer/docs/composer-2/configure-cmek-encryption
# custom:
#   severity: low
#   resource_types: [google_composer_environment]
#   remediation:
#     safe: false
#     summary: Name a key in config.encryption_config; the environment is made anew.
package policies.gcp.composer.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["config", 0, "encryption_config", 0, "kms_key_name"]

deny contains f if {
	some environment in tf.resources("google_composer_environment")
	test := is.any_of([is.present(block, ["kms_key_name"]) | some config in tf.written_blocks(environment, ["config"]); some block in tf.written_blocks(config, ["encryption_config"])])
	f := finding.unless(test, rego.metadata.chain(), environment, _path, "kms_key_name is {value}: name a key from Cloud KMS")
}
