import { checks } from '@/lib/checks/registry'
import type { ListedEvent } from '@/lib/features/audit/data/event-search'
import { stateNames } from '@/lib/features/report/policy/review-states'

/** Names of what a detail holds. */
const names: Readonly<Record<string, string>> = {
  accountId: '账号',
  username: '用户名',
  name: '名称',
  role: '角色',
  fields: '改动处',
  year: '年度',
  practice: '演练',
  slug: '检查规则',
  key: '位置',
  reason: '原因',
  before: '原为',
  after: '改为',
  from: '由',
  to: '到',
  told: '答复',
  code: '代码',
  permission: '所需权限',
  subject: '对象编号',
  file: '文件',
  type: '类型',
  recounted: '重新统计的报告数',
  parentId: '上级单位编号',
  demo: '演示数据',
  imported: '由文件导入',
  count: '条数',
  sound: '完好条数',
  broken: '首个不一致处',
  hash: '哈希',
  removed: '清理条数',
  upTo: '到第几条',
  months: '留存月数',
  version: '版本',
  text: '内容',
  note: '意见',
  format: '格式',
  units: '单位数',
  digest: '内容摘要',
  place: '位置',
  notes: '意见条数',
  submitBy: '提交截止',
  publishBy: '发布截止',
  requireScan: '须有扫描件',
  query: '查询条件',
  passwords: '密码策略',
  secondFactor: '动态验证码',
  level: '层级',
  kind: '类别',
  shortName: '简称',
  parent: '上级单位',
  parts: '改动处',
  explained: '已说明',
  waived: '已豁免',
  number: '编号',
  address: '网址',
  scan: '扫描件',
  size: '字节数',
  pages: '页数',
  mails: '邮件数',
  mail: '邮件标题',
}

const words: Readonly<Record<string, string>> = {
  unknownName: '没有这个用户名',
  disabled: '账号已停用',
  locked: '账号已锁定',
  wrongPassword: '密码不正确',
  wrongCode: '动态验证码不正确',
  app: '动态验证码',
  recovery: '恢复码',
  ...stateNames,
  author: '填报人',
  approver: '单位负责人',
  reviewer: '主管部门审核人',
  systemAdministrator: '系统管理员',
  securityAdministrator: '安全管理员',
  auditAdministrator: '审计管理员',
}

/** Ids that say nothing to a reader; the exported file has them. */
const hidden: readonly string[] = ['versionId', 'noteId', 'scanId', 'parentId', 'path', 'mailId']

/** A hash is told by its beginning. */
const hash = /^[0-9a-f]{64}$/

/** Most places of a save that are counted out one by one. */
const mostListed = 5

function valueWords(value: unknown): string {
  if (value === null) return '无'
  if (value === true) return '是'
  if (value === false) return '否'
  if (Array.isArray(value)) return value.length > mostListed ? `${value.length} 处` : value.map(valueWords).join('、')
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([key]) => !hidden.includes(key))
      .map(([key, each]) => `${names[key] ?? key} ${valueWords(each)}`)
      .join('，')
  return words[String(value)] ?? (hash.test(String(value)) ? `${String(value).slice(0, 16)}…` : String(value))
}

/** Ids of accounts that a detail names. */
export const accountIn = ({ detail }: Pick<ListedEvent, 'detail'>): string | null =>
  typeof detail['accountId'] === 'string' ? detail['accountId'] : null

/** The detail of an event in words, for the list and the table; what has no name of its own keeps its key. */
export function describeEvent(
  { verb, detail }: Pick<ListedEvent, 'verb' | 'detail'>,
  accounts: ReadonlyMap<string, string>,
): string {
  return Object.entries(detail)
    .flatMap(([key, value]) => {
      if (value === null || value === '' || value === false || hidden.includes(key)) return []
      if (verb === 'refused' && (key === 'code' || key === 'permission')) return []
      if (key === 'accountId') return [`${names[key]}：${accounts.get(String(value)) ?? String(value)}`]
      if (key === 'slug') {
        const check = checks.find(({ slug }) => slug === value)
        return [`${names[key]}：${check ? `${check.code} ${check.title}` : String(value)}`]
      }
      return [`${names[key] ?? key}：${valueWords(value)}`]
    })
    .join('；')
}
