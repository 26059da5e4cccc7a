/**
 * The trial format of report years 2019 and 2020: 国办公开办函〔2019〕60号, 《政府信息公开工作年度报告格式（试行）》.
 * Labels are exact to the character; a test compares them with `tests/fixtures/official/2019.txt`.
 *
 * A format is a copy, never an heir: what it shares with another one today is chance, not rule.
 */
import type { FormatDefinition, LabelLeaf, LabelNode } from './types'

const leaf = (id: string, label: string, said?: RegExp): LabelLeaf => ({ id, label, ...(said && { said }) })

/** Items more or fewer than a year before (本年增/减); the only column that may be negative. */
const change: LabelLeaf = { id: 'itemsChange', label: '本年增/减', kind: 'change' }

/** Who asked (申请人情况): columns of table 3. */
const requesters: readonly LabelNode[] = [
  {
    label: '申请人情况',
    children: [
      leaf('naturalPersons', '自然人', /自然人|公民|个人/),
      {
        label: '法人或其他组织',
        said: /法人(?:或|和|及|与|、)其他组织|法人(?:、|或)?(?:组织)?/,
        children: [
          leaf('businesses', '商业企业', /商业企业/),
          leaf('researchBodies', '科研机构', /科研机构/),
          leaf('publicBenefitBodies', '社会公益组织', /社会公益组织|公益组织/),
          leaf('legalServices', '法律服务机构', /法律服务机构/),
          leaf('otherBodies', '其他'),
        ],
      },
      { id: 'total', label: '总计', sums: true },
    ],
  },
]

/** Rows of table 3: what came in, how it ended, what is left. */
const requestRows: readonly LabelNode[] = [
  leaf('received', '一、本年新收政府信息公开申请数量'),
  leaf('broughtForward', '二、上年结转政府信息公开申请数量'),
  {
    id: 'outcomes',
    label: '三、本年度办理结果',
    children: [
      leaf('disclosed', '（一）予以公开', /(?<![不未])(?:予以|准予|同意|给予|准许)(?:全部|全文)?公开/),
      leaf(
        'partlyDisclosed',
        '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
        /部分(?:不?予以?)?公开|区分处理/,
      ),
      {
        id: 'withheld',
        label: '（三）不予公开',
        said: /(?<!部分)不予以?公开|未予公开|不同意公开/,
        children: [
          leaf('withheldStateSecret', '1.属于国家秘密', /国家秘密/),
          leaf('withheldByLaw', '2.其他法律行政法规禁止公开', /法律[、，]?行政法规禁止/),
          leaf('withheldSecurity', '3.危及“三安全一稳定”', /三安全一稳定/),
          leaf('withheldThirdParty', '4.保护第三方合法权益', /第三方合法权益/),
          leaf('withheldInternalAffairs', '5.属于三类内部事务信息', /内部事务/),
          leaf('withheldProcess', '6.属于四类过程性信息', /过程性/),
          leaf('withheldCaseFile', '7.属于行政执法案卷', /行政?执法案卷/),
          leaf('withheldInquiry', '8.属于行政查询事项', /行政查询/),
        ],
      },
      {
        id: 'unavailable',
        label: '（四）无法提供',
        said: /无法提供|不能提供/,
        children: [
          leaf('unavailableNotHeld', '1.本机关不掌握相关政府信息', /(?:不|未)掌握/),
          leaf('unavailableWouldNeedMaking', '2.没有现成信息需要另行制作', /(?:没有|无)现成信息|另行制作/),
          leaf('unavailableUnclear', '3.补正后申请内容仍不明确', /补正后.{0,8}不(?:明确|清)/),
        ],
      },
      {
        id: 'notProcessed',
        label: '（五）不予处理',
        said: /不予处理/,
        children: [
          leaf('notProcessedPetition', '1.信访举报投诉类申请', /信访.{0,3}举报.{0,3}投诉/),
          leaf('notProcessedDuplicate', '2.重复申请', /重复申请/),
          leaf('notProcessedPublication', '3.要求提供公开出版物', /公开出版物/),
          leaf('notProcessedExcessive', '4.无正当理由大量反复申请', /大量.{0,3}反复/),
          leaf('notProcessedReissue', '5.要求行政机关确认或重新出具已获取信息', /确认或(?:者)?重新出具|重新出具/),
        ],
      },
      leaf('other', '（六）其他处理', /其他(?:方式)?处理/),
      { id: 'handled', label: '（七）总计', sums: true },
    ],
  },
  leaf('carriedForward', '四、结转下年度继续办理'),
]

