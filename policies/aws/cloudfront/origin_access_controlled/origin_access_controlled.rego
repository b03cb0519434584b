# METADATA
# title: Buckets answer CloudFront alone
# description: Without access control the bucket has to be public, and everybody can go around the distribution.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html
# custom:
#   severity: medium
#   resource_types: [aws_cloudfront_distribution]
#   aliases: {checkov: [CKV2_AWS_46]}
#   remediation:
#     safe: false
#     summary: Add an aws_cloudfront_origin_access_control and a bucket policy for the distribution.
package policies.aws.cloudfront.origin_access_controlled

import data.lib.finding
import data.lib.is
import data.lib.tf

# Whatever is no custom and no private origin is a bucket.
deny contains f if {
	some distribution in tf.resources("aws_cloudfront_distribution")
	some origin in tf.blocks(distribution, ["origin"])
	others := {is.negated(is.equals(custom, ["origin_protocol_policy"], "")) | some custom in tf.blocks(origin, ["custom_origin_config"])}
	privates := {is.negated(is.equals(private, ["vpc_origin_id"], "")) | some private in tf.blocks(origin, ["vpc_origin_config"])}
	identities := {is.present(bucket, ["origin_access_identity"]) | some bucket in tf.blocks(origin, ["s3_origin_config"])}
	test := is.any_of((((others | privates) | identities) | {is.present(origin, ["origin_access_control_id"])}))
	f := finding.unless(test, rego.metadata.chain(), origin, ["origin_access_control_id"], "origin_access_control_id is {value}: name an origin access control, and let the bucket answer it alone")
}
