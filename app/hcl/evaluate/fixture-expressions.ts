import type { Json } from '../../model/json.ts'

/** Stands in expected values for a part that is unknown. */
export const later = '‹unknown›'

/** What the expressions below may refer to. */
export const surroundings = `
terraform {
  required_version = ">= 1.0"
}
variable "name" {
  default = "web"
}
variable "port" {
  type    = number
  default = "8080"
}
variable "flags" {
  type    = map(bool)
  default = { b = "true", a = false }
}
variable "settings" {
  type = object({
    size  = optional(number, 3)
    label = optional(string)
    tags  = optional(map(string), {})
    inner = optional(object({ deep = optional(bool, true) }), {})
  })
  default = { label = 5 }
}
variable "ports" {
  type    = set(number)
  default = [443, 80, 443]
}
variable "filled" {
  type     = string
  default  = "x"
  nullable = false
}
locals {
  list    = ["a", "b", "c"]
  object  = { b = 1, a = "x", nested = { deep = [1, { last = true }] } }
  set     = toset(["y", "x", "y"])
  nothing = null
  later   = terraform_data.later.output
  lists   = terraform_data.lists.output
  rules   = [{ port = 1, open = true }, { port = 2, open = false }]
  chain   = local.first
  first   = "\${local.second}!"
  second  = upper(var.name)
  text    = <<-EOT
    one
      \${var.name}
    three
  EOT
}
resource "terraform_data" "later" {
  input = "in"
}
resource "terraform_data" "lists" {
  input = ["in"]
}
resource "terraform_data" "many" {
  count = 2
  input = "n-\${count.index}"
}
resource "terraform_data" "keyed" {
  for_each = { k = 1, l = 2 }
  input    = "\${each.key}-\${each.value}"
}
resource "terraform_data" "none" {
  count = 0
}
`

