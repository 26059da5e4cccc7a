import { describe, expect, test } from 'vitest'
import { cellsOf } from '@/lib/formats/cells'
import type { NarrativeId } from '@/lib/formats/narrative'
import { formatById } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import { importText } from '@/lib/import/import-text'
import { textOf } from '@/lib/report/narrative'
import { parseReportFile, printReportFile } from '@/lib/report/report-file'
import { expectedOf, type FixtureName, fixtureNames, fixtureText, imported, importedFixture } from './fixtures'

const text = (name: FixtureName, id: NarrativeId) =>
  textOf(importedFixture(name).report.content.narrative[id], () => '')

describe.each(fixtureNames)('%s', (name) => {
  const { report, written } = importedFixture(name)
  const expected = expectedOf(name)

  test('every cell of the tables has the value that stands in the file', () => {
    const ids = [...cellsOf(formatById(report.content.format)).values()]
      .filter((cell) => cell.section !== 'otherMatters')
      .map((cell) => cell.id)
    expect(ids).toHaveLength(expected.otherwiseZero)
    const read = Object.fromEntries(ids.map((id) => [id, written.cells[id]?.value ?? null]))
    const wanted = Object.fromEntries(ids.map((id) => [id, id in expected.cells ? expected.cells[id] : 0]))
    expect(read).toEqual(wanted)
  })

  test('whose it is, of which year, in which format', () => {
    expect({ format: report.content.format, year: report.year, organisation: report.organisation }).toEqual({
      format: expected.format,
      year: expected.year,
      organisation: expected.organisation,
    })
  })

  test('the report can be kept as a file and read again', () => {
    expect(parseReportFile(printReportFile(report))).toEqual({ ok: true, value: report })
  })

  test('no sentence of the file is lost', () => {
    const kept = [
      written.title,
      ...written.sections.flatMap((section) => [section.heading, section.text]),
      ...written.unread.map((item) => item.text),
      ...written.labels.map((slip) => slip.found),
      written.signature?.organisation ?? '',
      written.signature?.date ?? '',
    ]
      .join('\n')
      .replace(/\s/g, '')
    const paragraphs = fixtureText(name)
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.includes('\t'))
    const inTables = /^(?:制作数量|公开数量|企业|机构|结果|纠正|维持|审结)$/
    const lost = paragraphs
      .map((line) => line.replace(/\[bookmark: \w+\]/g, '').replace(/\s/g, ''))
      .filter((line) => !inTables.test(line) && !kept.includes(line))
    expect(lost).toEqual([])
  })
})

describe('slips are kept as written', () => {
  test('labels of columns and rows', () => {
    expect(importedFixture('labels-drift').written.labels.map(({ expected, found }) => `${found}→${expected}`)).toEqual(
      ['上年新制作数量→本年新制作数量', '上年项目数量→上一年项目数量', '上年项目数量→上一年项目数量'],
    )
    expect(importedFixture('missing-cell').written.labels.map(({ found }) => found)).toEqual([
      '规章（市政府令）',
      '规范性文件（有规范性文件登记号）',
    ])
    expect(importedFixture('wrong-row-label').written.labels).toEqual([
      {
        expected: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
        found: '（二）部分公开（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
        where: expect.stringMatching(/^第 \d+ 行$/),
      },
    ])
  })

  test('headings, title and signature', () => {
    expect(importedFixture('labels-drift').written.sections.map((section) => section.heading)).toEqual([
      '',
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况表',
      '四、政府信息公开行政复议、行政诉讼情况表',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ])
    expect(importedFixture('automatic-numbering').written).toMatchObject({
      title: '秀水区市场监管局2020年政府信息公开年度报告',
      signature: null,
    })
    expect(importedFixture('automatic-numbering').written.sections.map((section) => section.heading)).toContain(
      '5、 存在的主要问题及改进情况',
    )
    expect(importedFixture('extra-section').written.title).toBe('河东区市场监督管理局2020年度政府信息公开工作报告')
    expect(importedFixture('extra-section').written.sections.map((section) => section.heading)).toContain(
      '五，政府信息公开行政复议、行政诉讼情况',
    )
    expect(importedFixture('labels-drift').written.signature).toEqual({
      organisation: '明州市江南区市场监督管理局',
      date: '2021年1月 22日',
    })
    expect(importedFixture('labels-drift').report.content.issuedOn).toBe('2021-01-22')
  })

  test('residue of the word processor has its place', () => {
    expect(importedFixture('wrong-row-label').written.unread[0]).toEqual({
      text: '[bookmark: _GoBack]',
      where: '第 1 行',
    })
    expect(importedFixture('labels-drift').written.unread.map((item) => item.text)).toEqual(['— 1 —'])
  })

  test('a heading glued to a table ends it, and the missing cell is empty, not 0', () => {
    const { written, report, notes } = importedFixture('missing-cell')
    expect(written.cells['cases.litigationAfterReconsideration.pending']?.value).toBe(0)
    expect(written.cells).not.toHaveProperty(['cases.litigationAfterReconsideration.total'])
    expect(written.sections.map((section) => section.heading)).toContain('五、存在的主要问题及改进情况')
    expect(notes[0]?.text).toContain('14 格')
    expect(report.content.issuedOn).toBe('2021-01-26')
  })

  test('the hybrid is read as 2021 and said to be one', () => {
    const { report, written } = importedFixture('hybrid')
    expect(report.content.format).toBe('2021')
    expect(report.content.cells['requests.otherRemaining.naturalPersons']).toBe(3)
    expect(report.content.cells).not.toHaveProperty(['requests.otherFeeUnpaid.naturalPersons'])
    expect(written.labels.map((slip) => slip.found)).toContain('（六）其他处理（未分行）')
  })
})

