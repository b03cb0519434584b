# METADATA
# title: Caches of GraphQL APIs are encrypted
# description: A cache holds the answers that were asked for last, for whomever they were.
# related_resources:
#   - ref: https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html
# custom:
#   severity: medium
#   resource_types: [aws_appsync_api_cache]
#   aliases: {checkov: [CKV_AWS_214]}
#   remediation:
#     safe: false
#     summary: Set at_rest_encryption_enabled to true; the cache is made anew.
package policies.aws.appsync.cache_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cache in tf.resources("aws_appsync_api_cache")
	test := is.equals_or(cache, ["at_rest_encryption_enabled"], true, false)
	f := finding.unless(test, rego.metadata.chain(), cache, ["at_rest_encryption_enabled"], "at_rest_encryption_enabled is {value}: set it to true")
}
