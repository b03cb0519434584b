/** An account that installed the App, and what was set for all its repositories. */
export interface Installation {
  readonly id: number
  /** Login of the organisation or person. */
  readonly account: string
  /** Judge everything, publish nothing but the report. */
  readonly dryRun: boolean
  readonly suspended: boolean
}

/** The accounts that installed the App. */
export interface Installations {
  save(installation: Installation): Promise<void>
  /** Undefined when nothing was saved of it. */
  read(id: number): Promise<Installation | undefined>
  /** Deletes what is kept of it: settings, reviews, budgets. */
  forget(id: number): Promise<void>
}
