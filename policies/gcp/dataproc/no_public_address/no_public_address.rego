# METADATA
# title: Dataproc clusters have no public address
# description: Clusters run interfaces without a login; a public address is one firewall rule away from handing them out.
# related_resources:
#   - ref: https://cloud.google.com/dataproc/docs/concepts/configuring-clusters/network
# custom:
#   severity: medium
#   resource_types: [google_dataproc_cluster]
#   aliases: {checkov: [CKV_GCP_103], kics: [d2c4b6a8-1234-4f56-9abc-def012345678]}
#   remediation:
#     safe: false
#     summary: Set internal_ip_only to true, with Private Google Access in the subnet.
package policies.gcp.dataproc.no_public_address

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["cluster_config", 0, "gce_cluster_config", 0, "internal_ip_only"]

deny contains f if {
	some cluster in tf.resources("google_dataproc_cluster")
	test := is.equals_or(cluster, _path, true, false)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, "internal_ip_only is {value}: set it to true")
}
