import { describe, expect, it } from 'vitest'
import { composeDocument, type Stamp } from '@/lib/document/compose'
import type { Block, Doc, TableBlock } from '@/lib/document/model'
import { place } from '@/lib/document/place'
import { formatById, formatIds } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import { emptyContent, type Report, type ReportContent } from '@/lib/report/content'

const stamp: Stamp = { createdAt: '2026-01-09T02:00:00.000Z', revision: 3, digest: 'ab', code: null, draftMark: null }

function compose(
  content: Partial<ReportContent> & Pick<ReportContent, 'format'>,
  year = content.format === '2021' ? 2025 : 2020,
): Doc {
  const report: Report = {
    organisation: '云溪区司法局',
    year,
    content: { ...emptyContent(content.format), ...content },
  }
  return composeDocument(report, stamp)
}

const withTexts = (texts: Partial<ReportContent['narrative']>) => ({
  narrative: { ...emptyContent('2021').narrative, ...texts },
})
const headings = (doc: Doc, level: 1 | 2) =>
  doc.blocks.flatMap((block) => (block.type === 'heading' && block.level === level ? [block.text] : []))
const paragraphs = (doc: Doc) => doc.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
const kinds = (blocks: readonly Block[]) => blocks.map(({ type }) => type)
const table = (doc: Doc, id: string) =>
  doc.blocks.find((block): block is TableBlock => block.type === 'table' && block.id === id)!
const textOfCell = (doc: Doc, id: CellId) =>
  table(doc, id.split('.')[0]!)
    .rows.flat()
    .find((cell) => cell.cellId === id)!.text

describe.each(formatIds)('a report in the format of %s', (format) => {
  const doc = compose({ format })

  it('has the title in two lines and the six sections in their order', () => {
    expect(doc.blocks[0]).toEqual({
      type: 'title',
      lines: ['云溪区司法局', `${doc.meta.year}年政府信息公开工作年度报告`],
    })
    expect(headings(doc, 1)).toEqual(formatById(format).sections.map(({ heading }) => heading))
    expect(headings(doc, 2)).toEqual(formatById(format).aspects.map(({ heading }) => heading))
  })

  it('puts each table under its own heading and the signature at the end', () => {
    const tables = doc.blocks.flatMap((block, at) =>
      block.type === 'table' ? [[block.id, (doc.blocks[at - 1] as { anchor: string }).anchor]] : [],
    )
    expect(tables).toEqual([
      ['proactive', 'proactive'],
      ['requests', 'requests'],
      ['cases', 'cases'],
    ])
    expect(kinds(doc.blocks).at(-1)).toBe('signature')
    expect(doc.blocks.at(-1)).toEqual({ type: 'signature', organisation: '云溪区司法局', date: '' })
  })

  it('has tables that can be drawn, with nothing in the values', () => {
    for (const block of doc.blocks.filter((candidate) => candidate.type === 'table')) {
      expect(() => place(block)).not.toThrow()
      expect(
        block.rows
          .flat()
          .filter((cell) => cell.cellId)
          .map((cell) => cell.text)
          .join(''),
      ).toBe('')
    }
  })

  it('carries its stamp', () => {
    expect(doc.meta).toEqual({
      title: `云溪区司法局${doc.meta.year}年政府信息公开工作年度报告`,
      organisation: '云溪区司法局',
      year: doc.meta.year,
      language: 'zh-CN',
      ...stamp,
    })
  })
})

