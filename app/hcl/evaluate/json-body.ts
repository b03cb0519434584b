import { plainText } from '../modules/find.ts'
import type { Attribute, Block, Body, Expression, ObjectConstructor } from '../syntax.ts'
import type { BodyShape } from './merged-body.ts'

/**
 * The body of a `.tf.json` file with its nested blocks as blocks. There they are written as attributes that hold an object, or a list of
 * objects for several; which those are only the provider's schema tells. `dynamic` holds an object by block type.
 */
export function jsonBody(body: Body, shape: BodyShape | undefined): Body {
  const attributes: Attribute[] = []
  const blocks: Block[] = [...body.blocks]
  for (const attribute of body.attributes) {
    const { name, value } = attribute
    if (name === '//') continue
    const isDynamic = name === 'dynamic' && shape?.hasAttribute(name) !== true
    const objects = isDynamic || shape?.block(name) !== undefined ? objectsIn(value) : undefined
    if (objects === undefined) attributes.push(attribute)
    else if (isDynamic) for (const object of objects) blocks.push(...dynamicBlocks(object))
    else for (const object of objects) blocks.push(blockOf(name, [], object))
  }
  return { range: body.range, attributes, blocks }
}

function dynamicBlocks(byType: ObjectConstructor): readonly Block[] {
  return attributesOf(byType).flatMap(({ name: label, nameRange, value }) =>
    (objectsIn(value) ?? []).map((object): Block => {
      const written = blockOf('dynamic', [{ text: label, range: nameRange }], object)
      const contents = written.body.attributes
        .filter(({ name }) => name === 'content')
        .flatMap((content) => objectsIn(content.value) ?? [])
      const attributes = written.body.attributes.filter(({ name }) => name !== 'content')
      const blocks = contents.map((content) => blockOf('content', [], content))
      return { ...written, body: { ...written.body, attributes, blocks } }
    }),
  )
}

function blockOf(type: string, labels: Block['labels'], object: ObjectConstructor): Block {
  const body: Body = { range: object.range, attributes: attributesOf(object), blocks: [] }
  return { type, labels, body, header: object.range, range: object.range }
}

function attributesOf(object: ObjectConstructor): readonly Attribute[] {
  return object.items.flatMap(({ key, value, range }) => {
    const name = plainText(key)
    return name === undefined || name === '//' ? [] : [{ name, nameRange: key.range, value, range }]
  })
}

/** The objects an expression writes out; undefined when it is anything else. */
function objectsIn(expression: Expression): readonly ObjectConstructor[] | undefined {
  if (expression.kind === 'object') return [expression]
  if (expression.kind === 'null') return []
  if (expression.kind !== 'tuple') return undefined
  const objects: ObjectConstructor[] = []
  for (const element of expression.elements) {
    if (element.kind !== 'object') return undefined
    objects.push(element)
  }
  return objects
}
