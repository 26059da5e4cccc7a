import type { Check, Observation } from '@/lib/checks/define-check'
import { makeSubject } from '@/lib/checks/subject'
import { cellsOf } from '@/lib/formats/cells'
import type { NarrativeId } from '@/lib/formats/narrative'
import { type FormatId, formatById, formatIds } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import { emptyContent, type Report, type ReportContent } from '@/lib/report/content'
import { paragraphsOf } from '@/lib/report/narrative'
import { cellReader } from '@/lib/report/totals'
import type { Written } from '@/lib/report/written'
import { officialDate } from '@/lib/std/dates'

/** Figures other than 0 of a report in which everything ties; a format that is not here has those of its forerunner. */
const figures: Partial<Record<FormatId, Partial<Record<CellId, number | string>>>> = {
  '2021': {
    'proactive.normativeDocuments.issued': 2,
    'proactive.normativeDocuments.inForce': 7,
    'proactive.licences.decisions': 26915,
    'proactive.penalties.decisions': 881,
    'proactive.compulsion.decisions': 150,
    'proactive.charges.collected': '5.4195',
    'requests.received.naturalPersons': 6,
    'requests.received.businesses': 2,
    'requests.broughtForward.naturalPersons': 1,
    'requests.disclosed.naturalPersons': 1,
    'requests.disclosed.businesses': 2,
    'requests.withheldInternalAffairs.naturalPersons': 2,
    'requests.withheldCaseFile.naturalPersons': 2,
    'requests.unavailableNotHeld.naturalPersons': 1,
    'requests.carriedForward.naturalPersons': 1,
    'cases.litigationDirect.upheld': 1,
  },
  '2019': {
    'proactive.normativeDocuments.newlyMade': 2,
    'proactive.normativeDocuments.newlyDisclosed': 2,
    'proactive.normativeDocuments.totalDisclosed': 9,
    'proactive.licences.itemsLastYear': 19,
    'proactive.licences.itemsChange': -4,
    'proactive.licences.decisions': 71599,
    'proactive.procurement.procurementAmount': '565.29',
    'requests.received.naturalPersons': 9,
    'requests.disclosed.naturalPersons': 3,
    'requests.partlyDisclosed.naturalPersons': 1,
    'requests.withheldProcess.naturalPersons': 1,
    'requests.unavailableNotHeld.naturalPersons': 4,
    'cases.reconsideration.corrected': 1,
  },
}

const texts: Record<NarrativeId, string> = {
  lead: '根据《中华人民共和国政府信息公开条例》规定，现公布本机关政府信息公开工作年度报告。',
  'overview.summary': '本机关认真贯彻落实《条例》，各项工作有序开展。',
  'overview.proactiveDisclosure': '通过政府网站主动公开信息497条，发布政策解读12篇。',
  'overview.disclosureOnRequest': '申请均在法定期限内答复。',
  'overview.informationManagement': '严格执行先审查后公开制度，及时清理行政规范性文件。',
  'overview.platforms': '维护政府网站和政务新媒体各1个。',
  'overview.supervision': '组织业务培训2次，将公开工作纳入年度考核。认真办理行政复议答复和行政诉讼应诉事项。',
  'problems.problems': '一是解读形式比较单一；二是公开的时效性不强。',
  'problems.improvements': '增加图解和视频解读，建立每月检查制度。上一年所列的培训不足问题已经解决。',
  'otherMatters.text': '无其他需要报告的事项。',
}

interface Change {
  readonly organisation?: string
  readonly year?: number
  /** `undefined` empties the cell. */
  readonly cells?: Partial<Record<CellId, number | string | undefined>>
  readonly unread?: ReportContent['unread']
  readonly narrative?: Partial<Record<NarrativeId, string>>
  readonly issuedOn?: string | null
}

/** The format whose figures and years the reports of a format are made of. */
const modelOf = (format: FormatId): FormatId =>
  formatIds.slice(0, formatIds.indexOf(format) + 1).findLast((id) => figures[id])!

/** The year that reports of a format are of in tests. */
const yearOf = (format: FormatId) =>
  figures[format] ? (format === '2021' ? 2025 : 2020) : formatById(format).years.from

