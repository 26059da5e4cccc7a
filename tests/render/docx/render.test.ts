import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { Doc } from '@/lib/document/model'
import { renderDocx } from '@/lib/render/docx/render'
import { sampleDoc } from '../sample-doc'
import { all, type Element, first, openDocx, textOf, val } from './open-docx'

const bodyOf = (doc: Doc) => first(openDocx(renderDocx(doc)).tree('word/document.xml'), 'w:body')!
const paragraphs = (body: Element) => all(body, 'w:p')
const find = (body: Element, text: string) => paragraphs(body).find((paragraph) => textOf(paragraph) === text)!
const span = (cell: Element) => Number(val(cell, 'w:gridSpan') ?? 1)
const report = (over: Parameters<typeof sampleDoc>[0] = {}) => sampleDoc(over)

describe('text', () => {
  it('sets real headings with outline levels and bookmarks named after the sections', () => {
    const { tree } = openDocx(renderDocx(report()))
    const headings = paragraphs(tree('word/document.xml')).filter((paragraph) =>
      val(paragraph, 'w:pStyle')?.startsWith('Heading'),
    )
    expect(headings.filter((heading) => val(heading, 'w:pStyle') === 'Heading1').map(textOf)).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ])
    expect(headings.map((heading) => first(heading, 'w:bookmarkStart')!.attributes['w:name'])).toContain(
      'overview_proactiveDisclosure',
    )
    const ids = headings.map((heading) => first(heading, 'w:bookmarkStart')!.attributes['w:id'])
    expect(new Set(ids).size).toBe(ids.length)
    expect(headings.map((heading) => first(heading, 'w:bookmarkEnd')!.attributes['w:id'])).toEqual(ids)

    const styles = all(tree('word/styles.xml'), 'w:style')
    const style = (id: string) => styles.filter(({ attributes }) => attributes['w:styleId'] === id)
    expect(style('Normal')).toHaveLength(1)
    for (const [id, level, font] of [
      ['Heading1', '0', '黑体'],
      ['Heading2', '1', '楷体_GB2312'],
    ] as const) {
      expect(val(style(id)[0]!, 'w:outlineLvl')).toBe(level)
      expect(first(style(id)[0]!, 'w:keepNext')).toBeDefined()
      expect(first(style(id)[0]!, 'w:rFonts')!.attributes).toMatchObject({
        'w:eastAsia': font,
        'w:ascii': 'Times New Roman',
      })
    }
  })

  it('fits 22 lines of 28 characters on a page: pitch, spacing of characters, margins', () => {
    const { tree } = openDocx(renderDocx(report()))
    expect(first(tree('word/document.xml'), 'w:pgMar')!.attributes).toMatchObject({
      'w:top': '2098',
      'w:bottom': '1984',
      'w:left': '1587',
      'w:right': '1474',
    })
    const body = all(tree('word/styles.xml'), 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === 'ReportBody',
    )!
    expect(first(body, 'w:ind')!.attributes['w:firstLineChars']).toBe('200')
    const spacing = Number(val(first(body, 'w:rPr')!, 'w:spacing'))
    expect(28 * (320 + spacing)).toBeLessThanOrEqual(11906 - 1587 - 1474)
    expect(29 * (320 + spacing)).toBeGreaterThan(11906 - 1587 - 1474)
    const normal = all(tree('word/styles.xml'), 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === 'Normal',
    )!
    expect(first(normal, 'w:spacing')!.attributes).toMatchObject({ 'w:line': '579', 'w:lineRule': 'exact' })
    expect(
      all(tree('word/document.xml'), 'w:docGrid').every(({ attributes }) => attributes['w:type'] === undefined),
    ).toBe(true)
  })

  it('keeps rare characters and drops what XML forbids', () => {
    const blocks: Doc['blocks'] = [{ type: 'paragraph', text: '旻玥瞭昉𬉼䶮\u0001\u000b\ufffe\ud800 <A & "B">' }]
    expect(textOf(bodyOf({ ...report(), blocks }))).toBe('旻玥瞭昉𬉼䶮 <A & "B">')
  })

  it('hints that quotation marks are Chinese', () => {
    const body = bodyOf({
      ...report(),
      blocks: [
        { type: 'paragraph', text: '“公开”' },
        { type: 'paragraph', text: '公开' },
      ],
    })
    expect(paragraphs(body).map((paragraph) => first(paragraph, 'w:rFonts')?.attributes['w:hint'])).toEqual([
      'eastAsia',
      undefined,
    ])
  })
})

