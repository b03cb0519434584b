import { printKey } from '../../model/address.ts'
import type { ModuleCall, SourceModule, UnresolvedCall } from '../module.ts'
import { findAttribute } from '../modules/find.ts'
import type { ParsedFile, Range } from '../syntax.ts'
import type { Value } from '../value.ts'
import { evaluate } from './expression.ts'
import type { ResourceInstance } from './instance.ts'
import { resolveName } from './names.ts'
import { type Group, groupOf, type Turn, turnsOf } from './repetition.ts'
import { makeResource, type ResourceTypes } from './resource.ts'
import type { Names, OuterScope, Repetition, Scope, Steps } from './scope.ts'
import type { Traced } from './trace.ts'
import { evaluateTraced } from './traced.ts'
import { isSaid, nobodyKnows, readVariable } from './variable.ts'
import type { Work } from './work.ts'

/** What all module instances of one root share. */
export interface Root {
  readonly work: Work
  readonly types: ResourceTypes
  readonly workspace: string
  /** Folder of the root module. */
  readonly directory: string
  readonly module: (calls: readonly string[]) => SourceModule | UnresolvedCall | undefined
}

/** The instances of a module call; or why there are none. */
export type Children = Group<ModuleInstance> | UnresolvedCall

interface Place {
  readonly file: ParsedFile
  readonly range: Range
}

/** One instance of a module, or the root module. Everything in it is evaluated when it is first asked for, and once. */
export class ModuleInstance implements Names {
  readonly root: Root
  readonly source: SourceModule
  /** `''` for the root module. */
  readonly address: string
  /** Names of the calls that lead to it. */
  readonly calls: readonly string[]
  /** It stands for all instances of its call, or lies in one that does. */
  readonly isRepresentative: boolean
  private readonly given: (variable: string) => Traced | undefined
  private readonly values = new Map<string, Traced | 'open'>()
  private readonly resourceGroups = new Map<string, Group<ResourceInstance> | 'open'>()
  private readonly childGroups = new Map<string, Children | 'open'>()

  constructor(
    root: Root,
    source: SourceModule,
    place: { readonly address: string; readonly calls: readonly string[]; readonly isRepresentative: boolean },
    given: (variable: string) => Traced | undefined,
  ) {
    this.root = root
    this.source = source
    this.address = place.address
    this.calls = place.calls
    this.isRepresentative = place.isRepresentative
    this.given = given
  }

  resolve(name: string, steps: Steps, scope: Scope): Value {
    return resolveName(this, name, steps, scope)
  }

  /** The scope of an expression in one of its blocks. */
  scope(repetition?: Repetition): OuterScope {
    return { names: this, bound: undefined, repetition, work: this.root.work, evaluate }
  }

  /** The address of something of this module. */
  addressOf(what: string): string {
    return this.address === '' ? what : `${this.address}.${what}`
  }

  /** Undefined when it is not declared. */
  variable(name: string): Traced | undefined {
    const declaration = this.source.variables.get(name)
    if (declaration === undefined) return undefined
    const { file, block } = declaration
    const what = this.addressOf(`var.${name}`)
    return this.once(`var.${name}`, { file, range: block.header }, () =>
      readVariable(declaration, this.given(name), this.scope(), what),
    )
  }

  /** Undefined when it is not declared. */
  local(name: string): Traced | undefined {
    const local = this.source.locals.get(name)
    if (local === undefined) return undefined
    const { file, attribute } = local
    return this.once(`local.${name}`, { file, range: attribute.range }, () =>
      evaluateTraced(attribute.value, this.scope(), { what: this.addressOf(`local.${name}`), file }),
    )
  }

  /** Undefined when it is not declared. */
  output(name: string): Traced | undefined {
    const declaration = this.source.outputs.get(name)
    const written = declaration && findAttribute(declaration, 'value')
    if (declaration === undefined || written === undefined) return undefined
    const { file, attribute } = written
    return this.once(`output.${name}`, { file, range: attribute.range }, () => {
      const traced = evaluateTraced(attribute.value, this.scope(), { what: this.addressOf(`output.${name}`), file })
      return isSaid(declaration, 'sensitive') ? { ...traced, sensitive: true } : traced
    })
  }

  /** The instances of a resource by its key; undefined when it is not declared, or asks for itself. */
  resources(key: string): Group<ResourceInstance> | undefined {
    const declaration = this.source.resources.get(key)
    if (declaration === undefined) return undefined
    const { file, block } = declaration
    return this.groupOnce(this.resourceGroups, key, { file, range: block.header }, () => {
      const turns = turnsOf(declaration, this.addressOf(key), this.scope())
      return groupOf(turns, (turn) =>
        makeResource(this, declaration, turn, this.isRepresentative || turns.kind === 'unknown'),
      )
    })
  }

  /** The instances of a module that is called; undefined when there is no such call, or it asks for itself. */
  children(name: string): Children | undefined {
    const call = this.source.calls.get(name)
    if (call === undefined) return undefined
    const { file, block } = call
    return this.groupOnce(this.childGroups, `module.${name}`, { file, range: block.header }, (): Children => {
      const calls = [...this.calls, name]
      const found = this.root.module(calls)
      if (found === undefined || 'why' in found) {
        return found ?? { call, why: 'its source is not at hand', next: 'terraform get' }
      }
      const turns = turnsOf(call, this.addressOf(`module.${name}`), this.scope())
      const isRepresentative = this.isRepresentative || turns.kind === 'unknown'
      return groupOf(turns, (turn) => this.makeChild(found, call, { calls, isRepresentative }, turn))
    })
  }

  private makeChild(
    source: SourceModule,
    call: ModuleCall,
    place: { readonly calls: readonly string[]; readonly isRepresentative: boolean },
    turn: Turn,
  ): ModuleInstance {
    const key = turn.key === undefined ? '' : printKey(turn.key)
    const address = this.addressOf(`module.${call.name}${key}`)
    return new ModuleInstance(this.root, source, { ...place, address }, (variable) => {
      const written = findAttribute(call, variable)
      if (written === undefined) return undefined
      const place = { what: `${address}.${variable}`, file: written.file }
      return evaluateTraced(written.attribute.value, this.scope(turn.repetition), place)
    })
  }

  /** Evaluates something once; what asks for itself meanwhile is unknown. */
  private once(name: string, place: Place, make: () => Traced): Traced {
    const known = this.values.get(name)
    if (known === 'open') {
      this.noteCycle(name, place)
      return nobodyKnows()
    }
    if (known !== undefined) return known
    this.values.set(name, 'open')
    const made = make()
    this.values.set(name, made)
    return made
  }

  private groupOnce<G extends object>(
    groups: Map<string, G | 'open'>,
    name: string,
    place: Place,
    make: () => G,
  ): G | undefined {
    const known = groups.get(name)
    if (known === 'open') {
      this.noteCycle(name, place)
      return undefined
    }
    if (known !== undefined) return known
    groups.set(name, 'open')
    const made = make()
    groups.set(name, made)
    return made
  }

  private noteCycle(name: string, place: Place): void {
    const why = 'it leads back to itself, so its value cannot be told'
    this.root.work.note({ kind: 'cycle', what: this.addressOf(name), why, ...place })
  }
}
