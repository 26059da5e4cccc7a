/** Columns a text takes in a terminal: Chinese characters and full-width signs take two. */
export const columnsOf = (text: string): number =>
  [...text].reduce(
    (sum, character) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1),
    0,
  )

const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - columnsOf(text)))

/** Rows of text with aligned columns. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((all, row) => row.map((text, i) => Math.max(all[i] ?? 0, columnsOf(text))), [])
  return rows.map((row) =>
    row
      .map((text, i) => pad(text, widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** A frame around lines of text. */
export function box(lines: readonly string[]): string {
  const width = Math.max(...lines.map(columnsOf))
  const rule = '─'.repeat(width + 4)
  return [`┌${rule}┐`, ...lines.map((line) => `│  ${pad(line, width)}  │`), `└${rule}┘`].join('\n')
}
