import { withoutSpace } from '@/lib/std/text'

/**
 * The columns of a list of organisations (单位名单), by the heads that offices give them; the first is how we write it.
 */
export const unitColumns = {
  name: ['单位全称', '全称', '单位名称', '名称', '机构名称', '机构全称', '单位'],
  shortName: ['简称', '单位简称', '机构简称'],
  level: ['层级', '级别', '单位层级', '行政层级', '单位级别'],
  kind: ['性质', '单位性质', '类别', '单位类别', '类型', '单位类型', '机构性质', '机构类别'],
  parent: ['上级单位', '上级', '上级单位全称', '上级单位名称', '上级机构', '主管部门', '上级主管部门', '主管单位'],
  code: [
    '统一社会信用代码/编码',
    '统一社会信用代码',
    '社会信用代码',
    '信用代码',
    '编码',
    '单位编码',
    '机构编码',
    '代码',
    '单位代码',
    '机构代码',
    '组织机构代码',
  ],
  verticallyLed: ['是否垂管', '垂管', '是否垂直管理', '垂直管理', '实行垂直领导', '是否垂直领导', '是否实行垂直领导'],
  reporting: ['是否报送', '报送', '是否报送年报', '是否编制年报', '应报送', '是否应报送'],
  signOff: ['是否内部审签', '内部审签', '是否审签', '负责人审签', '是否需要审签'],
} as const

export type UnitColumn = keyof typeof unitColumns

/** A head as it is compared: without space, marks of obligation, remarks in brackets and signs between words. */
const plain = (head: string): string =>
  withoutSpace(head)
    .replace(/[（(【[][^）)】\]]*[）)】\]]/gu, '')
    .replace(/[*＊:：?？/／、，,_-]/gu, '')

const byHead = new Map<string, UnitColumn>(
  Object.entries(unitColumns).flatMap(([column, heads]) =>
    heads.map((head) => [plain(head), column as UnitColumn] as const),
  ),
)

/** The column that a head names, or null for one we have no use for. */
export const unitColumnOf = (head: string): UnitColumn | null => byHead.get(plain(head)) ?? null