/** Expressions, and what Terraform makes of them. */
export const expressions: readonly (readonly [expression: string, value: Json])[] = [
  ['"a-${var.name}-${var.port}"', 'a-web-8080'],
  ['"${var.port}"', 8080],
  ['"$${x} %%{y} \\"q\\" \\u00e9\\n"', '${x} %{y} "q" é\n'],
  ['"%{ if var.flags.b }yes%{ else }no%{ endif }"', 'yes'],
  ['"%{ if var.flags["a"] }yes%{ endif }"', ''],
  ['"%{ for x in local.list }${x},%{ endfor }"', 'a,b,c,'],
  ['"%{ for i, x in local.set ~} ${i}=${x} %{~ endfor }"', 'x=xy=y'],
  ['"%{ for r in local.rules }%{ if r.open }${r.port}%{ endif }%{ endfor }"', '1'],
  ['local.text', 'one\n  web\nthree\n'],
  ['"a-${local.later}"', later],
  ['"%{ if local.later == var.name }x%{ endif }"', later],
  ['1 + 2 * 3 - 4 / 8', 6.5],
  ['-7 % 3', -1],
  ['-var.port', -8080],
  ['0.1 + 0.2', 0.3],
  ['"5" + 1', 6],
  ['local.later + 1', later],
  ['true && !false || false', true],
  ['"true" && true', true],
  ['!"false"', true],
  ['3 <= 3 && 2 < 3 && 3 >= 3 && !(2 > 3)', true],
  ['[1 == "1", 1 == 1, "a" != "b", null == null, "" == null]', [false, true, true, true, false]],
  ['{ a = [1] } == { a = [1] }', true],
  ['[1, 2] == [1, 3]', false],
  ['local.later == "x"', later],
  ['local.later == null', later],
  ['local.later == "x" && true', later],
  ['var.port > 80 ? "high" : "low"', 'high'],
  ['true ? 1 : "a"', '1'],
  ['false ? "a" : true', 'true'],
  ['true ? ["x"] : []', ['x']],
  ['local.nothing == null ? "none" : local.nothing', 'none'],
  ['var.flags["b"] ? var.settings.size : null', 3],
  ['"true" ? 1 : 2', 1],
  ['local.later == "x" ? 1 : 2', later],
  ['[local.list[1], local.list["2"], local.list.0]', ['b', 'c', 'a']],
  ['local.object.nested.deep[1].last', true],
  ['local.object["nested"]["deep"][0]', 1],
  ['{ a = 1 }["a"]', 1],
  ['[local.later][0]', later],
  ['local.list[tonumber(local.later)]', later],
  ['local.rules[*].port', [1, 2]],
  ['local.rules.*.open', [true, false]],
  ['local.nothing[*]', []],
  ['local.nothing[*].x', []],
  ['"x"[*]', ['x']],
  ['local.object[*].b', [1]],
  ['var.ports[*]', [80, 443]],
  ['[[{ a = [1, 2] }]][*][0].a[1]', [2]],
  ['[for x in local.list : upper(x)]', ['A', 'B', 'C']],
  ['[for i, x in local.list : "${i}${x}" if i != 1]', ['0a', '2c']],
  ['[for x in local.set : x]', ['x', 'y']],
  ['[for k, v in var.flags : "${k}=${v}"]', ['a=false', 'b=true']],
  ['{ for x in local.list : x => length(x) if x != "b" }', { a: 1, c: 1 }],
  ['{ for r in local.rules : r.open => r.port... }', { true: [1], false: [2] }],
  ['{ for i, x in ["p", "q", "p"] : x => i... }', { p: [0, 2], q: [1] }],
  [
    '[for a in [1, 2] : [for b in [10, 20] : a * b]]',
    [
      [10, 20],
      [20, 40],
    ],
  ],
  ['[for x in local.lists : x]', later],
  ['local.lists[*]', later],
  ['local.lists[0]', later],
  ['max(local.lists...)', later],
  ['[for x in ["a", local.later] : "${x}!"]', ['a!', later]],
  ['{ for k, v in { a = local.later, b = 1 } : k => v }', { a: later, b: 1 }],
  ['[for x in local.list : x if x == local.later]', later],
  ['{ (var.name) = 1, "b c" = 2, plain = 3, 4 = 5 }', { web: 1, 'b c': 2, plain: 3, 4: 5 }],
  ['{ (local.later) = 1 }', later],
  ['{ a = local.later, b = 2 }', { a: later, b: 2 }],
  ['max(1, [2, 5, 3]...)', 5],
  ['merge({ a = 1 }, { b = local.later })', { a: 1, b: later }],
  ['length([local.later, local.later])', 2],
  ['concat(local.list, [local.later])', ['a', 'b', 'c', later]],
  ['jsonencode({ b = [1, null], a = "<" })', '{"a":"\\u003c","b":[1,null]}'],
  ['jsonencode({ a = local.later })', later],
  ['coalesce(local.later, "x")', later],
  ['format("%s-%03d", var.name, 7)', 'web-007'],
  ['lookup(var.flags, "c", true)', true],
  ['cidrsubnet("10.0.0.0/16", 4, 2)', '10.0.32.0/20'],
  ['sort([for k, v in terraform_data.keyed : k])', ['k', 'l']],
  ['try(local.object.missing, "fallback")', 'fallback'],
  ['try(local.object.missing, local.list[9], "third")', 'third'],
  ['try(local.later, 1)', later],
  ['try(tonumber("x"), null)', null],
  ['can(local.list[9])', false],
  ['can(local.list[0])', true],
  ['can(regex("^w", var.name))', true],
  ['can(local.later)', later],
  ['try(terraform_data.none[0].input, "none")', 'none'],
  ['try(terraform_data.many[1].input, "none")', 'n-1'],
  ['local.chain', 'WEB!'],
  ['var.settings', { size: 3, label: '5', tags: {}, inner: { deep: true } }],
  ['var.settings.inner.deep', true],
  ['var.ports', [80, 443]],
  ['var.flags', { a: false, b: true }],
  ['var.filled', 'x'],
  ['[path.module, path.root, terraform.workspace]', ['.', '.', 'default']],
  ['terraform_data.later.input', 'in'],
  ['terraform_data.later.output', later],
  ['terraform_data.many[*].input', ['n-0', 'n-1']],
  ['terraform_data.many[1].input', 'n-1'],
  ['terraform_data.many[*].id', [later, later]],
  ['terraform_data.keyed["k"].input', 'k-1'],
  ['[for key, each in terraform_data.keyed : "${key} ${each.input}"]', ['k k-1', 'l l-2']],
  ['values(terraform_data.keyed)[*].input', ['k-1', 'l-2']],
  ['keys(terraform_data.keyed)', ['k', 'l']],
  ['length(terraform_data.many) + length(terraform_data.none)', 2],
  ['one(terraform_data.none[*].input)', null],
  ['((local.list))[((0))]', 'a'],
]
