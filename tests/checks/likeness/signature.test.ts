import { describe, expect, it } from 'vitest'
import type { ComparedSentence } from '@/lib/checks/likeness/compared-sentences'
import { agreement, bandsOf, signatureOf } from '@/lib/checks/likeness/signature'

/** A text whose runs are the numbers of a range; likeness is then known exactly. */
const textOf = (from: number, to: number): ComparedSentence[] => [
  {
    text: '',
    key: '',
    runs: Array.from({ length: to - from }, (_, index) => Math.imul(from + index, 0x9e3779b1) >>> 0),
  },
]
const signature = (from: number, to: number) => signatureOf(textOf(from, to))

describe('signatures', () => {
  it('are equal for equal texts, whatever the order of their sentences', () => {
    const [a, b] = [textOf(0, 500)[0]!, textOf(500, 900)[0]!]
    expect(agreement(signatureOf([a, b]), signatureOf([b, a]))).toBe(1)
  })

  it.each([
    [0, 1000, 1000, 2000, 0],
    [0, 1000, 500, 1500, 1 / 3],
    [0, 1000, 111, 1111, 0.8],
  ])('of %i–%i and %i–%i agree in about the share the texts have in common', (a, b, c, d, likeness) => {
    expect(Math.abs(agreement(signature(a, b), signature(c, d)) - likeness)).toBeLessThan(0.2)
  })

  it('bring alike texts together and keep others apart', () => {
    const meet = (a: Uint32Array, b: Uint32Array) => bandsOf(a).some((band) => bandsOf(b).includes(band))
    expect(meet(signature(0, 1000), signature(60, 1060))).toBe(true)
    expect(meet(signature(0, 1000), signature(5000, 6000))).toBe(false)
  })

  it('of a text without runs agree with nothing that has some', () => {
    expect(agreement(signatureOf([]), signature(0, 300))).toBeLessThan(0.1)
  })
})
