import type { CellId } from '@/lib/formats/types'
import { type Inline, joinPieces, type Paragraph } from '@/lib/report/narrative'
import { ordinals } from '@/lib/std/chinese/numerals'

/** A template of a sentence: a cell id between the braces becomes a linked number, a paragraph stands as it is. */
export function sentence(texts: TemplateStringsArray, ...values: readonly (CellId | Paragraph)[]): Paragraph {
  return joinPieces(
    texts.flatMap((text, at): Inline[] => {
      const value = values[at]
      return [text, ...(value === undefined ? [] : typeof value === 'string' ? [{ cell: value }] : value)]
    }),
  )
}

/** Paragraphs in one line with a sign between them. */
export function listed(parts: readonly Paragraph[], sign: string): Paragraph {
  return joinPieces(parts.flatMap((part, at) => (at === 0 ? part : [sign, ...part])))
}

const numbering = new RegExp(String.raw`^(（[${ordinals}]+）|[${ordinals}]+、|\d+\.)`)

/** A label as a word in a sentence: without its number and without the explanation some labels carry in brackets. */
export const bareLabel = (label: string): string => label.replace(numbering, '').replace(/(?<=.)（[^）]*）$/, '')
