import { strToU8, zipSync } from 'fflate'

/** One sheet of a workbook that a test writes by hand. */
export interface HandSheet {
  readonly name: string
  readonly state?: string
  readonly rows: string
  readonly behind?: string
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** A workbook from XML as other programs write it; `prefix` is that of the main namespace. */
export function handMade(
  sheets: readonly HandSheet[],
  {
    strings = '',
    styles = '',
    prefix = '',
    date1904 = false,
  }: { strings?: string; styles?: string; prefix?: string; date1904?: boolean } = {},
): Uint8Array {
  const p = prefix && `${prefix}:`
  const namespace = `xmlns${prefix && `:${prefix}`}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`
  const relations = (all: string) =>
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`
  const files: Record<string, string> = {
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': relations(
      sheets.map((_, at) => relation(`s${at}`, 'worksheet', `/xl/worksheets/sheet${at + 1}.xml`)).join('') +
        relation('a', 'sharedStrings', 'sharedStrings.xml') +
        relation('b', 'styles', 'styles.xml'),
    ),
    'xl/workbook.xml':
      `<${p}workbook ${namespace} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><${p}workbookPr${date1904 ? ' date1904="1"' : ''}/><${p}sheets>` +
      sheets
        .map(
          ({ name, state }, at) =>
            `<${p}sheet name="${escaped(name)}" sheetId="${at + 5}"${state ? ` state="${state}"` : ''} r:id="s${at}"/>`,
        )
        .join('') +
      `</${p}sheets></${p}workbook>`,
    ...(strings && { 'xl/sharedStrings.xml': `<${p}sst ${namespace}>${strings}</${p}sst>` }),
    ...(styles && { 'xl/styles.xml': `<${p}styleSheet ${namespace}>${styles}</${p}styleSheet>` }),
  }
  sheets.forEach(({ rows, behind = '' }, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] =
      `<${p}worksheet ${namespace}><${p}sheetData>${rows}</${p}sheetData>${behind}</${p}worksheet>`
  })
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}
