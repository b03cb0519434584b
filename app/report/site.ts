/** Where generated pages lie below the folder they are written to, and what lies round them. Paths have `/` and no `.` segments. */
export interface Site {
  /** Folder of the policies' pages: `policies`, or '' for the folder itself. */
  readonly policies: string
  /** Folder of the guides (`waivers.md`, …), '' for the folder itself; absent where there are none to link. */
  readonly guides?: string
  /** Folder that the files of policies are relative to, from the folder pages are written to: `..`; absent where they cannot be linked. */
  readonly sources?: string
}

/** `policies/aws/kms/rotation.md` */
export function policyPath({ policies }: Site, id: string): string {
  return below(policies, `${id.split('.').map(fileName).join('/')}.md`)
}

export function indexPath({ policies }: Site): string {
  return below(policies, 'README.md')
}

export function aliasesPath({ policies }: Site): string {
  return below(policies, 'aliases.md')
}

export const frameworksPath = 'frameworks.md'

/** `frameworks/cis_aws_3.0.md` */
export function frameworkPath(id: string): string {
  return `frameworks/${fileName(id)}.md`
}

/** The link that leads from one page to another file, both below the folder pages are written to (or beside it, with `..`). */
export function linkBetween(from: string, to: string): string {
  const here = from.split('/').slice(0, -1)
  const there = to.split('/')
  let shared = 0
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared] && here[shared] !== '..')
    shared += 1
  const up = here.slice(shared).map(() => '..')
  return [...up, ...there.slice(shared)].map(encodeURI).join('/')
}

/** Ids come from packages, which may be called anything. */
function fileName(segment: string): string {
  return segment.replace(/[^\w.-]/g, '-').replace(/^\.+/, '-') || '-'
}

export function below(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`
}