describe('title and signature', () => {
  it('breaks a long organ between words, never in a line of more than 20 characters', () => {
    const long = '新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县市场监督管理局'
    const body = bodyOf(report({ organisation: long }))
    const title = paragraphs(body).find((paragraph) => val(paragraph, 'w:pStyle') === 'Title')!
    const lines = all(title, 'w:t').map(({ children }) => children.join(''))
    expect(lines).toEqual([
      '新疆维吾尔自治区伊犁哈萨克自治州',
      '察布查尔锡伯自治县市场监督管理局',
      '2024年政府信息公开工作年度报告',
    ])
    expect(all(title, 'w:br')).toHaveLength(2)
    const name = paragraphs(body).filter((paragraph) => val(paragraph, 'w:pStyle') === 'ReportSignature')[0]!
    expect(Number(first(name, 'w:ind')!.attributes['w:left'])).toBeGreaterThanOrEqual(0)
  })

  it('centres the organ over a date that ends four characters from the edge, and keeps them with the text above', () => {
    const body = bodyOf(report())
    const [name, date] = paragraphs(body).filter((paragraph) => val(paragraph, 'w:pStyle') === 'ReportSignature')
    expect(textOf(name!)).toBe('江南市青山区市场监督管理局')
    expect(first(name!, 'w:ind')!.attributes['w:left']).toBe(first(date!, 'w:ind')!.attributes['w:left'])
    // 2025年1月20日: seven digits of half a character, three characters; box = date + 2 × 4 characters.
    const box = 11906 - 1587 - 1474 - Number(first(date!, 'w:ind')!.attributes['w:left'])
    expect(box).toBeGreaterThan(14 * 315)
    expect(box).toBeLessThan(15 * 316)
    expect(first(name!, 'w:keepNext')).toBeDefined()
    const last = paragraphs(body).at(-3)!
    expect(val(last, 'w:pStyle')).toBe('ReportBody')
    expect(first(last, 'w:keepNext')).toBeDefined()
  })

  it('prints no blank paragraph for a date that is not known', () => {
    expect(
      paragraphs(bodyOf(report({ issuedOn: null }))).filter(
        (paragraph) =>
          textOf(paragraph) === '' && first(paragraph, 'w:pStyle')?.attributes['w:val'] === 'ReportSignature',
      ),
    ).toEqual([])
  })
})

