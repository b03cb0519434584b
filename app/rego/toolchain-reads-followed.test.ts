import { beforeAll, describe, expect, test } from 'vitest'
import type { RegoModule } from '../workflow/ports.ts'
import { deny, finding, openReads, paths, type ReadPolicy, type ReadsCase } from './fixture-reads.ts'

let reads: ReadPolicy

beforeAll(async () => {
  reads = await openReads()
})

const followed: readonly ReadsCase[] = [
  {
    name: 'the path of a test and of a finding',
    lines: deny('some r in tf.resources("aws_a")', 'is.equals(r, ["acl"], 1) == "no"', finding('r', '["name"]')),
    types: { aws_a: 'acl name' },
  },
  {
    name: 'nothing of resources that are only counted',
    lines: deny('count(tf.resources("aws_a")) == 0', 'f := "none"'),
    types: { aws_a: '' },
  },
  {
    name: 'an unknown mark, a value, a text and a reference',
    lines: deny(
      'some r in tf.resources("aws_a")',
      'tf.is_unknown(r, ["a"])',
      'tf.is_partly_unknown(r, ["b"])',
      'tf.is_reference(r, ["c"])',
      'tf.value(r, ["d"]) == 1',
      'f := tf.text(r, ["e"])',
    ),
    types: { aws_a: 'a b c d e' },
  },
  {
    name: 'blocks, below their path and any index',
    lines: deny('some r in tf.resources("aws_a")', 'some b in tf.blocks(r, ["in", "out"])', finding('b', '["port"]')),
    types: { aws_a: 'in.out.*.port' },
  },
  {
    name: 'blocks of blocks',
    lines: deny(
      'some r in tf.resources("aws_a")',
      'some b in tf.blocks(r, ["x"])',
      'some c in tf.written_blocks(b, ["y"])',
      finding('c', '["z"]'),
    ),
    types: { aws_a: 'x.*.y.*.z' },
  },
  {
    name: 'blocks of which nothing is read, whole',
    lines: deny('some r in tf.resources("aws_a")', 'count(tf.blocks(r, ["in"])) > 3', 'f := "many"'),
    types: { aws_a: 'in' },
  },
  {
    name: 'a document as the attribute that holds it, whatever is read inside',
    lines: deny(
      'some r in tf.resources("aws_a")',
      'some d in tf.documents(r, ["policy"])',
      'some s in tf.blocks(d, ["Statement"])',
      'tf.value(s, ["Effect"]) == "Allow"',
      finding('d', '["Version"]'),
    ),
    types: { aws_a: 'policy' },
  },
  {
    name: 'a document inside a block',
    lines: deny(
      'some r in tf.resources("aws_a")',
      'some b in tf.blocks(r, ["inline"])',
      'some d in tf.documents(b, ["policy"])',
      finding('d', '["x"]'),
    ),
    types: { aws_a: 'inline.*.policy' },
  },
  {
    name: 'companions and what is read of them',
    lines: deny('some r in tf.resources("aws_a")', 'some c in tf.companions(r, "aws_c.bucket")', finding('c', '["x"]')),
    types: { aws_a: '', aws_c: 'x' },
  },
  {
    name: 'companions that are data sources',
    lines: deny(
      'some r in tf.resources("data.aws_a")',
      'some c in tf.companions(r, "data.aws_c")',
      finding('c', '["x"]'),
    ),
    types: { 'data.aws_a': '', 'data.aws_c': 'x' },
  },
  {
    name: 'types out of a literal set',
    lines: deny('some t in {"aws_a", "aws_x"}', 'some r in tf.resources(t)', finding('r', '["x"]')),
    types: { aws_a: 'x', aws_x: 'x' },
  },
  {
    name: 'types out of a rule, an array and a union',
    lines: [
      '_one := ["aws_a"]',
      '_two := {"aws_x", "aws_y"}',
      ...deny('some t in ({x | some x in _one} | _two)', 'some r in tf.resources(t)', finding('r', '["x"]')),
    ],
    types: { aws_a: 'x', aws_x: 'x', aws_y: 'x' },
  },
  {
    name: 'types and paths out of a table',
    lines: [
      '_wanted := {"aws_a": ["x", "y"], "aws_x": ["z"]}',
      ...deny('some t, path in _wanted', 'some r in tf.resources(t)', finding('r', 'path')),
    ],
    types: { aws_a: 'x.y z', aws_x: 'x.y z' },
  },
  {
    name: 'paths out of a list of objects',
    lines: deny(
      'some r in tf.resources("aws_a")',
      'some e in [{"at": ["x"], "n": 1}, {"at": ["y", 0], "n": 2}]',
      'is.equals(r, e.at, e.n) == "no"',
      'f := e.n',
    ),
    types: { aws_a: 'x y.*' },
  },
  {
    name: 'paths made of pieces',
    lines: deny(
      'some r in tf.resources("aws_a")',
      'some k in ["x", "y"]',
      'path := array.concat(["a"], [k, "b"])',
      finding('r', 'path'),
    ),
    types: { aws_a: 'a.x.b a.y.b' },
  },
  {
    name: 'a path with the index of a block',
    lines: deny(
      'some r in tf.resources("aws_a")',
      'some i, b in tf.blocks(r, ["in"])',
      'tf.value(b, ["x"])',
      finding('r', '["in", i, "y"]'),
    ),
    types: { aws_a: 'in.*.x in.*.y' },
  },
  {
    name: 'helper functions, with the subject and the path as parameters',
    lines: [
      '_open(s, path) if tf.value(s, path) == true',
      '_twice(s, path) if _open(s, array.concat(path, ["deep"]))',
      ...deny('some r in tf.resources("aws_a")', '_twice(r, ["x"])', 'f := "x"'),
    ],
    types: { aws_a: 'x.deep' },
  },
  {
    name: 'helper functions that give subjects and paths',
    lines: [
      '_inside(s) := tf.blocks(s, ["x"])',
      '_path(s) := ["y"] if is.equals(s, ["z"], 1) == "no"',
      '_path(s) := ["w"] if is.equals(s, ["z"], 1) == "yes"',
      ...deny('some r in tf.resources("aws_a")', 'some b in _inside(r)', finding('b', '_path(b)')),
    ],
    types: { aws_a: 'x.*.w x.*.y x.*.z' },
  },
  {
    name: 'rules that hold subjects: a list, a set, an object, with else and default',
    lines: [
      '_list := [r | some r in tf.resources("aws_a"); is.equals(r, ["a"], 1) == "no"]',
      '_set contains r if some r in _list',
      '_map[r.address] := r if some r in _set',
      'default _one := null',
      '_one := r if some r in _map else := r if some r in tf.resources("aws_b")',
      ...deny('is.equals(_one, ["b"], 1) == "no"', 'f := "x"'),
    ],
    types: { aws_a: 'a b', aws_b: 'b' },
  },
  {
    name: 'arrays of subjects, joined, sliced, taken apart',
    lines: deny(
      'some r in tf.resources("aws_a")',
      'all := array.concat([r], tf.companions(r, "aws_b"))',
      '[first, _] = array.slice(all, 0, 2)',
      'is.equals(first, ["x"], 1) == "no"',
      finding('all[1]', '["y"]'),
    ),
    types: { aws_a: 'x y', aws_b: 'x y' },
  },
  {
    name: 'object literals that hold subjects',
    lines: deny(
      'some r in tf.resources("aws_a")',
      'some pair in [{"who": r, "where": ["x"]}, {"who": r, "where": ["y"]}]',
      finding('pair.who', 'pair.where'),
    ),
    types: { aws_a: 'x y' },
  },
  {
    name: 'every and nested comprehensions',
    lines: deny(
      'some r in tf.resources("aws_a")',
      'every b in tf.blocks(r, ["x"]) { is.equals(b, ["y"], 1) == "no" }',
      'tests := [t | some c in [v | some v in tf.blocks(r, ["z"])]; t := is.equals(c, ["w"], 1)]',
      'is.all_of(tests) == "no"',
      'f := "x"',
    ),
    types: { aws_a: 'x.*.y z.*.w' },
  },
  {
    name: 'negated expressions',
    lines: deny('some r in tf.resources("aws_a")', 'not tf.value(r, ["x"])', 'f := "x"'),
    types: { aws_a: 'x' },
  },
  {
    name: 'attributes read directly',
    lines: deny(
      'some r in tf.resources("aws_a")',
      'r.values.a.b == 1',
      'v := r.values',
      'v.c[0].d > 2',
      'f := r.address',
    ),
    types: { aws_a: 'a.b c.*.d' },
  },
  {
    name: 'an attribute that must only be there',
    lines: deny('some r in tf.resources("aws_a")', '_ := r.values.a', 'f := "x"'),
    types: { aws_a: 'a' },
  },
  {
    name: 'an attribute handed to a helper that does not look at it',
    lines: ['_any(_) := true', ...deny('some r in tf.resources("aws_a")', '_any(r.values.a)', 'f := "x"')],
    types: { aws_a: 'a' },
  },
  {
    name: 'attributes through object.get, with a key or a path',
    lines: deny(
      'some r in tf.resources("aws_a")',
      'object.get(r.values, "a", 0) == 1',
      'object.get(r, ["values", "b", "c"], 0) == 1',
      'f := "x"',
    ),
    types: { aws_a: 'a b.c' },
  },
  {
    name: 'an attribute that is iterated, whole',
    lines: deny('some r in tf.resources("aws_a")', 'some b in r.values.list', 'b.x == 1', 'f := "x"'),
    types: { aws_a: 'list' },
  },
  {
    name: 'the key an object must have, with all of the object',
    lines: deny(
      'some r in tf.resources("aws_a")',
      'is.has_key(r, ["tags"], tf.parameter("tag", "owner")) == "no"',
      'f := "x"',
    ),
    types: { aws_a: 'tags' },
  },
  {
    name: 'a path that is literal only at its beginning, from there on whole',
    lines: deny('some r in tf.resources("aws_a")', finding('r', '["a", tf.parameter("x", "y"), "b"]')),
    types: { aws_a: 'a' },
  },
  {
    name: 'rules of other policies',
    lines: deny('some r in data.other.found', 'is.equals(r, ["x"], 1) == "no"', 'f := "x"'),
    types: { aws_a: 'x' },
  },
  {
    name: 'a rule used by a finding, though it is named like a test',
    lines: [
      'test_open contains r.address if { some r in tf.resources("aws_a"); tf.value(r, ["x"]) }',
      ...deny('f := test_open[_]'),
    ],
    types: { aws_a: 'x' },
  },
  {
    name: 'all definitions of a rule under a key that is looked for',
    lines: [
      '_map["one"] := r if some r in tf.resources("aws_a")',
      '_map["two"] := r if some r in tf.resources("aws_b")',
      '_map[k] := 1 if some k in ["three"]',
      ...deny('some k', 'is.equals(_map[k], [k], 1) == "no"', 'f := "x"'),
    ],
    types: { aws_a: 'one three two', aws_b: 'one three two' },
  },
  {
    name: 'a path that is one thing or another',
    lines: [
      '_path(1) := ["a", "b"]',
      '_path(2) := [k | some k in ["c", "d"]]',
      ...deny(
        'some r in tf.resources("aws_a")',
        'some n in [1, 2]',
        'is.equals(r.values.box, _path(n), 1)',
        'f := "x"',
      ),
    ],
    types: { aws_a: 'box' },
  },
  {
    name: 'nothing in tests and in rules nobody uses',
    lines: [
      'test_x if tf.value(tf.resources("aws_a")["a"], ["t"])',
      '_unused if tf.value(tf.resources("aws_a")["a"], ["u"])',
      ...deny('some r in tf.resources("aws_a")', finding('r', '["x"]')),
    ],
    types: { aws_a: 'x' },
  },
  {
    name: 'resources by input itself, for lib functions the analysis does not know by name',
    lines: deny('some r in input.resources["aws_a"]', finding('r', '["x"]')),
    types: { aws_a: 'x' },
  },
]

const other: readonly RegoModule[] = [
  {
    file: 'other.rego',
    text: 'package other\n\nimport data.lib.tf\n\nfound contains r if some r in tf.resources("aws_a")',
  },
]

describe('what a policy reads', () => {
  test.each(followed)('$name', ({ lines, types }) => {
    const found = reads(lines, other)
    expect(paths(found)).toEqual(types)
    expect(found.unresolved.filter(({ file }) => !file.startsWith('lib/'))).toEqual([])
  })
})
