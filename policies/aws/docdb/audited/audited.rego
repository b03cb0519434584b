# METADATA
# title: Document databases write an audit log
# description: Without an audit log nobody can say who read or changed what.
# related_resources:
#   - ref: https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html
# custom:
#   severity: medium
#   resource_types: [aws_docdb_cluster_parameter_group]
#   aliases: {checkov: [CKV_AWS_104]}
#   remediation:
#     safe: true
#     summary: Set the parameter audit_logs to enabled, all, or the kinds of events you need.
package policies.aws.docdb.audited

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "audit_logs is not set: set it to enabled"

deny contains f if {
	some group in tf.resources("aws_docdb_cluster_parameter_group")
	test := is.any_of({_audits(parameter) | some parameter in tf.blocks(group, ["parameter"])})
	f := finding.unless(test, rego.metadata.chain(), group, ["parameter"], _message)
}

# Besides enabled, AWS takes kinds of events: ddl, dml, dml_read, dml_write, all, none.
_audits(parameter) := is.all_of([
	is.equals(parameter, ["name"], "audit_logs"),
	is.negated(is.one_of(parameter, ["value"], {"disabled", "none"})),
])
