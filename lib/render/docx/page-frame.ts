import {
  BorderStyle,
  Footer,
  Header,
  type IPageMarginAttributes,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import { page, pageNumber, type as typography } from '../page-style'
import { halfPoints } from './fonts'
import { styleId } from './styles'
import { runs } from './text'
import { textWidth, twips, twipsFromMm } from './units'

const size = { width: twipsFromMm(page.width), height: twipsFromMm(page.height) }

/**
 * The dash of the page number stands 7 mm under the type area (GB/T 9704-2012, 7.5): the middle of a footer line of 20
 * pt.
 */
const margin: IPageMarginAttributes = {
  top: twipsFromMm(page.top),
  bottom: twipsFromMm(page.bottom),
  left: twipsFromMm(page.left),
  right: twipsFromMm(page.right),
  header: twipsFromMm(20),
  footer: twipsFromMm(page.bottom - pageNumber.below) - twips(10),
  gutter: 0,
}

export const pageProperties = { page: { size, margin } }

const inset = twips(pageNumber.inset * typography.pageNumber.size)
const [dashBefore = '', dashAfter = ''] = pageNumber.text(0).split('0')
const number = () => new TextRun({ children: [dashBefore, PageNumber.CURRENT, dashAfter] })
const verification = (code: string | null) => (code === null ? [] : runs(code, { size: halfPoints(8) }))
const tab = () => new TextRun({ children: [new Tab()] })

/**
 * Page numbers stand at the outer edge, right on odd pages and left on even ones; the verification code at the inner
 * edge.
 */
export function footers(code: string | null): { default: Footer; even: Footer } {
  const odd = new Paragraph({
    style: styleId.footer,
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth - inset }],
    children: [...verification(code), tab(), number()],
  })
  const even = new Paragraph({
    style: styleId.footer,
    indent: { left: inset },
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: code === null ? [number()] : [number(), tab(), ...verification(code)],
  })
  return { default: new Footer({ children: [odd] }), even: new Footer({ children: [even] }) }
}

/** The draft mark (草稿) in a box at the head of every page. */
export function headers(draftMark: string | null): { default: Header; even: Header } | undefined {
  if (draftMark === null) return undefined
  const header = () =>
    new Header({
      children: [
        new Paragraph({
          style: styleId.draftMark,
          children: runs(`\u00a0${draftMark}\u00a0`, {
            border: { style: BorderStyle.SINGLE, size: 6, space: 0, color: 'auto' },
          }),
        }),
      ],
    })
  return { default: header(), even: header() }
}
