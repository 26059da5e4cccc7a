import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import { grid, tableStyle, type as typography } from '../page-style'
import { fontsOf, halfPoints, wholly } from './fonts'
import { type Density, densities } from './table-height'
import { linePitch, twips } from './units'

const { title, heading1, heading2, body, pageNumber, draftMark } = typography
const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after: 0 })

/**
 * 28 characters of 16 pt do not fit into 156 mm: each is set a quarter of a point closer. A character grid would do the
 * same in Word, but ruins the page elsewhere.
 */
const tight = { characterSpacing: Math.floor((grid.characterPitch - body.size) * 20) }

const indent = { firstLine: twips(body.indent * body.size), firstLineChars: body.indent * 100 }
const bodyRun = { font: fontsOf(body.face), size: halfPoints(body.size) }
const bodyParagraph = { spacing: exactly(linePitch), alignment: AlignmentType.BOTH }

/** Styles whose names a clerk meets in Word are named in Chinese. */
export const styleId = {
  body: 'ReportBody',
  signature: 'ReportSignature',
  footer: 'ReportPageNumber',
  draftMark: 'ReportDraftMark',
  table: (size: number, density: Density['name']) => `ReportTable${density}${String(size).replace('.', '_')}`,
} as const

const tableText = (size: number, { name, label, lineHeight }: Density): IParagraphStyleOptions => ({
  id: styleId.table(size, name),
  name: `年报表格（${size}磅，${label}）`,
  basedOn: 'Normal',
  paragraph: { spacing: exactly(twips(size * lineHeight)), alignment: AlignmentType.CENTER },
  run: { font: fontsOf('song'), size: halfPoints(size) },
})

const tableSizes = [...new Set(Object.values(tableStyle).map(({ size }) => size))]

export const styles: IStylesOptions = {
  default: {
    document: { run: { ...bodyRun, language: { value: 'en-US', eastAsia: 'zh-CN' } } },
    title: {
      name: 'Title',
      basedOn: 'Normal',
      next: styleId.body,
      quickFormat: true,
      paragraph: { spacing: exactly(twips(title.linePitch)), alignment: AlignmentType.CENTER, keepNext: true },
      run: { font: fontsOf(title.face), size: halfPoints(title.size), bold: false },
    },
    heading1: {
      name: 'heading 1',
      basedOn: 'Normal',
      next: styleId.body,
      quickFormat: true,
      paragraph: { ...bodyParagraph, indent, keepNext: true, outlineLevel: 0 },
      run: { ...tight, font: fontsOf(heading1.face), size: halfPoints(heading1.size), bold: false, color: 'auto' },
    },
    heading2: {
      name: 'heading 2',
      basedOn: 'Normal',
      next: styleId.body,
      quickFormat: true,
      paragraph: { ...bodyParagraph, indent, keepNext: true, outlineLevel: 1 },
      run: { ...tight, font: fontsOf(heading2.face), size: halfPoints(heading2.size), bold: false, color: 'auto' },
    },
  },
  paragraphStyles: [
    // Size and font stand here too, not only in the defaults of the document: LibreOffice goes by Normal.
    { id: 'Normal', name: 'Normal', quickFormat: true, run: bodyRun, paragraph: bodyParagraph },
    { id: styleId.body, name: '年报正文', basedOn: 'Normal', quickFormat: true, run: tight, paragraph: { indent } },
    {
      id: styleId.signature,
      name: '年报落款',
      basedOn: 'Normal',
      quickFormat: true,
      run: tight,
      paragraph: { alignment: AlignmentType.CENTER },
    },
    ...tableSizes.flatMap((size) => densities.map((density) => tableText(size, density))),
    {
      id: styleId.footer,
      name: '年报页码',
      basedOn: 'Normal',
      paragraph: { spacing: exactly(twips(20)), alignment: AlignmentType.LEFT },
      // The number itself is set in 宋体 too (GB/T 9704-2012, 7.5), so here the Western font gives way.
      run: { font: wholly(pageNumber.face), size: halfPoints(pageNumber.size) },
    },
    {
      id: styleId.draftMark,
      name: '年报草稿标记',
      basedOn: 'Normal',
      paragraph: { spacing: exactly(twips(draftMark.size * 1.5)), alignment: AlignmentType.RIGHT },
      run: { font: fontsOf(draftMark.face), size: halfPoints(draftMark.size) },
    },
  ],
}
