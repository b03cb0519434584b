# METADATA
# title: DAX clusters are encrypted at rest
# description: A cache holds the items of its tables; DAX does not encrypt them unless it is told to.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html
# custom:
#   severity: high
#   resource_types: [aws_dax_cluster]
#   aliases: {checkov: [CKV_AWS_47], trivy: [AWS-0023], kics: [f11aec39-858f-4b6f-b946-0a1bf46c0c87]}
#   remediation:
#     safe: false
#     summary: Add a server_side_encryption block with enabled = true; the cluster is made anew.
package policies.aws.dax.encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "server_side_encryption is {value}: enable it"

_path := ["server_side_encryption", 0, "enabled"]

deny contains f if {
	some cluster in tf.resources("aws_dax_cluster")
	test := is.equals_or(cluster, _path, true, false)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, _message)
}
