import { describe, expect, it } from 'vitest'
import { parseFile } from '../parse/parse-file.ts'
import type { Reach } from './directive.ts'
import { placeComments } from './place.ts'
import type { Said } from './read-comments.ts'
import type { Spot } from './spots.ts'

const source = `# head
# second

resource "a" "b" { # on the header
  # above an attribute
  /* and stacked */
  # and again
  x = 1 # behind an attribute
  /* before on the line */ y = 2 # behind it
  # orphan in a block

  tags = { # first line of a map
    # above an item
    Owner = "me" # behind an item
    # orphan in a value

    Team = "x",
  } # last line of a map
  list = [
    "a", # behind an element
    # above an element
    "b",
  ]
  # above a block
  one {
    z = 1 # in the block
    # last in the block
  } # behind a block's end
  # above the first of two
  two { # on the header of the first
    z = 1 # in the first of two
  }
  dynamic "two" { # on a dynamic
    for_each = [1] # on for_each
    # above content
    content {
      # above z of two
      z = 2
    }
  }
  policy = jsonencode({
    # above a statement
    Statement = [{
      # inside a statement
      Effect = "Allow"
    }]
  })
  # above the closing brace
} # behind the resource

# before an empty line

# above a call
module "m" {
  # above an argument
  source = "./m"
}
locals { # on locals
  l = 1
}
# above the second line
resource "a" "c" {}
# at the end`

const file = parseFile('main.tf', source)
const placer = placeComments(file)

function said(text: string): Said {
  const order = file.comments.findIndex(({ range }) => source.slice(range.start, range.end).includes(text))
  const comment = file.comments[order]
  if (comment === undefined) throw new Error(`there is no comment ${text}`)
  return { comment, order, own: [], foreign: [], faults: [] }
}

function show(spot: Spot | undefined): string {
  if (spot === undefined) return 'nothing'
  const name = [spot.top.type, ...spot.top.labels.map(({ text }) => text)].join(' ')
  const within =
    spot.within === undefined ? '' : ` in ${source.slice(spot.within.start, spot.within.end).split('\n')[0]}`
  return [name, spot.path.join('.')].filter((part) => part !== '').join(': ') + within
}

describe('a comment of ours', () => {
  it('can be parsed with the others of its file', () => {
    expect(file.diagnostics).toEqual([])
  })

  it.each([
    ['head', 'nothing'],
    ['on the header', 'resource a b'],
    ['above an attribute', 'resource a b: x'],
    ['and stacked', 'resource a b: x'],
    ['and again', 'resource a b: x'],
    ['behind an attribute', 'resource a b: x'],
    ['before on the line', 'resource a b: y'],
    ['behind it', 'resource a b: y'],
    ['orphan in a block', 'resource a b'],
    ['first line of a map', 'resource a b: tags'],
    ['above an item', 'resource a b: tags.Owner'],
    ['behind an item', 'resource a b: tags.Owner'],
    ['orphan in a value', 'nothing'],
    ['last line of a map', 'resource a b: tags'],
    ['behind an element', 'resource a b: list.* in "a"'],
    ['above an element', 'resource a b: list.* in "b"'],
    ['above a block', 'resource a b: one'],
    ['in the block', 'resource a b: one.*.z'],
    ['last in the block', 'resource a b: one'],
    ["behind a block's end", 'resource a b: one'],
    ['above the first of two', 'resource a b: two.* in two { # on the header of the first'],
    ['on the header of the first', 'resource a b: two.* in two { # on the header of the first'],
    ['in the first of two', 'resource a b: two.*.z in two { # on the header of the first'],
    ['on a dynamic', 'resource a b: two.* in dynamic "two" { # on a dynamic'],
    ['on for_each', 'resource a b: two.* in dynamic "two" { # on a dynamic'],
    ['above content', 'resource a b: two.* in dynamic "two" { # on a dynamic'],
    ['above z of two', 'resource a b: two.*.z in dynamic "two" { # on a dynamic'],
    ['above a statement', 'resource a b: policy in Statement = [{'],
    ['inside a statement', 'resource a b: policy in Effect = "Allow"'],
    ['above the closing brace', 'resource a b'],
    ['behind the resource', 'resource a b'],
    ['before an empty line', 'nothing'],
    ['above a call', 'module m'],
    ['above an argument', 'module m: source'],
    ['on locals', 'locals'],
    ['above the second line', 'resource a c'],
    ['at the end', 'nothing'],
  ])('that stands %s is for %s', (text, spot) => {
    expect(show(placer.own(said(text)))).toBe(spot)
  })
})

describe('a comment of another tool', () => {
  it.each<[Reach, string, string]>([
    ['around', 'above an attribute', 'resource a b'],
    ['around', 'in the first of two', 'resource a b'],
    ['around', 'inside a statement', 'resource a b'],
    ['around', 'on the header', 'resource a b'],
    ['around', 'behind the resource', 'nothing'],
    ['around', 'above an argument', 'module m'],
    ['around', 'above a call', 'nothing'],
    ['around', 'head', 'nothing'],
    ['beside', 'above a call', 'module m'],
    ['beside', 'on the header', 'resource a b'],
    ['beside', 'behind an attribute', 'resource a b: x'],
    ['beside', 'above an attribute', 'resource a b: x'],
    ['beside', 'last line of a map', 'nothing'],
    ['beside', 'orphan in a block', 'nothing'],
    ['beside', 'before an empty line', 'nothing'],
    ['below', 'above a block', 'resource a b: one'],
    ['below', 'behind an attribute', 'nothing'],
    ['next-line', 'above an attribute', 'resource a b: x'],
    ['next-line', 'above the second line', 'resource a c in resource "a" "c" '],
    ['file', 'head', 'resource a b'],
    ['file', 'second', 'resource a b'],
    ['file', 'on the header', 'nothing'],
  ])('for what is %s it and stands %s is for %s', (reach, text, spot) => {
    expect(show(placer.foreign(said(text), reach)[0])).toBe(spot)
  })

  it('at the head of a file is for every block', () => {
    expect(placer.foreign(said('head'), 'file').map(show)).toEqual([
      'resource a b',
      'module m',
      'locals',
      'resource a c',
    ])
  })
})

describe('placing', () => {
  it.each([
    ['with many comments above one another', '# plumbline:waive a.b\n'.repeat(200_000)],
    ['with many comments on one line', '/* plumbline:waive a.b */ '.repeat(100_000)],
    [
      'with many comments in a list',
      `resource "a" "b" {\n  x = [\n${'    1, # plumbline:waive a.b\n'.repeat(100_000)}  ]\n}\n`,
    ],
  ])('%s takes linear time', (_, text) => {
    const started = performance.now()
    const large = parseFile('main.tf', `${text}resource "a" "b" {}\n`)
    const place = placeComments(large)
    const spots = large.comments.map((comment, order) =>
      place.own({ comment, order, own: [], foreign: [], faults: [] }),
    )
    expect(spots.every((spot) => spot !== undefined)).toBe(true)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
