import { paragraph as p } from './paragraph'
import { reportOf } from './reports'
import type { DemoAgency } from './types'

const name = '云岫区青岩镇人民政府'

/** A small township government; it has not opened this year's report yet. */
export const township: DemoAgency = {
  key: 'qingyan',
  name,
  shortName: '青岩镇',
  level: 'township',
  kind: 'government',
  author: '石昭',
  reports: (thisYear) => [lastYear(thisYear - 1)],
}

const lastYear = (year: number) =>
  reportOf(name, year, {
    issuedOn: `${year + 1}-01-18`,
    figures: {
      proactive: { 'licences.decisions': 26, 'penalties.decisions': 3, 'compulsion.decisions': 1 },
      requests: { naturalPersons: { received: 3, disclosed: 2, notProcessedPetition: 1 } },
      cases: {},
      processingFee: {},
    },
    texts: {
      lead: [p`青岩镇人民政府${year}年政府信息公开工作年度报告按照统一格式编制，统计期限为${year}年1月1日至12月31日。`],
      'overview.proactiveDisclosure': [
        p`公开惠农补贴、农村低保、宅基地审批、人居环境整治等信息94条，其中网站51条、村级公示栏43条。镇财政预决算按时公开。`,
      ],
      'overview.disclosureOnRequest': [
        p`收到村民提出的政府信息公开申请${'requests.received.total'}件，予以公开${'requests.disclosed.total'}件，属于信访投诉的${'requests.notProcessedPetition.total'}件已告知相应渠道，没有结转。未发生行政复议和行政诉讼。`,
      ],
      'overview.informationManagement': [
        p`镇政府本年未制发行政规范性文件，现行有效${'proactive.normativeDocuments.inForce'}件。公开内容由经办人、分管领导、党政办逐级把关。`,
      ],
      'overview.platforms': [p`镇便民服务中心和9个行政村设公开栏，党政办专人维护区政府门户网站青岩镇专栏。`],
      'overview.supervision': [
        p`将信息公开纳入村级年度工作考核，考核结果与村干部绩效挂钩；通过院坝会开展社会评议，收集意见17条；全年没有因信息公开工作被责任追究的情况。`,
      ],
      'problems.problems': [p`工作人员兼职多、变动大，业务不够熟；部分村公开栏破损，内容更换不勤。`],
      'problems.improvements': [
        p`编写一页纸操作说明，新到岗人员先培训后上岗；投入资金更换公开栏5处。上年提出的补贴公示过于简略问题，已按户列明项目和金额。`,
      ],
      'otherMatters.text': [p`无其他需要报告的事项。`],
    },
  })
