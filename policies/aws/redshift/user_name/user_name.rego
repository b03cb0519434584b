# METADATA
# title: Warehouses have no administrator with the default name
# description: A name everybody knows is one thing less to guess.
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html#redshift-8
# custom:
#   severity: low
#   resource_types: [aws_redshift_cluster, aws_redshiftserverless_namespace]
#   remediation:
#     safe: false
#     summary: Set the name of the administrator to another one; the cluster is made anew.
package policies.aws.redshift.user_name

import data.lib.finding
import data.lib.is
import data.lib.tf

_default := {"admin", "awsuser"}

deny contains f if {
	some cluster in tf.resources("aws_redshift_cluster")
	test := is.negated(is.one_of(cluster, ["master_username"], _default))
	f := finding.unless(test, rego.metadata.chain(), cluster, ["master_username"], "master_username is {value}: choose another name")
}

deny contains f if {
	some namespace in tf.resources("aws_redshiftserverless_namespace")
	test := is.negated(is.one_of(namespace, ["admin_username"], _default))
	f := finding.unless(test, rego.metadata.chain(), namespace, ["admin_username"], "admin_username is {value}: choose another name")
}
