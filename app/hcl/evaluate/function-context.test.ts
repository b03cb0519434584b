import { describe, expect, test } from 'vitest'
import { later } from './fixture-expressions.ts'
import { evaluateFiles, shown } from './fixture-root.ts'

describe('files', () => {
  const files = {
    'live/main.tf': `
      module "m" {
        source = "../modules/m"
      }
      resource "x" "y" {
        near    = file("near.txt")
        module  = file("\${path.module}/near.txt")
        out     = try(file("../../etc/passwd"), "refused")
        out_too = file("/etc/passwd")
        missing = try(file("missing.txt"), "missing")
        exists  = [fileexists("near.txt"), fileexists("missing.txt")]
        beyond  = fileexists("../../x")
        set     = fileset(".", "*.t*")
        made    = templatefile("tpl.txt", { name = "n", list = [1, 2] })
        partly  = templatefile("tpl.txt", { name = x.z.id, list = [] })
        wrong   = try(templatefile("tpl.txt", {}), "no")
      }
      resource "x" "z" {}`,
    'live/near.txt': 'near\n',
    'live/tpl.txt': 'hello ${name}%{ for x in list }, ${x}%{ endfor }',
    'modules/m/main.tf': 'resource "x" "y" {\n  text = file("${path.module}/own.txt")\n  path = path.module\n}',
    'modules/m/own.txt': 'own',
  }

  test('are read inside the tree, from the root module on, and nowhere else', () => {
    expect(shown(evaluateFiles(files, { directory: 'live' }))).toEqual({
      'x.y': {
        near: 'near\n',
        module: 'near\n',
        out: later,
        out_too: later,
        missing: 'missing',
        exists: [true, false],
        beyond: later,
        set: ['main.tf', 'near.txt', 'tpl.txt'],
        made: 'hello n, 1, 2',
        partly: later,
        wrong: 'no',
      },
      'x.z': {},
      'module.m.x.y': { text: 'own', path: '../modules/m' },
    })
  })

  test('and a note says what was not', () => {
    const { notes } = evaluateFiles(files, { directory: 'live' })
    expect(notes.map(({ what, why }) => [what, why])).toEqual([
      ['x.y.out', 'file: "../../etc/passwd" lies outside of what may be read, so what it holds is unknown'],
      ['x.y.out_too', 'file: "/etc/passwd" lies outside of what may be read, so what it holds is unknown'],
    ])
  })
})
