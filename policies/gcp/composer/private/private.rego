# METADATA
# title: Composer environments have no public address
# description: Airflow holds the passwords of everything it calls; its machines should not be on the internet.
# related_resources:
#   - ref: https://cloud.google.com/composer/docs/composer-3/change-networking-type
# custom:
#   severity: medium
#   resource_types: [google_composer_environment]
#   remediation:
#     safe: false
#     summary: Set enable_private_environment to true in Composer 3, or add private_environment_config in Composer 2.
package policies.gcp.composer.private

import data.lib.finding
import data.lib.gcp_compute
import data.lib.is
import data.lib.tf

deny contains f if {
	some environment in tf.resources("google_composer_environment")
	test := is.any_of([
		is.equals_or(environment, ["config", 0, "enable_private_environment"], true, false),
		is.any_of([gcp_compute.has_block(config, ["private_environment_config"]) |
			some config in tf.written_blocks(environment, ["config"])
		]),
	])
	f := finding.unless(test, rego.metadata.chain(), environment, ["config", 0, "enable_private_environment"], "the environment has public addresses: set enable_private_environment (Composer 3) or private_environment_config (Composer 2)")
}
