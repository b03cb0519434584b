import type { SourceModule } from '../../hcl/module.ts'
import { plainText } from '../../hcl/modules/find.ts'
import type { Expression } from '../../hcl/syntax.ts'
import { prefixOf } from '../../schema/schema.ts'

/** Full source addresses of the providers a module names in `required_providers`, by local name. */
export function requiredProviders(module: SourceModule): ReadonlyMap<string, string> {
  const sources = new Map<string, string>()
  for (const { block } of module.others) {
    if (block.type !== 'terraform') continue
    for (const inner of block.body.blocks) {
      if (inner.type !== 'required_providers') continue
      for (const { name, value } of inner.body.attributes) {
        const source = sourceIn(value)
        if (source !== undefined) sources.set(name, fullAddress(source))
      }
    }
  }
  return sources
}

function sourceIn(expression: Expression): string | undefined {
  if (expression.kind !== 'object') return undefined
  const item = expression.items.find(({ key }) => plainText(key) === 'source')
  return item && plainText(item.value)
}

/** `hashicorp/aws` is `registry.terraform.io/hashicorp/aws`, as plans write it. */
function fullAddress(source: string): string {
  const parts = source.split('/')
  if (parts.length === 1) return `registry.terraform.io/hashicorp/${source}`
  return parts.length === 2 ? `registry.terraform.io/${source}` : source
}

/** The provider of a resource type where nothing but the type's name tells it. */
export function providerOf(type: string, required: ReadonlyMap<string, string>): string {
  if (type === 'terraform_data' || type === 'terraform_remote_state') return 'terraform.io/builtin/terraform'
  const prefix = prefixOf(type)
  return required.get(prefix) ?? `registry.terraform.io/hashicorp/${prefix}`
}
