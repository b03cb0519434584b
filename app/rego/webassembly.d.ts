/** The part of the WebAssembly JavaScript API used here; TypeScript declares it only together with a browser's whole DOM. */
declare namespace WebAssembly {
  type ExportValue = ((...operands: number[]) => unknown) | Memory | Global | Table
  type Exports = Record<string, ExportValue>
  type ModuleImports = Record<string, ExportValue | number>
  type Imports = Record<string, ModuleImports>

  interface ModuleEntry {
    readonly name: string
    readonly kind: 'function' | 'global' | 'memory' | 'table'
  }

  class Module {
    constructor(bytes: BufferSource)
    static imports(module: Module): readonly (ModuleEntry & { readonly module: string })[]
    static exports(module: Module): readonly ModuleEntry[]
  }

  class Instance {
    constructor(module: Module, imports?: Imports)
    readonly exports: Exports
  }

  class Memory {
    constructor(descriptor: { readonly initial: number; readonly maximum?: number })
    /** Detached, and so a new one, after every growth. */
    readonly buffer: ArrayBuffer
    grow(pages: number): number
  }

  class Global {
    value: unknown
  }

  class Table {
    readonly length: number
  }

  class RuntimeError extends Error {}

  function compile(bytes: BufferSource): Promise<Module>
  function validate(bytes: BufferSource): boolean
}

type BufferSource = ArrayBufferView | ArrayBuffer
