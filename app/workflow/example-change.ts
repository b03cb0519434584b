import type { Action, Resource } from '../model/resource.ts'

/**
 * What a plan would say of the way from one set of resources to another: creations, updates, deletions, and nothing where all is as it was.
 * A resource that is there in both is never replaced: which changes replace only the provider knows.
 */
export function planned(before: readonly Resource[], after: readonly Resource[]): readonly Resource[] {
  const old = new Map(before.map((resource) => [resource.address, resource]))
  const kept = new Set(after.map(({ address }) => address))
  const changed = after.map((resource): Resource => {
    const was = old.get(resource.address)
    return { ...resource, actions: [actionOn(was, resource)], before: was?.values ?? null }
  })
  const gone = before
    .filter(({ address }) => !kept.has(address))
    .map(
      (resource): Resource => ({
        ...resource,
        actions: ['delete'],
        before: resource.values,
        values: null,
        unknown: {},
      }),
    )
  return [...changed, ...gone]
}

function actionOn(was: Resource | undefined, resource: Resource): Action {
  if (was === undefined) return 'create'
  return textOf(was) === textOf(resource) ? 'no-op' : 'update'
}

/** One reader wrote both in the order of the schema, so that equal values have equal texts. */
function textOf({ values, unknown }: Resource): string {
  return JSON.stringify([values, unknown])
}
