import { expect, it } from 'vitest'
import { openTextSink } from './text-sink.ts'

it('holds whatever is written, however much more than was expected', () => {
  const sink = openTextSink(1)
  const pieces = ['a', 'ä€😀', 'x'.repeat(40_000), '€'.repeat(30_000), '']
  for (const piece of pieces) sink.write(piece)
  expect(Buffer.from(sink.bytes()).toString('utf8')).toBe(pieces.join(''))
})
