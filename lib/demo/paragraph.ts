import type { CellId } from '@/lib/formats/types'
import type { Inline, Paragraph } from '@/lib/report/narrative'

/**
 * A paragraph with linked numbers: a cell id between the braces prints that cell's value, a number stands as it is.
 * Figures that the tables also give are always linked, so that text and tables cannot disagree.
 */
export function paragraph(pieces: TemplateStringsArray, ...values: readonly (CellId | number)[]): Paragraph {
  return pieces.reduce<Inline[]>((run, piece, at) => {
    const value = values[at - 1]
    const last = run.at(-1)
    if (typeof value === 'string') return [...run, { cell: value }, ...(piece ? [piece] : [])]
    const text = `${value ?? ''}${piece}`
    return typeof last === 'string' ? [...run.slice(0, -1), last + text] : text ? [...run, text] : run
  }, [])
}
