/** A stretch of a file's text: UTF-16 offsets, `end` is the first one behind it. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** What is wrong with a file's text, in a sentence, and where. */
export interface Diagnostic {
  readonly message: string
  readonly range: Range
}

/** A file as the parser understood it; where it did not, `diagnostics` say so and the rest is usable. */
export interface ParsedFile {
  /** Path in its tree, with `/`. */
  readonly file: string
  readonly text: string
  readonly body: Body
  readonly comments: readonly Comment[]
  readonly diagnostics: readonly Diagnostic[]
  /** `json` for `.tf.json`, whose nested blocks are written as attributes. */
  readonly syntax: 'native' | 'json'
}

/** Its range covers the marker (`#`, `//`, or both of a block comment) and not the end of the line. */
export interface Comment {
  readonly range: Range
}

/** Attributes and blocks in the order in which they stand. */
export interface Body {
  /** Everything between the braces; the whole file for its own body. */
  readonly range: Range
  readonly attributes: readonly Attribute[]
  readonly blocks: readonly Block[]
}

export interface Attribute {
  readonly name: string
  readonly nameRange: Range
  readonly value: Expression
  /** From the name to the end of the value. */
  readonly range: Range
}

export interface Block {
  readonly type: string
  readonly labels: readonly Label[]
  readonly body: Body
  /** Type and labels, without the brace. */
  readonly header: Range
  /** From the type to the closing brace. */
  readonly range: Range
}

export interface Label {
  readonly text: string
  readonly range: Range
}

/** Every expression knows its range; parentheses are nodes of their own, so that ranges nest. */
export type Expression =
  | NumberLiteral
  | BooleanLiteral
  | NullLiteral
  | Template
  | Name
  | GetAttribute
  | GetIndex
  | Splat
  | FunctionCall
  | Tuple
  | ObjectConstructor
  | ForTuple
  | ForObject
  | Conditional
  | Binary
  | Unary
  | Parentheses

interface Node {
  readonly range: Range
}

/** `text` is the number as it was written. */
export interface NumberLiteral extends Node {
  readonly kind: 'number'
  readonly text: string
}

export interface BooleanLiteral extends Node {
  readonly kind: 'boolean'
  readonly value: boolean
}

export interface NullLiteral extends Node {
  readonly kind: 'null'
}

/** A quoted text or a heredoc. A plain text has one literal part or none. `"${x}"` has one interpolation and nothing else: it keeps the type of `x`. */
export interface Template extends Node {
  readonly kind: 'template'
  readonly parts: readonly TemplatePart[]
  /** Heredocs come with their indentation already taken away where `<<-` asks for it. */
  readonly heredoc: boolean
}

export type TemplatePart = LiteralPart | Interpolation | IfDirective | ForDirective

/** Text with its escapes resolved and neighbours' `~` markers applied; the range is that of the text as it is written. */
export interface LiteralPart extends Node {
  readonly kind: 'literal'
  readonly value: string
}

export interface Interpolation extends Node {
  readonly kind: 'interpolation'
  readonly value: Expression
}

export interface IfDirective extends Node {
  readonly kind: 'if'
  readonly condition: Expression
  readonly then: readonly TemplatePart[]
  readonly otherwise: readonly TemplatePart[]
}

export interface ForDirective extends Node {
  readonly kind: 'for'
  readonly key?: string
  readonly value: string
  readonly collection: Expression
  readonly body: readonly TemplatePart[]
}

/** A bare name: the root of a traversal (`var`, `local`, `aws_s3_bucket`, `each`) or a bound name of a `for`. */
export interface Name extends Node {
  readonly kind: 'name'
  readonly name: string
}

/** `of.name`; also the old `of.0`, which is a `GetIndex` with a number. */
export interface GetAttribute extends Node {
  readonly kind: 'attribute'
  readonly of: Expression
  readonly name: string
  readonly nameRange: Range
}

export interface GetIndex extends Node {
  readonly kind: 'index'
  readonly of: Expression
  readonly key: Expression
}

/**
 * `of[*].a[0].b` and `of.*.a`. What follows is applied to every element: `each` is an expression over the element, which stands in it as
 * a node of kind `name` with the name `*`. After an attribute splat `.*` only attribute steps belong to `each`; indices behind it
 * apply to the resulting list.
 */
export interface Splat extends Node {
  readonly kind: 'splat'
  readonly of: Expression
  readonly each: Expression
}

export interface FunctionCall extends Node {
  readonly kind: 'call'
  /** `max`, `provider::aws::arn_parse`, `core::max`. */
  readonly name: string
  readonly nameRange: Range
  readonly arguments: readonly Expression[]
  /** The last argument is followed by `...`. */
  readonly expands: boolean
}

export interface Tuple extends Node {
  readonly kind: 'tuple'
  readonly elements: readonly Expression[]
}

export interface ObjectConstructor extends Node {
  readonly kind: 'object'
  readonly items: readonly ObjectItem[]
}

/** A bare name as key is a template with that text; `(expression)` is a key of kind `parentheses`. */
export interface ObjectItem extends Node {
  readonly key: Expression
  readonly value: Expression
}

export interface ForTuple extends Node {
  readonly kind: 'for-tuple'
  readonly key?: string
  readonly value: string
  readonly collection: Expression
  readonly result: Expression
  readonly condition?: Expression
}

export interface ForObject extends Node {
  readonly kind: 'for-object'
  readonly key?: string
  readonly value: string
  readonly collection: Expression
  readonly resultKey: Expression
  readonly result: Expression
  readonly condition?: Expression
  /** `...` behind the result: values of one key are collected in a list. */
  readonly groups: boolean
}

export interface Conditional extends Node {
  readonly kind: 'conditional'
  readonly condition: Expression
  readonly then: Expression
  readonly otherwise: Expression
}

export type BinaryOperator = '||' | '&&' | '==' | '!=' | '<' | '>' | '<=' | '>=' | '+' | '-' | '*' | '/' | '%'

export interface Binary extends Node {
  readonly kind: 'binary'
  readonly operator: BinaryOperator
  readonly left: Expression
  readonly right: Expression
}

export interface Unary extends Node {
  readonly kind: 'unary'
  readonly operator: '!' | '-'
  readonly operand: Expression
}

export interface Parentheses extends Node {
  readonly kind: 'parentheses'
  readonly inner: Expression
}
