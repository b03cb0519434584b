/** What of a commit is read at most; the rest is named as skipped. */
export interface FileLimits {
  readonly files: number
  readonly totalBytes: number
  /** For files of Terraform and policies. */
  readonly fileBytes: number
  /** For other text that `file()` and `templatefile()` may name. */
  readonly otherBytes: number
  /** Entries of the tree that are looked at. */
  readonly entries: number
  /** Requests for a tree that GitHub does not give in one piece. */
  readonly treeRequests: number
  /** Of an archive as it is downloaded, and unpacked. */
  readonly archiveBytes: number
  readonly unpackedBytes: number
  /** Missing files up to this number are fetched one by one. */
  readonly singly: number
  /** How many of what was skipped are named. */
  readonly named: number
}

export const fileLimits: FileLimits = {
  files: 20_000,
  totalBytes: 64_000_000,
  fileBytes: 5_000_000,
  otherBytes: 512_000,
  entries: 1_000_000,
  treeRequests: 300,
  archiveBytes: 500_000_000,
  unpackedBytes: 1_000_000_000,
  singly: 40,
  named: 500,
}

/** Something that was left out of what is read, and why. */
export interface Skipped {
  readonly what: string
  readonly why: string
}
