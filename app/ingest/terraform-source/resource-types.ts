import type { ResourceType, ResourceTypes } from '../../hcl/evaluate/resource.ts'
import type { Schema } from '../../schema/schema.ts'
import { resourceTypeOf } from './complete.ts'
import { encodeDocument } from './encode-document.ts'
import { buildPolicyDocument } from './policy-document.ts'

/** Resource types as provider schemas describe them; data sources that only compute are computed. */
export function openResourceTypes(schema: Schema): ResourceTypes {
  const known = new Map<string, ResourceType>()
  return (typeKey) => {
    let type = known.get(typeKey)
    if (type === undefined) {
      type = resourceTypeOf(schema.body(typeKey))
      if (typeKey === 'data.aws_iam_policy_document') type = withDocument(type)
      known.set(typeKey, type)
    }
    return type
  }
}

function withDocument(type: ResourceType): ResourceType {
  return {
    ...type,
    complete: (body) => {
      const { values, sensitive } = type.complete(body)
      const document = buildPolicyDocument(values)
      const texts = { json: encodeDocument(document, 2), minified_json: encodeDocument(document, 0) }
      return { values: { ...values, ...texts }, sensitive }
    },
  }
}