describe('tables', () => {
  it.each([
    [2024, 28, 14],
    [2020, 26, 18],
  ])('lays table 3 and 4 of %i on their grids', (year, rows3, rows2) => {
    const [table2, table3, table4] = all(bodyOf(report({ year })), 'w:tbl')
    for (const [table, rows, columns] of [
      [table2!, rows2, undefined],
      [table3!, rows3, 10],
      [table4!, 4, 15],
    ] as const) {
      const grid = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']))
      if (columns) expect(grid).toHaveLength(columns)
      expect(grid.reduce((a, b) => a + b)).toBe(11906 - 1587 - 1474)
      expect(all(table, 'w:tr')).toHaveLength(rows)
      for (const row of all(table, 'w:tr')) {
        expect(all(row, 'w:tc').reduce((sum, cell) => sum + span(cell), 0)).toBe(grid.length)
        expect(first(row, 'w:cantSplit')).toBeDefined()
      }
      expect(all(table, 'w:tcW').every(({ attributes }) => attributes['w:type'] === 'dxa')).toBe(true)
      expect(val(table, 'w:tblCaption')).toMatch(/^[二三四]、/)
    }
    expect(all(table3!, 'w:tblHeader')).toHaveLength(3)
    expect(all(table4!, 'w:tblHeader')).toHaveLength(3)
  })

  it('writes vertical merges out, in the small style of the table', () => {
    const table = all(bodyOf(report()), 'w:tbl')[1]!
    const outcomes = all(table, 'w:tr').map((row) => all(row, 'w:tc')[0]!)
    const merge = outcomes.map((cell) => val(cell, 'w:vMerge'))
    expect(merge.slice(0, 3)).toEqual(['restart', 'continue', 'continue'])
    expect(merge.slice(5, 27)).toEqual(['restart', ...new Array<string>(21).fill('continue')])
    for (const cell of all(table, 'w:tc')) {
      expect(val(cell, 'w:pStyle')).toMatch(/^ReportTable/)
      if (val(cell, 'w:vMerge') === 'continue') expect(textOf(cell)).toBe('')
    }
  })

  it('puts each number where it belongs, and nothing but the number', () => {
    const doc = report()
    const block = doc.blocks.find((candidate) => candidate.type === 'table' && candidate.id === 'requests')
    const values =
      block?.type === 'table'
        ? block.rows
            .flat()
            .filter(({ cellId }) => cellId)
            .map(({ text }) => text)
        : []
    const cells = all(all(bodyOf(doc), 'w:tbl')[1]!, 'w:tc').map(textOf)
    expect(values).toHaveLength(175)
    expect(cells.filter((text) => /^\d+$/.test(text))).toEqual(values)
  })

  it('prints empty cells and words typed into cells as they are', () => {
    const doc = report()
    const texts = ['', '约20', '<3&', '\ue000', '14批']
    const blocks = doc.blocks.map((block) =>
      block.type === 'table' && block.id === 'cases'
        ? {
            ...block,
            rows: block.rows.map((row, index) =>
              index === 3 ? row.map((cell, column) => ({ ...cell, text: texts[column] ?? String(column) })) : row,
            ),
          }
        : block,
    )
    const row = all(all(bodyOf({ ...doc, blocks }), 'w:tbl')[2]!, 'w:tr')[3]!
    expect(all(row, 'w:tc').map(textOf)).toEqual([
      '',
      '约20',
      '<3&',
      '',
      '14批',
      ...Array.from({ length: 10 }, (_, index) => String(index + 5)),
    ])
  })

  it('keeps each table on one page with its heading, and begins a page with the tallest', () => {
    const body = bodyOf(report())
    for (const table of all(body, 'w:tbl')) {
      const rows = all(table, 'w:tr')
      rows.forEach((row, index) =>
        expect(
          all(row, 'w:p').every(
            (paragraph) => (first(paragraph, 'w:keepNext') !== undefined) === index < rows.length - 1,
          ),
        ).toBe(true),
      )
    }
    expect(first(find(body, '三、收到和处理政府信息公开申请情况'), 'w:pageBreakBefore')).toBeDefined()
    expect(first(find(body, '二、主动公开政府信息情况'), 'w:pageBreakBefore')).toBeUndefined()
    expect(first(find(body, '四、政府信息公开行政复议、行政诉讼情况'), 'w:pageBreakBefore')).toBeUndefined()
  })

  it('lets a table that no page can hold split between rows, its heading and head together', () => {
    const doc = report()
    const blocks = doc.blocks.map((block) =>
      block.type === 'table' && block.id === 'requests'
        ? {
            ...block,
            rows: block.rows.map((row) => row.map((cell) => (cell.cellId ? { ...cell, text: '9'.repeat(20) } : cell))),
          }
        : block,
    )
    const rows = all(all(bodyOf({ ...doc, blocks }), 'w:tbl')[1]!, 'w:tr')
    expect(rows.map((row) => first(row, 'w:keepNext') !== undefined)).toEqual(rows.map((_, index) => index < 3))
  })
})

