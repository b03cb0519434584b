/** A `moved` block. `from` and `to` are as it says them: seen from the module the block stands in. */
export interface Move {
  /** The root the block belongs to. */
  readonly root: string
  /** Names of the module calls from the root module to the one that holds the block; empty for the root module. */
  readonly module: readonly string[]
  readonly from: string
  readonly to: string
}

/** One object that has another address than before, as a plan says it: the last step of whatever moves led there. */
export interface Renamed {
  readonly root: string
  readonly from: string
  readonly to: string
}

/** A root module whose folder, or given name, is another one than before. */
export interface RenamedRoot {
  readonly from: string
  readonly to: string
}

/** Everything that has another name than on the base. */
export interface Renaming {
  readonly roots: readonly RenamedRoot[]
  readonly addresses: readonly Renamed[]
  readonly moves: readonly Move[]
}

export const nothingRenamed: Renaming = { roots: [], addresses: [], moves: [] }
