import { childOf, childrenOf, parseXml, type XmlElement } from '@/lib/import/open/xml'
import type { Zip } from '@/lib/import/open/zip'
import { accept, type Result } from '@/lib/std/result'
import { dateStyles } from './date-styles'
import { attribute, listOf, stringOf } from './sheet-xml'

/** What the sheets of a workbook share. */
export interface Workbook {
  /** Sheets that a person sees, in their order: a sheet's name and where it stands in the archive. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[]
  readonly strings: readonly string[]
  readonly dateStyles: ReadonlySet<number>
  readonly since1904: boolean
}

/** Reads the parts beside the sheets. Refusals: those of the archive, `import.damaged`. */
export function readWorkbook(zip: Zip): Result<Workbook> {
  const main = mainPart(zip)
  const read = (part: string): Result<XmlElement> => {
    const text = zip.text(part)
    return text.ok ? parseXml(text.value) : text
  }
  const book = read(main)
  if (!book.ok) return book
  const relations = read(main.replace(/([^/]+)$/, '_rels/$1.rels'))
  if (!relations.ok) return relations
  const targets = childrenOf(relations.value, 'Relationship').map((relation) => ({
    id: attribute(relation, 'Id'),
    // Transitional and strict files name the same kinds under two addresses.
    kind: attribute(relation, 'Type').split('/').at(-1)!,
    part: partName(main, attribute(relation, 'Target')),
  }))
  const optional = (kind: string): Result<XmlElement | null> => {
    const part = targets.find((target) => target.kind === kind)?.part
    return part && zip.names.some((name) => name.toLowerCase() === part.toLowerCase()) ? read(part) : accept(null)
  }
  const strings = optional('sharedStrings')
  if (!strings.ok) return strings
  const styles = optional('styles')
  if (!styles.ok) return styles
  const sheets = listOf(book.value, 'sheets', 'sheet')
    .filter((sheet) => !/hidden/i.test(attribute(sheet, 'state')))
    .flatMap((sheet) => {
      const part = targets.find(({ id, kind }) => kind === 'worksheet' && id === attribute(sheet, 'id'))?.part
      return part ? [{ name: attribute(sheet, 'name'), part }] : []
    })
  return accept({
    sheets,
    strings: childrenOf(strings.value ?? undefined, 'si').map(stringOf),
    dateStyles: dateStyles(styles.value),
    since1904: /^(1|true)$/.test(attribute(childOf(book.value, 'workbookPr'), 'date1904')),
  })
}

/** Where the workbook stands: everybody has it in the usual place, and the package says so. */
function mainPart(zip: Zip): string {
  const root = zip.text('_rels/.rels')
  const relations = root.ok ? parseXml(root.value) : root
  const target = relations.ok
    ? childrenOf(relations.value, 'Relationship').find((relation) =>
        attribute(relation, 'Type').endsWith('/officeDocument'),
      )
    : undefined
  return target ? partName('', attribute(target, 'Target')) : 'xl/workbook.xml'
}

/** A target beside the part that names it, or from the root of the archive. */
function partName(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
