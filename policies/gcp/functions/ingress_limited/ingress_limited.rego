# METADATA
# title: Cloud Functions answer only from inside, or through a load balancer
# description: A function on the internet is called by everybody, and every call runs your code.
# related_resources:
#   - ref: https://cloud.google.com/functions/docs/networking/network-settings
# custom:
#   severity: medium
#   resource_types: [google_cloudfunctions2_function, google_cloudfunctions_function]
#   aliases: {checkov: [CKV_GCP_124]}
#   remediation:
#     safe: false
#     summary: Set ingress_settings to ALLOW_INTERNAL_ONLY, or ALLOW_INTERNAL_AND_GCLB behind a load balancer.
package policies.gcp.functions.ingress_limited

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some function in tf.resources("google_cloudfunctions_function")
	test := is.equals_given(function, ["ingress_settings"], _limited, "ALLOW_ALL")
	f := finding.unless(test, rego.metadata.chain(), function, ["ingress_settings"], _message)
}

deny contains f if {
	some function in tf.resources("google_cloudfunctions2_function")
	path := ["service_config", 0, "ingress_settings"]
	test := is.equals_given(function, path, _limited, "ALLOW_ALL")
	f := finding.unless(test, rego.metadata.chain(), function, path, _message)
}

_limited := {"ALLOW_INTERNAL_ONLY", "ALLOW_INTERNAL_AND_GCLB"}

_message := "ingress_settings is {value} (ALLOW_ALL where nobody writes it): set it to ALLOW_INTERNAL_ONLY"
