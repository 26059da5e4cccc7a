import { childOf, elementsOf, type XmlElement } from '@/lib/import/open/xml'
import { openZip } from '@/lib/import/open/zip'
import type { Source } from '@/lib/import/recognise/source'
import { accept, type Result, refuse } from '@/lib/std/result'
import { BlockReader } from './blocks'
import { Numbering } from './numbering'
import { readParts } from './package'
import { Styles } from './styles'

/** Characters a document may have: some hundred times a long report. */
const longestDocument = 2_000_000

/**
 * Brings a Word file (DOCX of Word, WPS, LibreOffice …) into the common form: what a reader of the final version would
 * see. Headers, footers, comments, footnotes, deleted and hidden text are left out; numbers Word prints by itself are
 * put in. Refusals: those of the archive (`openZip`) and of XML, `import.noDocument`, `import.embedded`,
 * `import.emptyDocument`, `import.tooLarge`.
 */
export function sourceOfDocx(bytes: Uint8Array): Result<Source> {
  const zip = openZip(bytes)
  if (!zip.ok) return zip
  const parts = readParts(zip.value)
  if (!parts.ok) return parts
  const body = childOf(parts.value.document, 'body')
  if (!body) return refuse('import.noDocument', '这不是 Word 文档，文件中没有正文')
  const styles = new Styles(parts.value.styles)
  const numbering = new Numbering(parts.value.numbering, (style) => styles.of(style)?.list ?? null)
  const blocks = new BlockReader(styles, numbering).blocks(body)
  if (blocks.length === 0)
    return hasEmbedded(body) ? embedded() : refuse('import.emptyDocument', '文档中没有文字，可能只有图片')
  const length = blocks.reduce(
    (sum, block) =>
      sum +
      (block.kind === 'text'
        ? block.text.length
        : block.rows.flat().reduce((inner, cell) => inner + cell.text.length, 0)),
    0,
  )
  return length > longestDocument ? refuse('import.tooLarge', '文件太大，不像是一份年度报告') : accept({ blocks })
}

/** Web pages saved “as Word” are only embedded in an empty document; Word itself reads them when it opens the file. */
const hasEmbedded = (body: XmlElement) => elementsOf(body).some((child) => child.name === 'altChunk')
const embedded = () => refuse('import.embedded', '文档内只嵌入了一个网页，请用 Word 或 WPS 打开后另存为 .docx，再上传')