/** How a case ended (审理结果): the same five columns three times in table 4. */
const results: readonly LabelLeaf[] = [
  leaf('upheld', '结果维持'),
  leaf('corrected', '结果纠正'),
  leaf('otherResult', '其他结果'),
  leaf('pending', '尚未审结'),
  { id: 'total', label: '总计', sums: true },
]

export const format2019: FormatDefinition<'2019'> = {
  id: '2019',
  name: '2019年格式（试行）',
  notice: '国办公开办函〔2019〕60号',
  years: { from: 2019, to: 2020 },
  title: (year) => `${year}年政府信息公开工作年度报告`,
  aspects: [
    { id: 'proactiveDisclosure', heading: '（一）主动公开' },
    { id: 'disclosureOnRequest', heading: '（二）依申请公开' },
    { id: 'informationManagement', heading: '（三）政府信息管理' },
    { id: 'platforms', heading: '（四）政府信息公开平台建设' },
    { id: 'supervision', heading: '（五）监督保障' },
  ],
  sections: [
    { id: 'overview', kind: 'narrative', heading: '一、总体情况' },
    {
      id: 'proactive',
      kind: 'table',
      heading: '二、主动公开政府信息情况',
      table: {
        shape: 'blocks',
        id: 'proactive',
        blocks: [
          {
            id: 'rules',
            label: '第二十条第（一）项',
            corner: '信息内容',
            columns: [
              leaf('newlyMade', '本年新制作数量'),
              leaf('newlyDisclosed', '本年新公开数量'),
              leaf('totalDisclosed', '对外公开总数量'),
            ],
            rows: [leaf('rules', '规章'), leaf('normativeDocuments', '规范性文件')],
          },
          {
            id: 'licensing',
            label: '第二十条第（五）项',
            corner: '信息内容',
            columns: [leaf('itemsLastYear', '上一年项目数量'), change, leaf('decisions', '处理决定数量')],
            rows: [leaf('licences', '行政许可'), leaf('otherServices', '其他对外管理服务事项')],
          },
          {
            id: 'enforcement',
            label: '第二十条第（六）项',
            corner: '信息内容',
            columns: [leaf('itemsLastYear', '上一年项目数量'), change, leaf('decisions', '处理决定数量')],
            rows: [leaf('penalties', '行政处罚'), leaf('compulsion', '行政强制')],
          },
          {
            id: 'charges',
            label: '第二十条第（八）项',
            corner: '信息内容',
            columns: [leaf('itemsLastYear', '上一年项目数量'), change],
            rows: [leaf('charges', '行政事业性收费')],
          },
          {
            id: 'procurement',
            label: '第二十条第（九）项',
            corner: '信息内容',
            columns: [
              leaf('procurementItems', '采购项目数量'),
              { id: 'procurementAmount', label: '采购总金额', kind: 'wan', unit: '万元' },
            ],
            rows: [leaf('procurement', '政府集中采购')],
          },
        ],
      },
    },
    {
      id: 'requests',
      kind: 'table',
      heading: '三、收到和处理政府信息公开申请情况',
      table: {
        shape: 'cross',
        id: 'requests',
        corner: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
        columns: requesters,
        rows: requestRows,
      },
    },
    {
      id: 'cases',
      kind: 'table',
      heading: '四、政府信息公开行政复议、行政诉讼情况',
      table: {
        shape: 'cross',
        id: 'cases',
        corner: '',
        columns: [
          { id: 'reconsideration', label: '行政复议', children: results },
          {
            label: '行政诉讼',
            children: [
              { id: 'litigationDirect', label: '未经复议直接起诉', children: results },
              { id: 'litigationAfterReconsideration', label: '复议后起诉', children: results },
            ],
          },
        ],
        rows: null,
      },
    },
    { id: 'problems', kind: 'narrative', heading: '五、存在的主要问题及改进情况' },
    { id: 'otherMatters', kind: 'narrative', heading: '六、其他需要报告的事项' },
  ],
  feeFigures: [],
}