describe('texts go where they belong', () => {
  test('aspects under other words', () => {
    expect(text('labels-drift', 'overview.supervision')).toBe('一是由办公室牵头。二是每半年考核一次。')
    expect(text('missing-cell', 'overview.disclosureOnRequest')).toBe('办理申请9条，按时答复。')
    expect(text('wrong-row-label', 'overview.platforms')).toBe('重新整理了网站的栏目，更新了办事指南。')
    expect(text('automatic-numbering', 'overview.informationManagement')).toBe('在专题栏目发布区域合作信息5条。')
  })

  test('parts the format does not know stay with the summary and are shown', () => {
    expect(text('missing-cell', 'overview.summary')).toContain('健全领导机构。局长负总责，各科室设联络员。')
    expect(importedFixture('missing-cell').written.unread.map((item) => item.text)).toEqual([
      '（一）健全领导机构',
      '(七)推进标准化规范化',
      '（八）办理建议和提案',
    ])
    expect(importedFixture('extra-section').written.aspects).toEqual([
      '(一)成立领导小组',
      '(二)订立年度计划',
      '(三)健全公开制度',
      '（四）规范公开流程',
    ])
  })

  test('problems and improvements part where the sense turns', () => {
    expect(text('labels-drift', 'problems.problems')).toBe('2020年的工作还有差距，栏目分类不够细，更新有时偏慢。')
    expect(text('labels-drift', 'problems.improvements')).toMatch(/^对此，.*\n一是.*\n二是/)
    expect(text('wrong-row-label', 'problems.improvements')).toMatch(/^下一步/)
    expect(text('extra-section', 'problems.improvements')).toBe('')
    expect(text('automatic-numbering', 'problems.problems')).toBe('动态更新慢，事前审查不够严。')
    expect(text('automatic-numbering', 'problems.improvements')).toMatch(
      /^2020年改进情况。补齐.*\n2021年进一步改进措施。一是/,
    )
  })

  test('the fee figures come from the sentence that gives them, which is then not printed twice', () => {
    const with2021 = fixtureText('wrong-row-label').replace(
      '没有其他事项，全年未收取信息处理费。',
      '本年度发出收费通知2件，总金额1,200元，实际收取800.50元。没有其他事项。',
    )
    const { report } = imported(with2021)
    expect(report.content.cells).toMatchObject({
      'otherMatters.processingFee.notices': 2,
      'otherMatters.processingFee.charged': '1200',
      'otherMatters.processingFee.collected': '800.50',
    })
    expect(report.content.narrative['otherMatters.text']).toEqual([['没有其他事项。']])
    expect(importedFixture('wrong-row-label').report.content.cells).not.toHaveProperty([
      'otherMatters.processingFee.notices',
    ])
  })
})

