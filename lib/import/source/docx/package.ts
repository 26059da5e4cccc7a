import { childrenOf, parseXml, type XmlElement } from '@/lib/import/open/xml'
import type { Zip } from '@/lib/import/open/zip'
import { accept, type Result, refuse } from '@/lib/std/result'

/** The parts of a Word file that say something about its text. */
export interface DocxParts {
  readonly document: XmlElement
  readonly styles: XmlElement | null
  readonly numbering: XmlElement | null
}

/**
 * Finds the parts by the relationships of the package (OPC), by content type or by the usual name, in this order.
 * Refusals: `import.noDocument`, those of the archive and of XML.
 */
export function readParts(zip: Zip): Result<DocxParts> {
  const types = contentTypes(zip)
  const main =
    relationships(zip, '')?.get('officeDocument') ??
    [...types].find(([, type]) => isWord(type))?.[0] ??
    'word/document.xml'
  const type = types.get(main.toLowerCase())
  if (!has(zip, main) || (type !== undefined && !isWord(type) && /spreadsheet|presentation/.test(type))) {
    return refuse('import.noDocument', '这不是 Word 文档，文件中没有正文')
  }
  const document = part(zip, main)
  if (!document.ok) return document
  const related = relationships(zip, main)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  // A text can be read without its styles; only headings numbered by Word would lose their numbers.
  const optional = (kind: string) => {
    const path = related?.get(kind) ?? `${folder}${kind}.xml`
    const read = has(zip, path) ? part(zip, path) : null
    return read === null || read.ok ? accept(read?.value ?? null) : read
  }
  const styles = optional('styles')
  if (!styles.ok) return styles
  const numbering = optional('numbering')
  if (!numbering.ok) return numbering
  return accept({ document: document.value, styles: styles.value, numbering: numbering.value })
}

/** Documents, templates and those with macros; WPS has types of its own that contain the same word. */
const isWord = (type: string) => /(?:word|wps)[^/]*\.(?:document|template)[^/]*\.?main\+xml$/i.test(type)

const has = (zip: Zip, path: string) => zip.names.some((name) => name.toLowerCase() === path.toLowerCase())

function part(zip: Zip, path: string): Result<XmlElement> {
  const text = zip.text(path)
  return text.ok ? parseXml(text.value) : text
}

function contentTypes(zip: Zip): ReadonlyMap<string, string> {
  const read = part(zip, '[Content_Types].xml')
  if (!read.ok) return new Map()
  return new Map(
    childrenOf(read.value, 'Override').map(({ attributes }) => [
      (attributes.PartName ?? '').replace(/^\/+/, '').toLowerCase(),
      attributes.ContentType ?? '',
    ]),
  )
}

/** Kind of relationship (the last word of its type) → path of the part; the first of a kind counts. */
function relationships(zip: Zip, source: string): ReadonlyMap<string, string> | null {
  const slash = source.lastIndexOf('/') + 1
  const read = part(zip, `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`)
  if (!read.ok) return null
  const found = new Map<string, string>()
  for (const { attributes } of childrenOf(read.value, 'Relationship')) {
    const kind = (attributes.Type ?? '').split('/').at(-1)!
    if (attributes.TargetMode !== 'External' && !found.has(kind))
      found.set(kind, resolve(source.slice(0, slash), attributes.Target ?? ''))
  }
  return found
}

/** The path of a target inside the package; nothing leads out of it. */
function resolve(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
