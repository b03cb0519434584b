import type { Range } from '../syntax.ts'

/** JSON with the place of everything, braces and quotes included. */
export type JsonNode =
  | { readonly kind: 'object'; readonly members: readonly JsonMember[]; readonly range: Range }
  | { readonly kind: 'array'; readonly elements: readonly JsonNode[]; readonly range: Range }
  | JsonText
  | { readonly kind: 'number'; readonly text: string; readonly range: Range }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly range: Range }
  | { readonly kind: 'null'; readonly range: Range }

export interface JsonText {
  readonly kind: 'text'
  readonly value: string
  readonly range: Range
  /** Where each unit of the value, and its end, stands in the file; absent when the text has no escapes. */
  readonly places?: readonly number[]
}

export interface JsonMember {
  readonly name: JsonText
  readonly value: JsonNode
}
