/**
 * Characters that take two columns in a terminal set to Chinese; the quotation marks and the dash are drawn wide there.
 */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’—…\u{20000}-\u{3fffd}]/u

const widthOf = (character: string): number => (wide.test(character) ? 2 : 1)

/** Columns a text takes. */
export const displayWidth = (text: string): number => [...text].reduce((sum, character) => sum + widthOf(character), 0)

/** Marks that may not begin a line (GB/T 15834). */
const closing = /^[，。、；：？！）》”’」』】…]/

/** Marks that may not end one. */
const opening = /^[（《“‘「『【]/

/**
 * Breaks a text into lines of at most `columns` columns; numbers and Latin words stay whole, and no line begins with a
 * closing mark or ends with an opening one.
 */
export function wrap(text: string, columns: number): string[] {
  const pieces = text.replace(/\s+/g, ' ').match(/[\w.,:/+\-%]+|./gu) ?? []
  const lines: string[] = []
  let line: string[] = []
  for (const piece of pieces.flatMap((piece) => (displayWidth(piece) > columns ? [...piece] : [piece]))) {
    if (displayWidth(line.join('')) + displayWidth(piece) > columns) {
      const carried = takeLast(line, piece)
      lines.push(line.join('').trimEnd())
      line = carried
    }
    if (line.length > 0 || piece !== ' ') line.push(piece)
  }
  return [...lines, line.join('').trimEnd()]
}

/**
 * Takes from the end of a line what must go down: marks that open something, and with a closing mark the character it
 * closes.
 */
function takeLast(line: string[], next: string): string[] {
  const carried: string[] = []
  while (line.length > 1 && (closing.test(carried[0] ?? next) || opening.test(line.at(-1)!)))
    carried.unshift(line.pop()!)
  return carried
}

/** A paragraph behind a head, the further lines indented as far as the head is wide. */
export function hanging(head: string, text: string, columns: number): string {
  const indent = displayWidth(head)
  return wrap(text, Math.max(20, columns - indent))
    .map((line, index) => (index === 0 ? head : ' '.repeat(indent)) + line)
    .join('\n')
}
