import { findReport } from '@/lib/features/report/data/reports'
import { cellsOf } from '@/lib/formats/cells'
import { formatForYear } from '@/lib/formats/registry'
import { type FieldId, fieldValue } from '@/lib/report/fields'
import { parseContent } from '@/lib/report/schema'
import { now, type Person } from './setting'
import { saveReport } from './verbs'

const texts: Readonly<Record<string, string>> = {
  lead: '本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限为本年度1月1日至12月31日。',
  'overview.proactiveDisclosure': '通过区政府门户网站主动公开各类信息，重点公开办事指南和执法结果。',
  'overview.disclosureOnRequest': '对收到的申请逐件登记，按期办结，没有发生逾期答复的情形。',
  'overview.informationManagement': '公文拟制时同步确定公开属性，发布前逐条审核。',
  'overview.platforms': '门户网站专栏由办公室专人维护，每周检查一次链接是否有效。',
  'overview.supervision': '分管负责人每季度听取一次汇报，年内组织业务培训两次。',
  'problems.problems': '一是政策解读的形式比较单一；二是个别栏目更新不够及时。',
  'problems.improvements': '一是请业务科室一同准备图文解读；二是安排专人每周巡查栏目。',
  'otherMatters.text': '没有其他需要报告的事项。',
}

/** Fills every field of a report in, so that nothing must be corrected: zeros, plain texts, a date in time. */
export async function complete(
  { scope, userId }: Pick<Person, 'scope' | 'userId'>,
  reportId: string,
  issuedOn: string,
): Promise<number> {
  const { content, revision, year } = (await findReport(scope, reportId))!
  const before = parseContent(content)
  const cells = [...cellsOf(formatForYear(year)!).values()]
    .filter(({ parts }) => parts === null)
    .map(({ id }) => [id, '0'] as const)
  const narrative = Object.entries(texts).map(([field, text]) => [field, [[text]]] as const)
  const changes = [...cells, ...narrative, ['issuedOn', issuedOn] as const]
    .filter(([field]) => fieldValue(before, field as FieldId) !== undefined)
    .map(([field, value]) => ({ field, base: fieldValue(before, field as FieldId) as never, value: value as never }))
  const saved = await saveReport(scope, userId, { reportId, revision, changes }, now)
  if (!saved.ok) throw new Error(saved.message)
  return saved.value.revision
}
