# METADATA
# title: Database proxies only take TLS
# description: Without TLS, queries and their answers can be read on the way to the proxy.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.howitworks.html
# custom:
#   severity: medium
#   resource_types: [aws_db_proxy]
#   remediation:
#     safe: false
#     summary: Set require_tls to true once all clients use TLS.
package policies.aws.rds.proxy_tls

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "require_tls is {value}: set it to true"

_path := ["require_tls"]

deny contains f if {
	some proxy in tf.resources("aws_db_proxy")
	test := is.equals(proxy, _path, true)
	f := finding.unless(test, rego.metadata.chain(), proxy, _path, _message)
}
