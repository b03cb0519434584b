import type { CheckPublisher, CodeHost } from '../workflow/ports/host.ts'
import { openConnections } from './connection.ts'
import type { DownloadPlaces } from './download/download.ts'
import { openBlobStore } from './files/blob-store.ts'
import { type FileLimits, fileLimits } from './files/limits.ts'
import { codeHost } from './read/code-host.ts'
import { checkPublisher } from './say/publisher.ts'
import type { GithubParts, GithubSettings } from './settings.ts'

/** GitHub as one job sees it. */
export interface GithubOfJob {
  readonly host: CodeHost
  readonly publisher: CheckPublisher
}

export interface Github {
  /** What a job works with: everything stops when its signal is aborted. Cheap; caches, tokens and budgets are shared. */
  forJob(signal: AbortSignal): GithubOfJob
}

/** What tests set smaller. */
export interface GithubBounds {
  readonly files: FileLimits
  /** For one answer, and for one download as a whole. */
  readonly answerMs: number
  readonly downloadMs: number
  /** Of memory for contents of files. */
  readonly blobBytes: number
}

const bounds: GithubBounds = {
  files: fileLimits,
  answerMs: 20_000,
  downloadMs: 120_000,
  blobBytes: 128_000_000,
}

/** GitHub for this App, github.com or an Enterprise Server. Nothing is sent before a job asks. */
export function openGithub(settings: GithubSettings, parts: GithubParts, given: Partial<GithubBounds> = {}): Github {
  const { files: limits, answerMs, downloadMs, blobBytes } = { ...bounds, ...given }
  const connect = openConnections(settings, parts, answerMs)
  const blobs = openBlobStore(blobBytes)
  const places: DownloadPlaces = {
    apiUrl: settings.apiUrl,
    furtherHosts: settings.downloadHosts ?? [],
    timeoutMs: downloadMs,
  }
  return {
    forJob(signal) {
      const connection = connect(signal)
      return {
        host: codeHost(connection, { places, blobs, limits }),
        publisher: checkPublisher(connection, parts.clock),
      }
    },
  }
}
