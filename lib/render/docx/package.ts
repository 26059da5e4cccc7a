import type { File } from 'docx'
import { strToU8, zipSync } from 'fflate'
import { compile } from './compile'
import { fontTable } from './font-table'
import { TableSlot } from './table-slot'

const slot = new RegExp(`<${TableSlot.mark}/>`, 'g')

/**
 * A document as the bytes of a file. Zipped by fflate with fixed times: in plain JavaScript, so that the bytes are the
 * same on every machine, which those of Node's own zlib need not be.
 *
 * @param createdAt ISO instant for "created" and "modified", which docx takes from the clock
 * @param tables the XML for the slots, in their order
 */
export function pack(file: File, createdAt: string, tables: readonly string[]): Uint8Array {
  const parts = compile(file)
  const rest = [...tables]
  const instant = `${new Date(createdAt).toISOString().slice(0, 19)}Z`
  const change = (path: string, edit: (xml: string) => string) => parts.set(path, edit(parts.get(path)!))
  change('word/document.xml', (xml) => xml.replace(slot, () => rest.shift()!))
  change('word/fontTable.xml', () => fontTable)
  change('docProps/core.xml', (xml) => xml.replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${instant}`))
  const files = Object.fromEntries([...parts].map(([path, xml]) => [path, strToU8(xml)]))
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) })
}
