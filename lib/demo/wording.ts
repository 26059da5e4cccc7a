import type { NarrativeId } from '@/lib/formats/narrative'
import type { CellId } from '@/lib/formats/types'
import type { Inline, Paragraph } from '@/lib/report/narrative'
import type { Office } from './types'

/** What the sentences of one report are made from. */
interface Told {
  readonly year: number
  readonly self: string
  readonly name: string
  readonly topics: Office['topics']
  readonly deed: string
  /** A small number of its own, so that counts differ. */
  readonly n: number
}

const cell = (id: CellId) => ({ cell: id })

/** A paragraph with words, counts and linked numbers put in. */
function line(
  pieces: TemplateStringsArray,
  ...values: readonly (string | number | { readonly cell: CellId })[]
): Paragraph {
  const run: Inline[] = []
  const add = (text: string) => {
    const last = run.at(-1)
    if (typeof last === 'string') run[run.length - 1] = last + text
    else if (text) run.push(text)
  }
  pieces.forEach((piece, at) => {
    const value = values[at - 1]
    if (typeof value === 'object') run.push(value)
    else add(String(value ?? ''))
    add(piece)
  })
  return run
}

type Sentence = (told: Told) => Paragraph

/** Every text in several wordings; no two neighbours in the list of organs use the same set. */
const wordings: Readonly<Partial<Record<NarrativeId, readonly Sentence[]>>> = {
  lead: [
    ({ name, year }) =>
      line`根据《中华人民共和国政府信息公开条例》要求，${name}编制${year}年度政府信息公开工作年度报告，统计期限自1月1日起至12月31日止。`,
  ],
  'overview.proactiveDisclosure': [
    ({ topics: [a, b, c], deed, n }) =>
      line`${a}和${b}是群众问得最多的两件事，全年主动公开相关信息${90 + n}条；${deed}；${c}的办事指南重新核对后上网。`,
    ({ topics: [a, b, c, d], deed, n }) =>
      line`按照“谁制作、谁公开”的办法，公开${c}信息${40 + n}条、${d}信息${30 + n}条；${deed}；涉及${a}、${b}的决定作出后七个工作日内上网。`,
    ({ topics: [a, b, , d], deed, n }) =>
      line`年初排出公开清单，${d}列在首位；到年底发布各类信息${110 + n}条，其中${a}方面的占三成；${deed}；${b}的政策同时配发问答。`,
    ({ topics: [a, , c, d], deed, n }) =>
      line`${deed}；${c}、${d}两项工作由办事人直接发布，全年${70 + n}条；把${a}的常见疑问整理成十问十答。`,
  ],
  'overview.disclosureOnRequest': [
    ({ topics: [a] }) =>
      line`收到申请${cell('requests.received.total')}件，内容集中在${a}；上年结转${cell('requests.broughtForward.total')}件，全年办结${cell('requests.handled.total')}件，结转下年度${cell('requests.carriedForward.total')}件，没有逾期。`,
    ({ topics: [, b] }) =>
      line`关于${b}的申请居多。本年新收${cell('requests.received.total')}件，予以公开${cell('requests.disclosed.total')}件，其余按规定分别作出答复，${cell('requests.carriedForward.total')}件在明年初到期。`,
    ({ topics: [, , c] }) =>
      line`登记台账显示，本年新收申请${cell('requests.received.total')}件，与${c}有关的答复前均与申请人通过电话；办结${cell('requests.handled.total')}件，尚在期限内的${cell('requests.carriedForward.total')}件结转。`,
    ({ topics: [, , , d] }) =>
      line`新收申请${cell('requests.received.total')}件、上年结转${cell('requests.broughtForward.total')}件，答复${cell('requests.handled.total')}件；申请${d}资料的，能当场提供的当场提供。`,
  ],
  'overview.informationManagement': [
    ({ topics: [a, b] }) =>
      line`没有制定规章的权限；现行有效的行政规范性文件${cell('proactive.normativeDocuments.inForce')}件，${a}和${b}方面的旧文件逐件标注了效力。`,
    ({ topics: [, b, c] }) =>
      line`发文前由经办人填写公开属性，${b}类文件不公开的须写明理由；行政规范性文件现行有效${cell('proactive.normativeDocuments.inForce')}件，${c}的归口目录同步更新。`,
    ({ topics: [a, , , d] }) =>
      line`清理历史信息时，${a}栏目撤下过时内容、${d}栏目补齐文号；现行有效行政规范性文件${cell('proactive.normativeDocuments.inForce')}件。`,
    ({ topics: [, , c, d] }) =>
      line`信息发布实行拟稿人、科室、分管负责人三道审核，${c}数据另请业务骨干复核；${d}档案满一年即移交。`,
  ],
  'overview.platforms': [
    ({ topics: [a], n }) => line`在区政府门户网站维护${2 + (n % 4)}个子栏目，新开“${a}”一栏；窗口备有纸质查阅本。`,
    ({ topics: [, b] }) => line`微信号改版后把${b}的查询放进首页菜单，留言由值班员当天回复。`,
    ({ topics: [, , c], n }) => line`服务大厅的查阅点接待${60 + n}人次，${c}的材料最受欢迎；网站链接每半月巡检一遍。`,
    ({ topics: [, , , d] }) => line`停更的账号已经注销，信息统一归到门户网站；${d}的公告另在公示栏张贴。`,
  ],
  'overview.supervision': [
    ({ topics: [a], self, n }) =>
      line`${self}把公开工作写进科室考核，占分百分之四；社会评议请了${2 + (n % 5)}名群众代表，重点看${a}；工作考核达到预期，没有责任追究。`,
    ({ topics: [, b], n }) =>
      line`每季度自查一次，查出${b}方面的小毛病${1 + (n % 6)}处，当月改完；工作考核合格，社会评议未收到批评意见，无责任追究情形。`,
    ({ topics: [, , c], self }) =>
      line`主要负责人两次听取汇报，${self}新招录人员都学了申请办理流程；针对${c}的社会评议得分居中，考核结果良好，无人被追究责任。`,
    ({ topics: [, , , d], n }) =>
      line`分管负责人抽查答复书${4 + (n % 7)}份；社会评议中${d}的办事群众打分九十分以上；工作考核达标，未发生责任追究。`,
  ],
  'problems.problems': [
    ({ topics: [a, b] }) => line`${a}的解读偏重条文，举例少；有的科室报送${b}信息靠催。`,
    ({ topics: [, b, c] }) => line`${b}数据更新赶不上业务进度；答复${c}类申请时检索范围说明得不够清楚。`,
    ({ topics: [, , c, d] }) => line`老年人不会上网查${c}；${d}栏目的分类与群众的叫法对不上。`,
    ({ topics: [a, , , d] }) => line`公开${d}时附件扫描件多、可复制文本少；从事${a}的同志兼职公开，精力不足。`,
  ],
  'problems.improvements': [
    ({ topics: [a, b], n }) => line`请一线办事人给${a}写例子，已成稿${6 + (n % 9)}篇；${b}的报送改为系统自动提醒。`,
    ({ topics: [, b, c] }) => line`${b}数据由业务系统按日推送；答复模板增加检索经过一段，${c}类先行试用。`,
    ({ topics: [, , c, d], n }) => line`印大字版${c}手册${300 + 10 * n}本送到社区；按来访记录里的说法给${d}栏目改名。`,
    ({ topics: [a, , , d] }) => line`${d}附件一律改用可检索格式，旧件分批替换；从${a}岗位调出一人专司公开。`,
  ],
  'otherMatters.text': [({ topics: [a] }) => line`除收取信息处理费的情况外，${a}工作没有其他需要报告的事项。`],
}

/**
 * All texts of one report: which wording is used goes by the place in the list and by the year, so that no report
 * repeats the one before.
 */
export function textsFor(
  office: Office,
  at: number,
  year: number,
  age: 0 | 1,
): Partial<Record<NarrativeId, readonly Paragraph[]>> {
  const told: Told = {
    year,
    self: office.self,
    name: office.name,
    topics: office.topics,
    deed: office.deeds[age],
    n: (at * 7 + age * 3) % 29,
  }
  return Object.fromEntries(
    Object.entries(wordings).map(([id, variants], field) => [
      id,
      [variants[(at + Math.floor(at / 4) * field + age * 2 + field) % variants.length]!(told)],
    ]),
  )
}
