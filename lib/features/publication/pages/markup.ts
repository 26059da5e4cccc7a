import { escapeHtml } from '@/lib/render/html/escape'

/** HTML that may be put into a page as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

type Piece = Markup | string | number | null | false | readonly Piece[]

function print(piece: Piece): string {
  if (piece === null || piece === false) return ''
  if (piece instanceof Markup) return piece.text
  return typeof piece === 'object' ? piece.map(print).join('') : escapeHtml(String(piece))
}

/** HTML from a template. Whatever is put in is escaped, unless it is HTML itself; null and false leave nothing. */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
  new Markup(strings.reduce((text, part, at) => `${text}${print(pieces[at - 1]!)}${part}`))
