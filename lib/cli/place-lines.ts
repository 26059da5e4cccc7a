import { hanging } from './display-width'

export interface Placed {
  readonly text: string
  readonly where: string
}

const longestExcerpt = 120

/** Places in a file with what stands there, a paragraph each; long text is cut, the place tells where the rest is. */
export function placeLines(items: readonly Placed[], columns: number): string[] {
  return items.map(({ text, where }) => {
    const excerpt = text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}…` : text
    return hanging('  · ', where === '' ? excerpt : `${where}：${excerpt}`, columns)
  })
}
