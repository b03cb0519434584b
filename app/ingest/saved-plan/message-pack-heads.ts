/** Bytes of a number by the byte it starts with. */
export const numberSizes: Readonly<Record<number, number>> = {
  202: 4,
  203: 8,
  204: 1,
  205: 2,
  206: 4,
  207: 8,
  208: 1,
  209: 2,
  210: 4,
  211: 8,
}

/** A value of a type of its own: with Terraform, an unknown one. */
export function isExtension(head: number): boolean {
  return (head >= 0xc7 && head <= 0xc9) || (head >= 0xd4 && head <= 0xd8)
}

/** Nothing, a truth value, a number or a text, by the byte it starts with; bytes that start nothing count too. */
export function isScalar(head: number): boolean {
  return !(head >= 0x80 && head < 0xa0) && head < 0xdc ? !isExtension(head) : head >= 0xe0
}

/** Bytes that are no text. */
export function isBytes(head: number | undefined): boolean {
  return head === 0xc4 || head === 0xc5 || head === 0xc6
}
