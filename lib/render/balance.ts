import { characters } from '@/lib/std/text'

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' })

/**
 * Breaks a name that is too long for one line into lines of about the same length, between words where it can
 * (回行时要做到词意完整, GB/T 9704-2012, 7.3.1).
 *
 * @param limit characters that fit a line
 */
export function balancedLines(text: string, limit: number): string[] {
  const length = characters(text).length
  if (length <= limit) return [text]
  const target = length / Math.ceil(length / limit)
  const lines: string[] = []
  let line = ''
  for (const { segment } of words.segment(text)) {
    const grown = characters(line + segment).length
    const nearer = Math.abs(grown - target) <= Math.abs(characters(line).length - target)
    if (line === '' || (grown <= limit && nearer)) line += segment
    else {
      lines.push(line)
      line = segment
    }
  }
  return [...lines, line].flatMap((part) => cut(part, limit))
}

/** A single word longer than a line is cut where the line ends. */
function cut(text: string, limit: number): string[] {
  const all = characters(text)
  return Array.from({ length: Math.ceil(all.length / limit) }, (_, index) =>
    all.slice(index * limit, (index + 1) * limit).join(''),
  )
}
