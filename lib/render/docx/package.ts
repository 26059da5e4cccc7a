import { type File, Packer } from 'docx'
import { fontTable } from './font-table'
import { zip } from './zip'

/**
 * The parts of a document, zipped. `Packer` itself is passed by: its archive carries the time of day and takes longer
 * than everything else together.
 *
 * @param createdAt ISO instant for "created" and "modified", which docx would take from the clock
 */
export function pack(file: File, createdAt: string): Uint8Array {
  const parts: Map<string, string | Uint8Array> = Packer['compiler'].compile(file, undefined, [{ path: 'word/fontTable.xml', data: fontTable }])
  const core = String(parts.get('docProps/core.xml'))
  const instant = `${new Date(createdAt).toISOString().slice(0, 19)}Z`
  parts.set('docProps/core.xml', core.replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${instant}`))
  return zip(parts)
}
