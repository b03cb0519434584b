# METADATA
# title: Ways to caches of GraphQL APIs are encrypted
# description: Answers travel between the API and its cache; in the clear they can be read on the way.
# related_resources:
#   - ref: https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html
# custom:
#   severity: medium
#   resource_types: [aws_appsync_api_cache]
#   aliases: {checkov: [CKV_AWS_215]}
#   remediation:
#     safe: false
#     summary: Set transit_encryption_enabled to true; the cache is made anew.
package policies.aws.appsync.cache_encrypted_in_transit

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cache in tf.resources("aws_appsync_api_cache")
	test := is.equals_or(cache, ["transit_encryption_enabled"], true, false)
	f := finding.unless(test, rego.metadata.chain(), cache, ["transit_encryption_enabled"], "transit_encryption_enabled is {value}: set it to true")
}
