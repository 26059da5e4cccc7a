import { Canvas, Document, Page, renderToBuffer, View } from '@react-pdf/renderer'
import type { Doc } from '@/lib/document/model'
import { type LoadedFonts, loadFonts } from '../fonts/load'
import { layout } from '../layout/layout'
import type { Page as LaidOutPage } from '../layout/placed'
import { mm, page as paper } from '../page-style'
import { drawPage, type Painter } from './draw-page'
import { unshaped } from './unshaped'

const size = { width: mm(paper.width), height: mm(paper.height) } as const
const canvas = { position: 'absolute', top: 0, left: 0, ...size } as const

/**
 * A report as PDF 1.7, with bookmarks. Everything in it comes from the document; the same document gives the same
 * bytes.
 */
export async function renderPdf(doc: Doc): Promise<Uint8Array> {
  const fonts = loadFonts()
  const pages = layout(doc, fonts.advance)
  const { title, organisation, language, createdAt, digest, revision } = doc.meta
  const file = await renderToBuffer(
    <Document
      title={title}
      author={organisation}
      subject={`第 ${revision} 版`}
      keywords={digest}
      creator="政府信息公开年报编制系统"
      producer="政府信息公开年报编制系统"
      language={language}
      pdfVersion="1.7"
      creationDate={new Date(createdAt)}
      pageMode="useOutlines"
    >
      {pages.map((page) => (
        // Our pages are full: with nothing left to break, the library need not try. It then takes no notice of the
        // height, only of a least one.
        <Page key={page.number} size={size} wrap={false} style={{ minHeight: size.height }}>
          {page.headings.map(({ anchor, text, y }) => (
            <Bookmark key={anchor} title={text} y={y} />
          ))}
          <Canvas style={canvas} paint={painting(page, fonts)} />
        </Page>
      ))}
    </Document>,
  )
  return new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
}

// The library's types leave the property out of a view; it reads it from any element.
function Bookmark({ title, y }: { title: string; y: number }) {
  const bookmark: object = { bookmark: { title, fit: true } }
  return <View {...bookmark} style={{ position: 'absolute', top: y, left: 0, width: 1, height: 1 }} />
}

function painting(page: LaidOutPage, fonts: LoadedFonts) {
  return (painter: unknown) => {
    drawPage(page, fonts, painter as Painter, (face) => unshaped(fonts.sources[face].font))
    return null
  }
}
