# METADATA
# title: Search collections cannot be reached from the internet
# description: With AllowFromPublic only the data policy of the collection keeps the internet out.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-network.html
# custom:
#   severity: high
#   resource_types: [aws_opensearchserverless_security_policy]
#   remediation:
#     safe: false
#     summary: Set AllowFromPublic to false and name the endpoints of your networks in SourceVPCEs.
package policies.aws.opensearch.collections_not_public

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "AllowFromPublic is true: set it to false and name SourceVPCEs"

deny contains f if {
	some policy in tf.resources("aws_opensearchserverless_security_policy")
	test := is.negated(is.all_of([
		is.equals(policy, ["type"], "network"),
		is.any_of({is.equals(rule, ["AllowFromPublic"], true) | some rule in tf.documents(policy, ["policy"])}),
	]))
	f := finding.unless(test, rego.metadata.chain(), policy, ["policy"], _message)
}