describe('year and format', () => {
  const of2020 = fixtureText('missing-cell')

  test('the year comes from the signature when the title has none', () => {
    expect(imported(of2020.replace('2020年政府信息公开工作年度报告', '政府信息公开工作年度报告')).report.year).toBe(
      2020,
    )
  })

  test('Chinese digits are a year as well', () => {
    expect(
      imported(of2020.replace('2020年政府信息公开工作年度报告', '二〇二〇年政府信息公开工作年度报告')).report.year,
    ).toBe(2020)
  })

  test('a year without a format is refused', () => {
    const result = importText(of2020.replace('2020年政府信息公开工作年度报告', '2015年政府信息公开工作年度报告'))
    expect(result).toEqual({ ok: false, code: 'import.year', message: '2015年没有对应的年度报告格式' })
  })

  test('the tables of another year are kept as they are and said to be so', () => {
    const { report, written } = imported(
      of2020.replace('2020年政府信息公开工作年度报告', '2023年政府信息公开工作年度报告'),
    )
    expect(report).toMatchObject({ year: 2023, content: { format: '2019' } })
    expect(written.labels[0]).toMatchObject({ expected: '2021年格式', found: '2019年格式（试行）' })
  })
})

describe('cells', () => {
  const with9 = (value: string) => imported(fixtureText('missing-cell').replace('\t+387\n\t387', `\t${value}\n\t387`))

  test.each([['/'], ['约20'], ['12345678901234567890'], ['3.5'], ['1\n2']])('%j is text, never a number', (value) => {
    const { report } = with9(value)
    expect(report.content.cells).not.toHaveProperty(['proactive.licences.itemsChange'])
    expect(report.content.unread['proactive.licences.itemsChange' as CellId]).toBe(value)
    expect(report.content.cells['proactive.licences.decisions']).toBe(387)
  })

  test('blank is empty', () => {
    const { report, written } = with9('\u00a0\u3000')
    expect(report.content.cells).not.toHaveProperty(['proactive.licences.itemsChange'])
    expect(written.cells['proactive.licences.itemsChange']).toEqual({ text: '', value: null })
  })

  test('rows are known by their labels, in whatever order they stand', () => {
    const moved = fixtureText('labels-drift').replace(
      /(\t规章\n\t0\n\t0\n\t0\n)\n(\t规范性文件\n\t2\n\t0\n\t2\n)/,
      '$2\n$1',
    )
    expect(moved).not.toBe(fixtureText('labels-drift'))
    expect(imported(moved).report.content.cells).toEqual(importedFixture('labels-drift').report.content.cells)
  })

  test('columns are known by their labels', () => {
    const moved = fixtureText('labels-drift').replace(
      '\t采购项目数量\n\t采购总金额\n\n\t政府集中采购\n\t2\n\t565.29万元',
      '\t采购总金额\n\t采购项目数量\n\n\t政府集中采购\n\t565.29万元\n\t2',
    )
    expect(moved).not.toBe(fixtureText('labels-drift'))
    expect(imported(moved).report.content.cells).toEqual(importedFixture('labels-drift').report.content.cells)
  })

  test('a column of money whose label says 元 is converted', () => {
    const { report } = imported(
      fixtureText('wrong-row-label').replace('（单位：万元）', '（单位：元）').replace('\t5.4195', '\t54195'),
    )
    expect(report.content.cells['proactive.charges.collected']).toBe('5.4195')
  })

  test('a row the format does not have is left over, its numbers go nowhere', () => {
    const { report, written } = imported(
      fixtureText('missing-cell').replace('\t行政强制\n', '\t行政征收\n\t7\n\t7\n\t7\n\n\t行政强制\n'),
    )
    expect(report.content.cells).toEqual(importedFixture('missing-cell').report.content.cells)
    expect(written.unread.map((item) => item.text)).toEqual(expect.arrayContaining(['行政征收', '7']))
  })

  test('blank lines between rows may be lost', () => {
    const glued = fixtureText('labels-drift').replace(/\n\n(?=\t)/g, '\n')
    expect(imported(glued).report.content.cells).toEqual(importedFixture('labels-drift').report.content.cells)
  })
})