/** A complete report without a fault, with some things changed. */
export function completeReport(
  format: FormatId,
  { organisation, year, cells, unread, narrative, issuedOn }: Change = {},
): Report {
  const inputs = [...cellsOf(formatById(format)).values()].filter(({ parts }) => parts === null)
  const filled = {
    ...Object.fromEntries(inputs.map(({ id, kind }) => [id, kind === 'wan' || kind === 'yuan' ? '0' : 0])),
    ...figures[modelOf(format)],
    ...cells,
  }
  const reportYear = year ?? yearOf(format)
  return {
    organisation: organisation ?? '云溪区市场监督管理局',
    year: reportYear,
    content: {
      ...emptyContent(format),
      cells: Object.fromEntries(
        Object.entries(filled).filter(([, value]) => value !== undefined),
      ) as ReportContent['cells'],
      unread: unread ?? {},
      narrative: Object.fromEntries(
        Object.entries({ ...texts, ...narrative }).map(([id, text]) => [id, paragraphsOf(text)]),
      ) as unknown as ReportContent['narrative'],
      issuedOn: issuedOn === undefined ? `${reportYear + 1}-01-16` : issuedOn,
    },
  }
}

const textsBefore: Record<NarrativeId, string> = {
  lead: '本报告由本机关办公室编制。',
  'overview.summary': '一年来，公开工作稳步推进。',
  'overview.proactiveDisclosure': '全年在门户网站登载动态352条，答疑材料9份。',
  'overview.disclosureOnRequest': '来件由办公室登记，由科室拟稿。',
  'overview.informationManagement': '建立文件目录，逐件标明公开属性。',
  'overview.platforms': '办事大厅设查阅点1处。',
  'overview.supervision': '分管负责人每季度听取汇报。',
  'problems.problems': '业务培训次数偏少，经办人员对答复格式不熟悉。',
  'problems.improvements': '每季度安排一次集中学习。',
  'otherMatters.text': '没有别的事项要报告。',
}

/** The content of the year before: a report without a fault, which this year's complete report follows on from. */
export function contentBefore(format: FormatId): ReportContent {
  const carried = completeReport(format).content.cells['requests.broughtForward.naturalPersons']
  return completeReport(format, {
    year: yearOf(format) - 1,
    cells: {
      'requests.received.naturalPersons': Number(carried) + (modelOf(format) === '2021' ? 5 : 9),
      'requests.carriedForward.naturalPersons': carried,
      ...(modelOf(format) === '2021'
        ? { 'requests.broughtForward.naturalPersons': 1, 'proactive.normativeDocuments.inForce': 5 }
        : { 'proactive.normativeDocuments.totalDisclosed': 7, 'proactive.licences.itemsLastYear': 23 }),
    },
    narrative: textsBefore,
  }).content
}

/** What a faultless document of this report has written in it. */
export function writtenOf({ organisation, year, content }: Report): Written {
  const format = formatById(content.format)
  const read = cellReader(format, content.cells)
  const text = (...ids: NarrativeId[]) =>
    ids.flatMap((id) => content.narrative[id].map((paragraph) => paragraph.join(''))).join('\n')
  const textUnder = {
    overview: ['overview.summary', ...format.aspects.map(({ id }) => `overview.${id}` as const)],
    problems: ['problems.problems', 'problems.improvements'],
    otherMatters: ['otherMatters.text'],
  } as const
  return {
    title: `${organisation}${format.title(year)}`,
    sections: [
      { heading: '', text: text('lead'), where: '第 3 行' },
      ...format.sections.map((section, index) => ({
        heading: section.heading,
        text: section.kind === 'table' ? '' : text(...textUnder[section.id]),
        where: `第 ${10 * index + 5} 行`,
      })),
    ],
    aspects: format.aspects.map(({ heading }) => heading),
    labels: [],
    cells: Object.fromEntries(
      [...cellsOf(format).keys()].map((id) => [
        id,
        { text: content.unread[id] ?? String(read(id) ?? ''), value: read(id) },
      ]),
    ),
    signature: { organisation, date: content.issuedOn ? officialDate(content.issuedOn) : '' },
    unread: [],
  }
}

/** A document of a report with the total (or any cell) written differently; `null` stands for a missing cell. */
export function writtenWith(report: Report, cells: Partial<Record<CellId, number | string | null>>): Written {
  const written = writtenOf(report)
  const changed = Object.entries(cells).map(([id, value]) => [
    id,
    { text: String(value ?? ''), value: typeof value === 'string' ? null : value! },
  ])
  return { ...written, cells: { ...written.cells, ...Object.fromEntries(changed) } }
}

/** What one check says of a report. */
export function observe(
  check: Check,
  report: Report,
  more: Parameters<typeof makeSubject>[1] = {},
): readonly Observation[] {
  return check.run(makeSubject(report, more))
}

export const messagesOf = (...given: Parameters<typeof observe>): string[] =>
  observe(...given).map(({ message }) => message)

/** The formats whose figures stand above; of every registered one `every-format.test.ts` asks. */
export const bothFormats = ['2019', '2021'] as const satisfies readonly FormatId[]
