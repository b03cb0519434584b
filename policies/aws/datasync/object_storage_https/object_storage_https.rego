# METADATA
# title: DataSync reads and writes object storage over HTTPS
# description: Without TLS, keys and objects can be read on the way.
# related_resources:
#   - ref: https://docs.aws.amazon.com/datasync/latest/userguide/create-object-location.html
# custom:
#   severity: high
#   resource_types: [aws_datasync_location_object_storage]
#   remediation:
#     safe: false
#     summary: Leave server_protocol out or set it to HTTPS.
package policies.aws.datasync.object_storage_https

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "server_protocol is {value}: set it to HTTPS"

_path := ["server_protocol"]

deny contains f if {
	some location in tf.resources("aws_datasync_location_object_storage")
	test := is.equals_or(location, _path, "HTTPS", "HTTPS")
	f := finding.unless(test, rego.metadata.chain(), location, _path, _message)
}
