import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { expressions, later, surroundings } from '../app/hcl/evaluate/fixture-expressions.ts'
import { evaluateFiles, shown } from '../app/hcl/evaluate/fixture-root.ts'
import { isObject, type Json, type JsonObject } from '../app/model/json.ts'

const hasTerraform = spawnSync('terraform', ['version']).status === 0
if (!hasTerraform) console.log('terraform is not on PATH: evaluation is not compared with it')

/** What `terraform plan` says of files, with nothing but its built-in provider. */
function planOf(files: Readonly<Record<string, string>>): JsonObject {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-plan-'))
  try {
    for (const [path, text] of Object.entries({ ...files, 'empty.tfrc': '' })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const run = (...args: readonly string[]): string => {
      const env = {
        ...process.env,
        TF_CLI_CONFIG_FILE: join(folder, 'empty.tfrc'),
        CHECKPOINT_DISABLE: '1',
        TF_IN_AUTOMATION: '1',
      }
      const { status, stdout, stderr } = spawnSync('terraform', args, {
        cwd: folder,
        env,
        encoding: 'utf8',
        maxBuffer: 1e8,
      })
      if (status !== 0) throw new Error(stderr)
      return stdout
    }
    run('init', '-input=false', '-no-color')
    run('plan', '-input=false', '-no-color', '-refresh=false', '-out=plan')
    return JSON.parse(run('show', '-json', 'plan')) as JsonObject
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A value and its unknown marks as one value. */
function joined(value: Json | undefined, unknown: Json | undefined): Json {
  if (unknown === true) return later
  if (Array.isArray(unknown)) {
    const list = Array.isArray(value) ? (value as readonly Json[]) : []
    const length = Math.max(list.length, unknown.length)
    return Array.from({ length }, (_, at) => joined(list[at], unknown[at] as Json))
  }
  if (isObject(unknown) || isObject(value)) {
    const [values, marks] = [isObject(value) ? value : {}, isObject(unknown) ? unknown : {}]
    const keys = new Set([...Object.keys(values), ...Object.keys(marks)])
    return Object.fromEntries([...keys].map((key) => [key, joined(values[key], marks[key])]))
  }
  return Array.isArray(value) ? (value as readonly Json[]).map((item) => joined(item, undefined)) : (value ?? null)
}

describe.skipIf(!hasTerraform)('terraform agrees', () => {
  test('on the value of every expression of the table', () => {
    const outputs = expressions.map(([expression], at) => `output "e${at}" {\n  value = [${expression}]\n}`)
    const plan = planOf({ 'main.tf': `${surroundings}\n${outputs.join('\n')}` })
    const changes = plan.output_changes as Readonly<
      Record<string, { readonly after?: Json; readonly after_unknown?: Json }>
    >
    const theirs = expressions.map(([expression], at) => {
      const change = changes[`e${at}`]
      return [expression, (joined(change?.after, change?.after_unknown) as readonly Json[])[0]]
    })
    expect(theirs).toEqual(expressions)
  })
  test('on the resources of modules, and what is known of them', () => {
    const files = {
      'main.tf': `
        variable "names" {
          type    = map(object({ size = optional(number, 2), on = bool }))
          default = { b = { on = true }, "a.x" = { size = 1, on = false } }
        }
        locals {
          prefix = "p"
          active = { for name, each in var.names : name => each if each.on }
        }
        module "group" {
          source   = "./modules/group"
          for_each = var.names
          name     = "\${local.prefix}-\${each.key}"
          size     = each.value.size
          later    = terraform_data.root.id
        }
        module "pair" {
          source = "./modules/group"
          count  = 2
          name   = module.group["b"].names[0]
          size   = count.index
          later  = null
        }
        resource "terraform_data" "root" {
          input = { first = keys(local.active), workspace = terraform.workspace, path = path.module }
        }
        resource "terraform_data" "each" {
          for_each = toset([for name, each in local.active : upper(name)])
          input    = [each.key, each.value]
        }
        resource "terraform_data" "chained" {
          for_each         = terraform_data.each
          input            = each.value.input
          triggers_replace = [each.value.id, module.pair[*].total, module.group["a.x"].later]
        }`,
      'modules/group/main.tf': `
        variable "name" {}
        variable "size" {
          type = number
        }
        variable "later" {
          default  = "fallback"
          nullable = false
        }
        resource "terraform_data" "member" {
          count = var.size
          input = { name = "\${var.name}-\${count.index}", later = var.later, path = path.module }
        }
        module "inner" {
          source = "../inner"
          rows   = terraform_data.member[*].input.name
        }
        output "names" {
          value = [for member in terraform_data.member : member.input.name]
        }
        output "total" {
          value = module.inner.total
        }
        output "later" {
          value = "\${var.later}!"
        }`,
      'modules/inner/main.tf': `
        variable "rows" {
          type = list(string)
        }
        resource "terraform_data" "row" {
          for_each = { for at, row in var.rows : tostring(at) => row }
          input    = each.value
        }
        output "total" {
          value = length(terraform_data.row)
        }`,
    }
    const changes = planOf(files).resource_changes as readonly JsonObject[]
    const theirs = changes.map(({ address, change }) => {
      const { after, after_unknown: unknown } = change as JsonObject
      return [address, joined(after, unknown)] as const
    })
    const ours = Object.entries(shown(evaluateFiles(files)))
    const known = ours.map(([address, values]) => [
      address,
      { triggers_replace: null, input: null, ...values, id: later, output: later },
    ])
    expect(new Map(theirs.map(([address, values]) => [address, withoutNulls(values)]))).toEqual(
      new Map(known.map(([address, values]) => [address, withoutNulls(values as Json)])),
    )
  })
})

function withoutNulls(values: Json): Json {
  return isObject(values) ? Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) : values
}
