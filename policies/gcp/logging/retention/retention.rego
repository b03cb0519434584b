# METADATA
# title: Log buckets keep logs for 90 days or more
# description: A break-in is noticed weeks later; without the logs of those weeks nobody can say what was taken.
# related_resources:
#   - ref: https://cloud.google.com/logging/docs/buckets
# custom:
#   severity: low
#   resource_types: [google_logging_folder_bucket_config, google_logging_organization_bucket_config, google_logging_project_bucket_config]
#   remediation:
#     safe: true
#     summary: Set retention_days to 90 or more.
package policies.gcp.logging.retention

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some bucket in tf.resources(type)
	test := is.at_least(bucket, ["retention_days"], 90)
	f := finding.unless(test, rego.metadata.chain(), bucket, ["retention_days"], "logs are kept for {value} days (30 where nobody writes it): keep them for 90 days or more")
}

_types := {
	"google_logging_folder_bucket_config",
	"google_logging_organization_bucket_config",
	"google_logging_project_bucket_config",
}
