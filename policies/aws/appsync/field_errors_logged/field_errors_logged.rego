# METADATA
# title: GraphQL APIs log errors of fields
# description: A request that succeeds as a whole can hide fields that failed, a refused access among them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html
# custom:
#   severity: low
#   resource_types: [aws_appsync_graphql_api]
#   aliases: {checkov: [CKV_AWS_194]}
#   remediation:
#     safe: true
#     summary: Set field_log_level to ERROR or ALL.
package policies.aws.appsync.field_errors_logged

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some api in tf.resources("aws_appsync_graphql_api")
	some log in tf.blocks(api, ["log_config"])
	test := is.negated(is.equals(log, ["field_log_level"], "NONE"))
	f := finding.unless(test, rego.metadata.chain(), log, ["field_log_level"], "field_log_level is {value}: set it to ERROR or ALL")
}
