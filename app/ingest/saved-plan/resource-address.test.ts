import { describe, expect, it } from 'vitest'
import { parseAddress, printModule } from '../../model/address.ts'
import { Refusal } from './refusal.ts'
import { inAddressOrder, openAddresses } from './resource-address.ts'

describe('openAddresses', () => {
  it.each([
    'aws_vpc.main',
    'aws_vpc.main[3]',
    'aws_vpc.main["a.b"]',
    'aws_vpc.main["say \\"hi\\" $${x} ]["]',
    'data.aws_vpc.main["k"]',
    'ephemeral.x.y',
    'module.a.aws_vpc.main',
    'module.a["x].y\\"["].module.b[1].data.t.n["k"]',
    'module.a["$${x}"].aws_vpc.main[0]',
    'module.data.data.t.n',
  ])('takes %s apart as everything else does', (text) => {
    const { rest: _, ...parsed } = parseAddress(text) ?? { rest: [], modules: [] }
    const { rest: __, module, ...address } = openAddresses()(text)
    expect(address).toEqual(parsed)
    expect(module).toBe(printModule(parsed.modules))
  })

  it.each([
    '',
    'a',
    'module.a',
    'module.a.b',
    'aws_vpc.main.id',
    'a.b["x',
    'module.a["x.b.c',
    'module..a.b',
    `${'module.a.'.repeat(65)}b.c`,
  ])('refuses %j', (text) => {
    expect(() => openAddresses()(text)).toThrow(Refusal)
  })
})

describe('inAddressOrder', () => {
  it('is Terraform’s: outer modules, data sources, type, name, key, what is deposed', () => {
    const wanted = [
      'data.b.z',
      'a.a',
      'a.b[2]',
      'a.b[10]',
      'a.b["a"]',
      'a.b["a"] deposed',
      'a.c',
      'b.a',
      'module.b.a.a',
      'module.b[2].a.a',
      'module.b[10].a.a',
      'module.c.a.a',
      'module.a.module.a.a.a',
    ]
    const read = openAddresses()
    const things = [...wanted].reverse().map((text) => {
      const [address = '', deposed = ''] = text.split(' ')
      return { text, address: read(address), deposed }
    })
    expect(inAddressOrder(things).map(({ text }) => text)).toEqual(wanted)
  })
})
