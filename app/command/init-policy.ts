import type { StarterFile } from './init-files.ts'

/** A policy of the organisation's own: with its test, its examples and a parameter from the configuration. */
export function policyFiles(organisation: string): readonly StarterFile[] {
  const folder = `policies/${organisation}/tags/required_tags`
  const id = `policies.${organisation}.tags.required_tags`
  return [
    { path: `${folder}/required_tags.rego`, text: policy(id) },
    { path: `${folder}/required_tags_test.rego`, text: test(id) },
    { path: `${folder}/examples.yaml`, text: examples },
  ]
}

function policy(id: string): string {
  return `# METADATA
# title: Resources carry the required tags
# description: Without an owner nobody answers for a resource, and nobody dares to delete it.
# custom:
#   severity: medium
#   resource_types: [aws_db_instance, aws_instance, aws_s3_bucket]
#   remediation:
#     safe: true
#     summary: Add the tag to the resource, or to default_tags of the provider.
package ${id}

import data.lib.finding
import data.lib.is
import data.lib.tf

# tags_all also holds what default_tags of the provider adds.
deny contains f if {
	some type in {"aws_db_instance", "aws_instance", "aws_s3_bucket"}
	some resource in tf.resources(type)
	some tag in tf.parameter("required_tags", ["Owner"])
	made := finding.unless(is.has_key(resource, ["tags_all"], tag), rego.metadata.chain(), resource, ["tags_all"], sprintf("the tag %s is missing", [tag]))
	f := finding.keyed(made, tag)
}
`
}

function test(id: string): string {
  return `package ${id}_test

import data.lib.testing
import data.${id}

test_fails_where_a_tag_is_missing if {
	required_tags.deny == {_missing("Owner")} with input as _tagged({"Name": "logs"})
}

test_passes_where_the_tag_is_there if {
	required_tags.deny == set() with input as _tagged({"Owner": "storefront"})
}

test_undetermined_where_tags_are_decided_at_apply if {
	bucket := testing.unknown(_bucket({}), {"tags_all": true})
	doubt := testing.doubt(_id, bucket, ["tags_all"], "the tag Owner is missing")
	required_tags.deny == {object.union(doubt, {"key": "Owner"})} with input as testing.document([bucket])
}

test_asks_for_the_tags_of_the_configuration if {
	required_tags.deny == {_missing("Team"), _missing("Cost")} with input as _tagged({"Owner": "storefront"})
		with input.parameters as {"required_tags": ["Owner", "Team", "Cost"]}
}

_id := "${id.replace(/^policies\./, '')}"

_missing(tag) := object.union(failure, {"key": tag}) if {
	failure := testing.failure(_id, _bucket({}), ["tags_all"], sprintf("the tag %s is missing", [tag]))
}

_tagged(tags) := testing.document([_bucket({"tags_all": tags})])

_bucket(values) := testing.resource("aws_s3_bucket", "logs", values)
`
}

const examples = `- name: nobody owns the bucket
  terraform: |
    resource "aws_s3_bucket" "logs" {
      bucket   = "acme-logs"
      tags_all = { Name = "logs" }
    }
  findings:
    - address: aws_s3_bucket.logs
      path: [tags_all]
- name: the bucket has an owner
  terraform: |
    resource "aws_s3_bucket" "logs" {
      bucket   = "acme-logs"
      tags_all = { Owner = "storefront" }
    }
  findings: []
- name: the configuration asks for another tag
  terraform: |
    resource "aws_s3_bucket" "logs" {
      bucket   = "acme-logs"
      tags_all = { Owner = "storefront" }
    }
  parameters: { required_tags: [Team] }
  findings:
    - address: aws_s3_bucket.logs
      path: [tags_all]
- name: tags are decided at apply
  terraform: |
    variable "tags" {
      type = map(string)
    }

    resource "aws_s3_bucket" "logs" {
      bucket   = "acme-logs"
      tags_all = var.tags
    }
  findings:
    - address: aws_s3_bucket.logs
      path: [tags_all]
      status: undetermined
`
