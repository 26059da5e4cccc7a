import { Document } from 'docx'
import type { Doc } from '@/lib/document/model'
import { renderBlocks } from './blocks'
import { pack } from './package'
import { footers, headers, pageProperties } from './page-frame'
import { coreProperties, customProperties } from './properties'
import { styles } from './styles'
import { TableSlot } from './table-slot'

/**
 * A report as a Word file for signature. The same document gives the same bytes, at any time and in any process.
 *
 * @throws RangeError when a table of the document cannot be laid on its grid
 */
export function renderDocx(doc: Doc): Uint8Array {
  const { meta, blocks } = doc
  const children = renderBlocks(blocks)
  const file = new Document({
    ...coreProperties(meta),
    customProperties: customProperties(meta),
    styles,
    evenAndOddHeaderAndFooters: true,
    sections: [{ properties: pageProperties, headers: headers(meta.draftMark), footers: footers(meta.code), children }],
  })
  return pack(
    file,
    meta.createdAt,
    children.flatMap((child) => (child instanceof TableSlot ? [child.xml] : [])),
  )
}
