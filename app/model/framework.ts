/**
 * How far policies answer for a control: `mapped` (the default), `partly`, `open` (a policy could, but none does yet), or `none` (no
 * configuration shows it). All but the first say `why`.
 */
export const coverages = ['mapped', 'partly', 'open', 'none'] as const
export type Coverage = (typeof coverages)[number]

export interface FrameworkControl {
  readonly id: string
  /** In our words, never the framework's. */
  readonly title: string
  readonly coverage: Coverage
  /** A sentence; absent only where the control is mapped. */
  readonly why?: string
  /** Ids of the policies that answer for it; empty where it is open or none. */
  readonly policies: readonly string[]
}

/** One edition of a list of controls. */
export interface Framework {
  /** With its edition, `cis_aws_3.0`: what findings name. */
  readonly id: string
  readonly title: string
  readonly controls: readonly FrameworkControl[]
}

/** How many controls of a framework have each coverage. */
export function countCoverage(framework: Framework): Readonly<Record<Coverage, number>> {
  const counts: Record<Coverage, number> = { mapped: 0, partly: 0, open: 0, none: 0 }
  for (const { coverage } of framework.controls) counts[coverage] += 1
  return counts
}
