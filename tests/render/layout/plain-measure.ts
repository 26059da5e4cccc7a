import type { Measure, Page, PlacedText } from '@/lib/render/layout/placed'

/** Han characters and full-width marks are one em wide, ASCII half an em: what a test can count in its head. */
export const plainMeasure: Measure = (_face, character) => (character.codePointAt(0)! < 0x2000 ? 0.5 : 1)

/**
 * The texts of a page as the lines a reader sees, from the top: what shares a baseline is one line, pieces joined from
 * the left.
 */
export function linesOf(page: Page): string[] {
  const rows = new Map<string, PlacedText[]>()
  for (const text of page.texts) {
    const key = text.baseline.toFixed(1)
    rows.set(key, [...(rows.get(key) ?? []), text])
  }
  return [...rows]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, texts]) =>
      texts
        .sort((a, b) => a.x - b.x)
        .map(({ text }) => text)
        .join('|'),
    )
}
