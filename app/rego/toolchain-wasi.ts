import { randomFillSync } from 'node:crypto'

const success = 0
const badDescriptor = 8
const stderr = 2
const clockSubscription = 0

/** Thrown when the program inside ends itself, which a module made for being called must never do. */
export class ProgramExit extends Error {
  readonly status: number

  constructor(status: number) {
    super(`the program ended itself with status ${status}`)
    this.name = 'ProgramExit'
    this.status = status
  }
}

/** What the program inside may see of the world: clocks, randomness and a place for its last words. */
export interface Wasi {
  readonly imports: WebAssembly.Imports
  /** To be called once, before anything inside runs. */
  readonly attach: (memory: WebAssembly.Memory) => void
  /** What it wrote to standard error, at most 64 KiB. */
  readonly written: () => string
}

/**
 * Answers for everything `module` imports from WASI preview 1. There are no arguments, no environment, no files and no sockets: whatever
 * is not a clock, randomness or standard error answers `bad descriptor`. Names and layouts: the WASI preview 1 witx files.
 */
export function createWasi(module: WebAssembly.Module): Wasi {
  let memory: WebAssembly.Memory | undefined
  let written = ''
  const decoder = new TextDecoder()

  function view(): DataView {
    if (memory === undefined) throw new Error('WASI is used before its memory is attached')
    return new DataView(memory.buffer)
  }

  function write(descriptor: number, vectors: number, count: number, sizeAt: number): number {
    if (descriptor !== stderr) return badDescriptor
    const data = view()
    let size = 0
    for (let i = 0; i < count; i++) {
      const start = data.getUint32(vectors + i * 8, true)
      const length = data.getUint32(vectors + i * 8 + 4, true)
      if (written.length < 65_536) written += decoder.decode(new Uint8Array(data.buffer, start, length))
      size += length
    }
    data.setUint32(sizeAt, size, true)
    return success
  }

  function nothing(countAt: number, sizeAt: number): number {
    view().setUint32(countAt, 0, true)
    view().setUint32(sizeAt, 0, true)
    return success
  }

  /** Waits for the first clock asked for, the only thing there is to wait for. */
  function poll(subscriptions: number, events: number, count: number, countAt: number): number {
    const data = view()
    if (count === 0 || data.getUint8(subscriptions + 8) !== clockSubscription) return badDescriptor
    const milliseconds = Number(data.getBigUint64(subscriptions + 24, true) / 1_000_000n)
    if (milliseconds > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
    data.setBigUint64(events, data.getBigUint64(subscriptions, true), true)
    data.setUint16(events + 8, success, true)
    data.setUint8(events + 10, clockSubscription)
    data.setUint32(countAt, 1, true)
    return success
  }

  const known: Readonly<Record<string, (...values: never[]) => number>> = {
    args_sizes_get: nothing,
    args_get: () => success,
    environ_sizes_get: nothing,
    environ_get: () => success,
    sched_yield: () => success,
    fd_write: write,
    poll_oneoff: poll,
    clock_time_get(clock: number, _precision: bigint, at: number) {
      const now = clock === 0 ? BigInt(Date.now()) * 1_000_000n : process.hrtime.bigint()
      view().setBigUint64(at, now, true)
      return success
    },
    random_get(at: number, size: number) {
      randomFillSync(new Uint8Array(view().buffer, at, size))
      return success
    },
    proc_exit(status: number) {
      throw new ProgramExit(status)
    },
  }

  const imports: Record<string, Record<string, (...values: never[]) => number>> = {}
  for (const wanted of WebAssembly.Module.imports(module)) {
    imports[wanted.module] ??= {}
    const functions = imports[wanted.module]
    if (functions !== undefined) functions[wanted.name] = known[wanted.name] ?? (() => badDescriptor)
  }
  return {
    imports: imports as WebAssembly.Imports,
    attach: (given) => {
      memory = given
    },
    written: () => written,
  }
}
