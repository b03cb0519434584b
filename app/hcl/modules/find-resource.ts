import type { Address } from '../../model/address.ts'
import type { ModuleTree, ResourceDeclaration, UnresolvedCall } from '../module.ts'
import { isUnresolved } from './module-tree.ts'

/** Finds what declares the resource at an address; the call, when the module it is in is not at hand; undefined when nothing does. */
export function findResource(tree: ModuleTree, address: Address): ResourceDeclaration | UnresolvedCall | undefined {
  const module = tree.module(address.modules.map(({ name }) => name))
  if (module === undefined || isUnresolved(module)) return module
  return module.resources.get(resourceKey(address))
}

/** How expressions of its module name a resource: `aws_s3_bucket.b`, `data.aws_iam_policy_document.d`. */
export function resourceKey({ mode, type, name }: Pick<Address, 'mode' | 'type' | 'name'>): string {
  return mode === 'managed' ? `${type}.${name}` : `${mode}.${type}.${name}`
}
