import { fontNames, latinFont } from '../page-style'

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** Charset 86 is GB2312: with it a reader's machine that lacks the font picks a Chinese one, not a Western one. */
const chinese = ({ official, substitutes }: { official: string; substitutes: readonly string[] }) =>
  `<w:font w:name="${official}"><w:altName w:val="${substitutes.join(',')}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`

/**
 * `word/fontTable.xml`. Fonts are named, not embedded (方正小标宋 and 仿宋_GB2312 may not be passed on); a machine
 * without them finds the names of the next best ones here.
 */
export const fontTable =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${namespace}">` +
  Object.values(fontNames).map(chinese).join('') +
  `<w:font w:name="${latinFont}"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`
