/** Characters that take two columns in a terminal set to Chinese; the quotation marks and the dash are drawn wide there. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’—…\u{20000}-\u{3fffd}]/u

const widthOf = (character: string): number => (wide.test(character) ? 2 : 1)

/** Columns a text takes. */
export const displayWidth = (text: string): number => [...text].reduce((sum, character) => sum + widthOf(character), 0)

/** Marks that may not begin a line (GB/T 15834). */
const closing = /[，。、；：？！）》”’」』】…]/

/** Breaks a text into lines of at most `columns` columns; numbers and Latin words stay whole where they fit on a line. */
export function wrap(text: string, columns: number): string[] {
  const pieces = text.replace(/\s+/g, ' ').match(/[\w.,:/+\-%]+|./gu) ?? []
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of pieces.flatMap((piece) => (displayWidth(piece) > columns ? [...piece] : [piece]))) {
    const width = displayWidth(piece)
    // A closing mark or two may hang over: better than a line that begins with it.
    if (used + width > columns && !(closing.test(piece) && used <= columns + 2)) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    if (line === '' && piece === ' ') continue
    line += piece
    used += width
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()]
}

/** A paragraph behind a head, the further lines indented as far as the head is wide. */
export function hanging(head: string, text: string, columns: number): string {
  const indent = displayWidth(head)
  return wrap(text, Math.max(20, columns - indent - 4)).map((line, index) => (index === 0 ? head : ' '.repeat(indent)) + line).join('\n')
}