describe('pages', () => {
  it('numbers odd pages at the right and even pages at the left, the code on the other side', () => {
    const { text, tree } = openDocx(renderDocx(report({ code: '青山-2024-7' })))
    const references = all(tree('word/document.xml'), 'w:footerReference').map(({ attributes }) => attributes['w:type'])
    expect(references.sort()).toEqual(['default', 'even'])
    expect(text('word/settings.xml')).toContain('<w:evenAndOddHeaders')
    const footers = ['word/footer1.xml', 'word/footer2.xml'].map((path) =>
      text(path)
        .replace(/<w:tab\/>/g, '<w:t>|</w:t>')
        .replace(/<w:fldChar w:fldCharType="begin"\/>/g, '<w:t>#</w:t>'),
    )
    const shown = footers.map((xml) =>
      [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(''),
    )
    expect(shown).toEqual(['青山-2024-7|— # —', '— # —|青山-2024-7'])
  })

  it('boxes the draft mark at the head of every page, and only of a draft', () => {
    const { text, tree } = openDocx(renderDocx(report({ draftMark: '草稿' })))
    expect(all(tree('word/document.xml'), 'w:headerReference')).toHaveLength(2)
    for (const path of ['word/header1.xml', 'word/header2.xml']) {
      expect(text(path)).toContain('草稿')
      expect(all(tree(path), 'w:bdr')).toHaveLength(1)
    }
    expect(all(bodyOf(report()), 'w:headerReference')).toEqual([])
  })

  it('turns a page break into a property of the next block', () => {
    const doc = report()
    const table = doc.blocks.find(({ type }) => type === 'table')!
    const body = bodyOf({
      ...doc,
      blocks: [
        { type: 'paragraph', text: '甲' },
        { type: 'pageBreak' },
        { type: 'paragraph', text: '乙' },
        { type: 'pageBreak' },
        table,
        { type: 'pageBreak' },
      ],
    })
    expect(first(find(body, '乙'), 'w:pageBreakBefore')).toBeDefined()
    expect(all(first(body, 'w:tbl')!, 'w:pageBreakBefore')).toHaveLength(1)
    expect(all(body, 'w:br')).toEqual([])
    expect(body.children.filter((child) => typeof child !== 'string').map(({ name }) => name)).toEqual([
      'w:p',
      'w:p',
      'w:tbl',
      'w:p',
      'w:sectPr',
    ])
  })

  it('keeps two tables apart that follow each other', () => {
    const tables = report().blocks.filter(({ type }) => type === 'table')
    const body = bodyOf({ ...report(), blocks: tables.slice(0, 2) })
    expect(body.children.filter((child) => typeof child !== 'string').map(({ name }) => name)).toEqual([
      'w:tbl',
      'w:p',
      'w:tbl',
      'w:p',
      'w:sectPr',
    ])
  })
})

describe('package', () => {
  it('names the fonts with what may stand in for them', () => {
    const fonts = all(openDocx(renderDocx(report())).tree('word/fontTable.xml'), 'w:font')
    const fang = fonts.find(({ attributes }) => attributes['w:name'] === '仿宋_GB2312')!
    expect(val(fang, 'w:altName')).toBe('仿宋,FangSong')
    expect(val(fang, 'w:charset')).toBe('86')
    expect(fonts.map(({ attributes }) => attributes['w:name'])).toEqual(
      expect.arrayContaining(['楷体_GB2312', '黑体', '方正小标宋简体', '宋体', 'Times New Roman']),
    )
  })

  it('carries title, organ, revision and digest, and no time but that of the revision', () => {
    const { text } = openDocx(renderDocx(report({ revision: 7, digest: 'cd'.repeat(32), code: '码&1' })))
    const core = text('docProps/core.xml')
    expect(core).toContain('<dc:title>江南市青山区市场监督管理局2024年政府信息公开工作年度报告</dc:title>')
    expect(core).toContain('<dc:creator>江南市青山区市场监督管理局</dc:creator>')
    expect(core.match(/2025-01-20T02:03:04Z/g)).toHaveLength(2)
    const custom = text('docProps/custom.xml')
    for (const value of ['2024', '7', 'cd'.repeat(32), '码&amp;1']) expect(custom).toContain(`>${value}<`)
  })

  it('gives the same bytes at another time, after other reports and in another process', () => {
    const doc = report({ code: '青山-2024-7', draftMark: '草稿' })
    const before = renderDocx(doc)
    renderDocx(report({ year: 2020 }))
    vi.useFakeTimers({ now: new Date('2031-07-01T00:00:00Z') })
    try {
      expect(Buffer.compare(renderDocx(doc), before)).toBe(0)
    } finally {
      vi.useRealTimers()
    }
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    const script = path.join(import.meta.dirname, 'print-hash.ts')
    const printed = execFileSync(process.execPath, ['--import', 'tsx', script], {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'America/New_York' },
    })
    expect(printed.trim()).toBe(hash(before))
  })
})
