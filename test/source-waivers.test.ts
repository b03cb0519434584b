import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { waive } from '../app/evaluate/waive.ts'
import { openMemoryTree } from '../app/hcl/modules/memory-tree.ts'
import { openModuleTree } from '../app/hcl/modules/module-tree.ts'
import { sourceWaivers } from '../app/hcl/suppress/source-waivers.ts'
import { openLocate } from '../app/locate/open-locate.ts'
import { commentTools } from '../app/model/configuration.ts'
import type { Finding } from '../app/model/finding.ts'
import type { JsonObject, Path } from '../app/model/json.ts'
import type { Policy } from '../app/model/policy.ts'
import { listFiles } from './architecture/sources.ts'

const today = '2026-11-21'

type Asked = readonly [address: string, path: Path, values?: JsonObject]

/** What becomes of findings of the policy `own.rule`, once they are located in the source and meet its comments. */
function judge(files: Readonly<Record<string, string>>, asked: readonly Asked[]) {
  const tree = openModuleTree(openMemoryTree(new Map(Object.entries(files))), '.')
  const locate = openLocate(tree)
  const findings = asked.map(([address, path, values]): Finding => {
    const located = locate(address, path, values)
    return {
      policy: 'own.rule',
      title: '',
      severity: 'high',
      status: 'fail',
      blocking: true,
      change: 'new',
      subject: { kind: 'resource', address, type: '' },
      path,
      message: '',
      fingerprint: '',
      aliases: { checkov: [], trivy: [], kics: [] },
      controls: [],
      related: [],
      impliedBy: [],
      ...(located === undefined ? {} : { location: located.location, trail: located.trail, exact: located.exact }),
    }
  })
  const rules = { maxDays: 365, require: [], honour: commentTools, today }
  const { waivers, notices } = sourceWaivers(tree, [], rules)
  const waived = waive(findings, waivers, today)
  return {
    statuses: waived.findings.map(({ status }) => status),
    notices: [...notices, ...waived.notices].map(({ message }) => message),
  }
}

describe('comments in the source', () => {
  it('of one of several blocks waive what is found in that block', () => {
    const text = `resource "x_firewall" "a" {
  rule {
    port = 22
  }
  # plumbline:waive own.rule
  rule {
    port = 80
  }
  dynamic "rule" {
    for_each = [443] # plumbline:waive own.rule
    content {
      port = rule.value
    }
  }
}
`
    const values = { rule: [{ port: 22 }, { port: 80 }, { port: 443 }] }
    const at = (index: number): Asked => ['x_firewall.a', ['rule', index, 'port'], values]
    expect(judge({ 'main.tf': text }, [at(0), at(1), at(2)])).toEqual({
      statuses: ['fail', 'waived', 'waived'],
      notices: [],
    })
  })

  it('of a statement waive what is found in that statement', () => {
    const text = `resource "x_policy" "a" {
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "a" },
      # plumbline:waive own.rule reason="needed for backups"
      { Effect = "Allow", Action = "*" },
    ]
  })
}
`
    const at = (index: number): Asked => ['x_policy.a', ['policy', 'Statement', index, 'Action']]
    expect(judge({ 'main.tf': text }, [at(0), at(1)])).toEqual({ statuses: ['fail', 'waived'], notices: [] })
  })

  it('at an argument of a module call waive what takes its value from there', () => {
    const files = {
      'main.tf': `module "m" {
  source = "./m"
  acl    = "public" # plumbline:waive own.rule
  name   = "x"
}
module "n" {
  source = "./m"
  acl    = "public"
  name   = "x"
}
`,
      'm/main.tf': `variable "acl" {}
variable "name" {}
resource "x_bucket" "b" {
  acl  = var.acl
  name = var.name
}
`,
    }
    expect(
      judge(files, [
        ['module.m.x_bucket.b', ['acl']],
        ['module.m.x_bucket.b', ['name']],
        ['module.n.x_bucket.b', ['acl']],
      ]),
    ).toEqual({ statuses: ['waived', 'fail', 'fail'], notices: [] })
  })

  it('waive one instance of a module called with for_each, at whatever depth', () => {
    const files = {
      'main.tf': `# plumbline:waive own.rule on=["eu"]
module "m" {
  source   = "./m"
  for_each = toset(["eu", "us"])
}
`,
      'm/main.tf': 'module "n" {\n  source = "../n"\n}\n',
      'n/main.tf': 'resource "x_bucket" "b" {\n  count = 2\n  acl = "public"\n}\n',
    }
    const at = (key: string): Asked => [`module.m["${key}"].module.n.x_bucket.b[1]`, ['acl']]
    expect(judge(files, [at('eu'), at('us')])).toEqual({ statuses: ['waived', 'fail'], notices: [] })
  })

  it('say where they should stand when they stand at the wrong attribute', () => {
    const text = 'resource "x_bucket" "b" {\n  # plumbline:waive own.rule\n  name = "x"\n\n  acl = "public"\n}\n'
    expect(judge({ 'main.tf': text }, [['x_bucket.b', ['acl']]])).toEqual({
      statuses: ['fail'],
      notices: [
        'the comment plumbline:waive own.rule on x_bucket.b[*] matches nothing: the finding is about acl of x_bucket.b; above the resource the comment covers all of it',
      ],
    })
  })
})

describe('docs/waivers.md', () => {
  it('shows comments that can be read, for policies that exist', () => {
    const text = readFileSync(new URL('../docs/waivers.md', import.meta.url), 'utf8')
    const shown = [...text.matchAll(/^```hcl\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '')
    const policies = listFiles('policies')
      .filter((path) => path.endsWith('_test.rego'))
      .map((path) => ({
        id: path.split('/').slice(1, -1).join('.'),
        aliases: { checkov: [], trivy: [], kics: [] },
        resourceTypes: [],
      }))
    const rules = { maxDays: 365, require: [], honour: commentTools, today }
    const read = shown.map((source) => {
      const tree = openModuleTree(openMemoryTree(new Map([['main.tf', source]])), '.')
      const { waivers, notices } = sourceWaivers(tree, policies as unknown as readonly Policy[], rules)
      return { waivers: waivers.map(({ policy, address }) => `${policy} ${address}`), notices }
    })
    expect(read).toEqual([
      {
        waivers: ['aws.s3.public_acls_blocked aws_s3_bucket_public_access_block.site[*]'],
        notices: [],
      },
      {
        waivers: [
          'aws.ec2.ingress_admin_ports_closed aws_security_group.edge[*]',
          'aws.s3.acl_not_public module.bucket["images"].**',
        ],
        notices: [],
      },
    ])
  })
})
