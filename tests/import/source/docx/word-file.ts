import { strToU8, zipSync } from 'fflate'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'

/** Namespaces as Word and WPS declare them. */
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wpsCustomData="http://www.wps.cn/officeDocument/2013/wpsCustomData"',
].join(' ')

export interface WordParts {
  readonly numbering?: string
  readonly styles?: string /** Files that replace or join the usual ones; null leaves one out. */
  readonly files?: Readonly<Record<string, string | null>>
  readonly packing?: 0 | 9
}

const relationship = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`
const relationships = (...all: string[]) =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`

export const documentXml = (body: string) =>
  `${declaration}<w:document ${namespaces} mc:Ignorable="w14"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`

/** A Word file around a body, with the parts that belong to it. */
export function wordFile(
  body: string,
  { numbering = '', styles = '', files = {}, packing = 0 }: WordParts = {},
): Uint8Array {
  const all: Record<string, string | null> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/></Types>`,
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationships(
      relationship('rId1', 'styles', 'styles.xml'),
      relationship('rId2', 'numbering', 'numbering.xml'),
    ),
    'word/document.xml': documentXml(body),
    'word/styles.xml': `${declaration}<w:styles ${namespaces}><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>${styles}</w:styles>`,
    'word/numbering.xml': `${declaration}<w:numbering ${namespaces}>${numbering}</w:numbering>`,
    ...files,
  }
  const present = Object.entries(all).flatMap(([path, text]) => (text === null ? [] : [[path, strToU8(text)] as const]))
  return zipSync(Object.fromEntries(present), { level: packing, mtime: new Date(1980, 0, 1) })
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export const run = (text: string, properties = '') =>
  `<w:r w:rsidR="00A77B3E">${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

export const p = (text: string, properties = '') =>
  `<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E">${properties && `<w:pPr>${properties}</w:pPr>`}${text === '' ? '' : run(text)}</w:p>`

/**
 * Runs as they are after a text has been edited and proofread many times: a few characters each, with marks between
 * them.
 */
export function splitRuns(text: string, step = 3): string {
  const runs: string[] = []
  for (let at = 0; at < text.length; at += step) {
    const odd = (at / step) % 2 === 1
    runs.push(
      run(
        text.slice(at, at + step),
        `<w:rFonts w:hint="eastAsia"/>${odd ? '<w:lang w:val="en-US" w:eastAsia="zh-CN"/>' : ''}`,
      ),
    )
    runs.push(
      odd
        ? '<w:proofErr w:type="spellStart"/>'
        : `<w:bookmarkStart w:id="${at}" w:name="_Hlk${at}"/><w:bookmarkEnd w:id="${at}"/>`,
    )
  }
  return runs.join('')
}

export const split = (text: string, properties = '') =>
  `<w:p w14:paraId="1B2C3D4E" w:rsidP="00A77B3E"><w:pPr>${properties}<w:rPr><w:b/></w:rPr></w:pPr>${splitRuns(text)}</w:p>`

export const tc = (content: string, properties = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`
export const tr = (cells: string, properties = '') =>
  `<w:tr w:rsidR="00A77B3E">${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`
export const tbl = (rows: string) =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="a5"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid>${rows}</w:tbl>`
/** A table of plain texts. */
export const table = (...rows: readonly (readonly string[])[]) =>
  tbl(rows.map((row) => tr(row.map((text) => tc(p(text))).join(''))).join(''))
export const sdt = (content: string, properties = '') =>
  `<w:sdt><w:sdtPr><w:id w:val="-12345"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
export const inList = (list: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
export const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`
export const kind = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`
export const list = (id: number, ofKind: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${ofKind}"/>${more}</w:num>`
export const field = (mark: 'begin' | 'separate' | 'end') => `<w:r><w:fldChar w:fldCharType="${mark}"/></w:r>`
export const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
export const box = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`
