/*
 * Naming conventions of providers: an attribute that refers to another resource is called after that resource's type, `bucket`,
 * `kms_key_id`, `subnet_ids`, `storage_account_name`, `target_group_arns`. So no table of attributes is needed and new types work.
 */

const suffixes = /_(?:ids?|arns?|names?|self_links?|links?|urls?|identifiers?)$/

/** Types that attributes call something else than they are called themselves. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  lb: ['load_balancer'],
  alb: ['load_balancer'],
  db_instance: ['source_db', 'replicate_source_db'],
  kms_crypto_key: ['kms_key', 'encryption_key'],
}

/** The words of an attribute's name without what only says how it refers: `kms_master_key_id` gives kms, master, key. */
export function stemOf(attribute: string): readonly string[] {
  return attribute.replace(suffixes, '').split('_').map(singular)
}

/**
 * How well an attribute's name fits a type key: the number of last words they share, 0 for none. `s3_bucket_name` fits
 * `aws_s3_bucket` with 2, `target_bucket` with 1.
 */
export function fit(attribute: string, typeKey: string): number {
  const stem = stemOf(attribute)
  return Math.max(...namesOf(typeKey).map((words) => commonEnd(stem, words)))
}

/** True when the attribute's name ends the way names of references do: `_id`, `_arns`, `_name`. */
export function looksLikeReference(attribute: string): boolean {
  return suffixes.test(attribute)
}

/** True for an attribute that holds many references: `subnet_ids`, `security_groups`. */
export function isPlural(attribute: string): boolean {
  return /[^s]s$/.test(attribute)
}

/** True for an attribute that names the resource itself: `bucket` of `aws_s3_bucket`, `function_name` of `aws_lambda_function`. */
export function namesItself(attribute: string, typeKey: string): boolean {
  const stem = stemOf(attribute)
  return namesOf(typeKey).some((words) => commonEnd(stem, words) === stem.length)
}

/** Attributes by which others know a resource of this type, most specific first. */
export function identityAttributes(typeKey: string): readonly string[] {
  const names = new Set(['id', 'arn', 'self_link', 'name', 'key_id', 'url', 'identifier'])
  const words = ownName(typeKey).split('_')
  for (const count of new Set([words.length, 2, 1])) {
    const name = words.slice(-count).join('_')
    for (const suffix of ['', '_name', '_id', '_arn', '_identifier']) names.add(name + suffix)
  }
  return [...names]
}

function namesOf(typeKey: string): readonly (readonly string[])[] {
  const own = ownName(typeKey)
  const others = Object.hasOwn(otherNames, own) ? (otherNames[own] ?? []) : []
  return [own, ...others].map((name) => name.split('_').map(singular))
}

/** The type without mode and provider. */
function ownName(typeKey: string): string {
  const type = typeKey.slice(typeKey.lastIndexOf('.') + 1)
  return type.slice(type.indexOf('_') + 1)
}

function commonEnd(left: readonly string[], right: readonly string[]): number {
  let count = 0
  while (count < left.length && count < right.length && left.at(-1 - count) === right.at(-1 - count)) count++
  return count
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
