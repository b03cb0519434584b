# METADATA
# title: Serverless warehouses log connections and queries
# description: Without the audit log nobody can say who connected and what they asked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-audit-logging.html
# custom:
#   severity: medium
#   resource_types: [aws_redshiftserverless_namespace]
#   remediation:
#     safe: true
#     summary: Add connectionlog and userlog to log_exports.
package policies.aws.redshift.serverless_logging

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "log_exports is {value}: add connectionlog and userlog"

_path := ["log_exports"]

deny contains f if {
	some namespace in tf.resources("aws_redshiftserverless_namespace")
	test := is.all_of([is.holds_any(namespace, _path, {"connectionlog"}), is.holds_any(namespace, _path, {"userlog"})])
	f := finding.unless(test, rego.metadata.chain(), namespace, _path, _message)
}
