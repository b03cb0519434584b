# METADATA
# title: Media containers let nobody in from outside
# description: Media that are meant for a distribution in front can be fetched, or overwritten, past it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/mediastore/latest/ug/policies-examples-shared-https.html
# custom:
#   severity: medium
#   resource_types: [aws_media_store_container_policy]
#   remediation:
#     safe: false
#     summary: Name the principals, or narrow the statement to an account, organisation or source.
package policies.aws.mediastore.container_not_public

import data.lib.finding
import data.lib.is
import data.lib.tf
import data.lib.trust

_message := "the policy lets everybody in: name the principals, or narrow the statement to who or where they are"

deny contains f if {
	some policy in tf.resources("aws_media_store_container_policy")
	test := is.negated(trust.lets_everybody_in(policy, ["policy"]))
	f := finding.unless(test, rego.metadata.chain(), policy, ["policy"], _message)
}
