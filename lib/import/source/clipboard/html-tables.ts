/** A cell of an HTML table with the slots it covers. */
export interface HtmlCell {
  readonly text: string
  readonly colSpan: number
  readonly rowSpan: number
}

const entities: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  middot: '·',
  minus: '−',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  times: '×',
}

const decoded = (text: string) =>
  text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));?/g,
    (whole, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name) return entities[name] ?? whole
      const code = decimal ? Number(decimal) : parseInt(hexadecimal!, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )

/**
 * Comments, what only Office reads, and what nobody sees; then tags with attributes, and the text between. No part
 * looks past the next “<”.
 */
const invisible = /<!--[^]*?(?:-->|$)|<!\[[^<>]*>|<(style|script|title|xml)\b[^]*?(?:<\/\1\s*>|$)/gi
const token = /<(\/?)([a-zA-Z][\w:-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|([^<]+|<)/g

const hidden = /display\s*:\s*none|visibility\s*:\s*hidden/i
const breaking = /^(?:br|p|div|li)$/

const spanOf = (attributes: string, name: string) =>
  Math.min(Math.max(Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(attributes)?.[1] ?? 1), 1), 300)

/**
 * The rows of all tables in the HTML of a clipboard (Excel, WPS, web pages), outer tables first read as one with the
 * tables inside their cells. A whole HTML library would weigh three times the rest of pasting; a clipboard holds a
 * fragment that a program wrote. White space is that of the source; only a line break tag breaks a line.
 */
export function htmlTableRows(html: string): HtmlCell[][] {
  const rows: HtmlCell[][] = []
  let cell: { text: string; colSpan: number; rowSpan: number } | null = null
  let hiddenRow = false
  const close = () => {
    if (cell && !hiddenRow && rows.length > 0)
      rows.at(-1)!.push({ ...cell, text: cell.text.replace(/[ \t]*\n[ \t]*/g, '\n').replace(/^[ \n]+|[ \n]+$/g, '') })
    cell = null
  }
  for (const [, slash, tag, attributes = '', text] of html.replace(invisible, '').matchAll(token)) {
    if (tag === undefined) {
      if (cell) cell.text += decoded(text!.replace(/[ \t\r\n]+/g, ' '))
      continue
    }
    const name = tag.toLowerCase()
    if (name === 'tr') {
      close()
      hiddenRow = slash === '' && hidden.test(attributes)
      if (slash === '' && !hiddenRow) rows.push([])
    } else if (name === 'td' || name === 'th') {
      close()
      if (slash === '' && !hidden.test(attributes))
        cell = { text: '', colSpan: spanOf(attributes, 'colspan'), rowSpan: spanOf(attributes, 'rowspan') }
    } else if (name === 'table') close()
    else if (cell && breaking.test(name)) cell.text += '\n'
  }
  close()
  return rows.filter((row) => row.length > 0)
}
