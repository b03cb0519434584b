import { expect, it } from 'vitest'
import { openFixture } from './fixture.ts'

it('override files are where their attributes and blocks stand', () => {
  const ask = openFixture({
    'main.tf': 'resource "x_list" "a" {\n  name = "base"\n  zone = "z"\n  rule {\n    port = 1\n  }\n}',
    'a_override.tf': 'resource "x_list" "a" {\n  name = "over"\n  rule {\n    port = 2\n  }\n}',
  })
  expect([
    ask('x_list.a', ['name']),
    ask('x_list.a', ['zone']),
    ask('x_list.a', ['rule', 0, 'port']),
    ask('x_list.a', ['no']),
  ]).toMatchObject([
    { shown: 'a_override.tf:2 name = "over"' },
    { shown: 'main.tf:3 zone = "z"' },
    { shown: 'a_override.tf:4 port = 2' },
    { shown: 'main.tf:1 resource "x_list" "a"' },
  ])
})

it('JSON syntax has the same places', () => {
  const ask = openFixture({
    'main.tf.json': `{
  "variable": {"open": {"default": ["0.0.0.0/0"]}},
  "resource": {
    "x_list": {
      "a": {
        "name": "n",
        "rule": [
          {"port": 1},
          {
            "cidrs": "\${var.open}"
          }
        ]
      },
      "b": {
        "rule": {"port": 3},
        "dynamic": {
          "rule": {
            "for_each": [8, 9],
            "content": {
              "port": "\${rule.value}"
            }
          }
        }
      }
    }
  }
}`,
  })
  expect([
    ask('x_list.a', ['name']),
    ask('x_list.a', ['rule', 0, 'port']),
    ask('x_list.a', ['rule', 1, 'cidrs', 0]),
    ask('x_list.b', ['rule', 0, 'port']),
    ask('x_list.b', ['rule', 2, 'port']),
  ]).toMatchObject([
    { shown: 'main.tf.json:6 "name": "n"', notes: [] },
    { shown: 'main.tf.json:8 "port": 1', notes: [] },
    {
      shown: 'main.tf.json:10 "cidrs": "${var.open}"',
      trail: ['attribute main.tf.json:10 "cidrs": "${var.open}"', 'element main.tf.json:2 "0.0.0.0/0"'],
    },
    { shown: 'main.tf.json:15 "port": 3', notes: [] },
    {
      trail: ['attribute main.tf.json:20 "port": "${rule.value}"', 'element main.tf.json:18 9'],
    },
  ])
})
