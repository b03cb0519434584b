import type { Demand, NewPolicy } from './new-policy.ts'

/** The policy itself, as `opa fmt` writes it. */
export function policyText({ id, type, severity, title, demand }: NewPolicy): string {
  return `# METADATA
# title: ${scalar(title ?? `${type} ${isGood(demand)}`)}
# description: Replace this sentence by what goes wrong where it is not so.
# related_resources:
#   - ref: ${documentation(type)}
# custom:
#   severity: ${severity}
#   resource_types: [${type}]
#   remediation:
#     safe: false
#     summary: ${advice(demand)}
package policies.${id}

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some resource in tf.resources("${type}")
	test := ${condition(demand)}
	f := finding.unless(test, rego.metadata.chain(), resource, ["${demand.attribute}"], "${message(demand)}")
}
`
}

/** One test for each of the three answers. */
export function testText({ id, type, demand }: NewPolicy): string {
  const name = id.split('.').at(-1) ?? ''
  const { attribute } = demand
  const [good, bad] = values(demand)
  return `package policies.${id}_test

import data.lib.testing
import data.policies.${id}

test_fails_where_${attribute}_is_${bad.word} if {
	resource := _resource(${bad.rego})
	${name}.deny == {testing.failure("${id}", resource, ["${attribute}"], _message)} with input as testing.document([resource])
}

test_passes_where_${attribute}_is_${good.word} if {
	${name}.deny == set() with input as testing.document([_resource(${good.rego})])
}

test_undetermined_where_it_is_decided_at_apply if {
	resource := testing.unknown(_resource({}), {"${attribute}": true})
	${name}.deny == {testing.doubt("${id}", resource, ["${attribute}"], _message)} with input as testing.document([resource])
}

_message := "${message(demand)}"

_resource(values) := testing.resource("${type}", "example", values)
`
}

/** One example for each of the three answers. */
export function exampleTexts({ type, demand }: NewPolicy): string {
  const { attribute } = demand
  const [good, bad] = values(demand)
  const [block, address] = blockOf(type)
  const kind = demand.kind === 'switch' ? 'bool' : 'string'
  const expected = `  findings:
    - address: ${address}
      path: [${attribute}]
`
  return `- name: ${attribute} is ${bad.word.replaceAll('_', ' ')}
  terraform: |
    ${block} {${bad.hcl === '' ? '' : `\n      ${attribute} = ${bad.hcl}\n    `}}
${expected}- name: ${attribute} is ${good.word.replaceAll('_', ' ')}
  terraform: |
    ${block} {
      ${attribute} = ${good.hcl}
    }
  findings: []
- name: ${attribute} is decided at apply
  terraform: |
    variable "chosen" {
      type = ${kind}
    }

    ${block} {
      ${attribute} = var.chosen
    }
${expected}      status: undetermined
`
}

function condition(demand: Demand): string {
  return demand.kind === 'switch'
    ? `is.equals(resource, ["${demand.attribute}"], ${demand.wanted})`
    : `is.present(resource, ["${demand.attribute}"])`
}

function message(demand: Demand): string {
  return demand.kind === 'switch'
    ? `${demand.attribute} is {value}: set it to ${demand.wanted}`
    : `${demand.attribute} is {value}: give it a value`
}

function isGood(demand: Demand): string {
  return demand.kind === 'switch'
    ? `has ${demand.attribute} set to ${demand.wanted}`
    : `has a value for ${demand.attribute}`
}

function advice(demand: Demand): string {
  return demand.kind === 'switch' ? `Set ${demand.attribute} to ${demand.wanted}.` : `Give ${demand.attribute} a value.`
}

interface Shown {
  readonly word: string
  readonly rego: string
  readonly hcl: string
}

/** A value that passes and one that fails, as names of tests, Rego and Terraform say them. */
function values(demand: Demand): readonly [good: Shown, bad: Shown] {
  const { attribute } = demand
  if (demand.kind === 'switch') {
    const shown = (value: boolean): Shown => ({
      word: String(value),
      rego: `{"${attribute}": ${value}}`,
      hcl: String(value),
    })
    return [shown(demand.wanted), shown(!demand.wanted)]
  }
  return [
    { word: 'set', rego: `{"${attribute}": "something"}`, hcl: '"something"' },
    { word: 'not_set', rego: `{"${attribute}": null}`, hcl: 'null' },
  ]
}

/** The head of a block of the type, and the address it gives. */
function blockOf(type: string): readonly [head: string, address: string] {
  const [mode, rest] = /^(data|ephemeral)\.(.+)$/.exec(type)?.slice(1) ?? ['resource', type]
  return [`${mode} "${rest}" "example"`, `${type}.example`]
}

/** Where the provider describes the type; where providers are listed for one that is not known here. */
function documentation(type: string): string {
  const [, prefix = '', rest = ''] = /^(?:(?:data|ephemeral)\.)?([a-z0-9]+)_(.+)$/.exec(type) ?? []
  if (!['aws', 'azurerm', 'google'].includes(prefix)) return 'https://registry.terraform.io/browse/providers'
  const folder = type.startsWith('data.')
    ? 'data-sources'
    : type.startsWith('ephemeral.')
      ? 'ephemeral-resources'
      : 'resources'
  return `https://registry.terraform.io/providers/hashicorp/${prefix}/latest/docs/${folder}/${rest}`
}

/** Text as a YAML scalar on one line. */
function scalar(text: string): string {
  return /^[A-Za-z][\w .,()/'-]*$/.test(text) && !/^(true|false|null|yes|no|on|off)$/i.test(text) && !text.endsWith(' ')
    ? text
    : JSON.stringify(text)
}
