# METADATA
# title: Cloud Functions reach out through a network of yours
# description: Outside a network no firewall and no flow log sees where the function goes.
# related_resources:
#   - ref: https://cloud.google.com/functions/docs/networking/connecting-vpc
# custom:
#   severity: low
#   resource_types: [google_cloudfunctions_function]
#   enforcement: advisory
#   remediation:
#     safe: true
#     summary: Name a connector in vpc_connector.
package policies.gcp.functions.in_network

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some function in tf.resources("google_cloudfunctions_function")
	test := is.present(function, ["vpc_connector"])
	f := finding.unless(test, rego.metadata.chain(), function, ["vpc_connector"], "vpc_connector is {value}: name a connector")
}