describe('cells', () => {
  const doc = compose({
    format: '2021',
    cells: {
      'requests.received.businesses': 0,
      'requests.disclosed.businesses': 3,
      'requests.withheldByLaw.otherBodies': 4,
      'proactive.charges.collected': '5.4195',
    },
    unread: { 'requests.received.naturalPersons': '/' },
  })

  it('print 0 as 0, blank as nothing, and text that is no value as it was typed', () => {
    expect(textOfCell(doc, 'requests.received.businesses')).toBe('0')
    expect(textOfCell(doc, 'requests.received.otherBodies')).toBe('')
    expect(textOfCell(doc, 'requests.received.naturalPersons')).toBe('/')
    expect(textOfCell(doc, 'proactive.charges.collected')).toBe('5.4195')
  })

  it('print computed totals', () => {
    expect(textOfCell(doc, 'requests.handled.businesses')).toBe('3')
    expect(textOfCell(doc, 'requests.handled.total')).toBe('7')
    expect(textOfCell(doc, 'cases.reconsideration.total')).toBe('')
  })

  it('print the unit where the label does not name it, and the sign of a change', () => {
    const old = compose({
      format: '2019',
      cells: { 'proactive.procurement.procurementAmount': '565.29', 'proactive.penalties.itemsChange': 19 },
      unread: { 'proactive.procurement.procurementItems': '/' },
    })
    expect(textOfCell(old, 'proactive.procurement.procurementAmount')).toBe('565.29万元')
    expect(textOfCell(old, 'proactive.penalties.itemsChange')).toBe('+19')
    expect(textOfCell(old, 'proactive.procurement.procurementItems')).toBe('/')
    const odd = compose({ format: '2019', unread: { 'proactive.procurement.procurementAmount': '约5万元' } })
    expect(textOfCell(odd, 'proactive.procurement.procurementAmount')).toBe('约5万元')
  })

  it('set the names of blocks strong and mark all labels as heads', () => {
    const cells = table(doc, 'proactive').rows.flat()
    expect(cells.filter((cell) => cell.strong).map((cell) => cell.text)).toEqual([
      '第二十条第（一）项',
      '第二十条第（五）项',
      '第二十条第（六）项',
      '第二十条第（八）项',
    ])
    expect(cells.every((cell) => (cell.cellId === undefined) === (cell.head === true))).toBe(true)
  })
})

describe('text', () => {
  it('stands where it belongs', () => {
    const doc = compose({
      format: '2021',
      ...withTexts({
        lead: [['引言']],
        'overview.summary': [['综述']],
        'overview.platforms': [['平台一'], ['平台二']],
        'problems.problems': [['问题']],
        'problems.improvements': [['改进']],
        'otherMatters.text': [['其他']],
      }),
    })
    expect(paragraphs(doc)).toEqual(['引言', '综述', '平台一', '平台二', '问题', '改进', '其他'])
    expect(kinds(doc.blocks.slice(0, 4))).toEqual(['title', 'paragraph', 'heading', 'paragraph'])
    const platforms = doc.blocks.findIndex((block) => block.type === 'heading' && block.anchor === 'overview.platforms')
    expect(doc.blocks[platforms + 1]).toEqual({ type: 'paragraph', text: '平台一', anchor: 'overview.platforms' })
  })

  it('prints linked numbers without their unit, totals included', () => {
    const doc = compose({
      format: '2021',
      cells: { 'requests.disclosed.businesses': 3, 'proactive.charges.collected': '5.4195' },
      ...withTexts({
        lead: [
          ['办结', { cell: 'requests.handled.total' }, '件，收费', { cell: 'proactive.charges.collected' }, '万元'],
        ],
      }),
    })
    expect(paragraphs(doc)).toEqual(['办结3件，收费5.4195万元'])
  })

  it('keeps rare characters and makes a paragraph of each line', () => {
    expect(
      paragraphs(compose({ format: '2021', ...withTexts({ lead: [['旻玥瞭昉𬉼䶮\n第二段'], [''], []] }) })),
    ).toEqual(['旻玥瞭昉𬉼䶮', '第二段'])
  })
})

describe('the processing fee', () => {
  const fees = {
    'otherMatters.processingFee.notices': 0,
    'otherMatters.processingFee.charged': '0',
    'otherMatters.processingFee.collected': '0',
  } as const

  it('opens section 六 in 2021', () => {
    const doc = compose({ format: '2021', cells: fees, ...withTexts({ 'otherMatters.text': [['其他']] }) })
    expect(paragraphs(doc)).toEqual(['本年度未发出收费通知，发出收费通知0件，总金额0元，实际收取0元。', '其他'])
  })

  it('is not mentioned in 2019, nor where no figure is filled', () => {
    expect(paragraphs(compose({ format: '2019' }))).toEqual([])
    expect(paragraphs(compose({ format: '2021' }))).toEqual([])
  })
})

it('signs with the date as official papers print it', () => {
  expect(compose({ format: '2021', issuedOn: '2026-01-09' }).blocks.at(-1)).toEqual({
    type: 'signature',
    organisation: '云溪区司法局',
    date: '2026年1月9日',
  })
})
