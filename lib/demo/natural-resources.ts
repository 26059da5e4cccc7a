import { paragraph as p } from './paragraph'
import { continued, reportOf } from './reports'
import type { DemoAgency } from './types'

const name = '云岫区自然资源局'

/** The organ with most requests; tables of this year are in, texts are not. */
export const naturalResources: DemoAgency = {
  key: 'land',
  name,
  shortName: '区自然资源局',
  level: 'county',
  kind: 'department',
  author: '陶瞭',
  reports: (thisYear) => {
    const last = lastYear(thisYear - 1)
    return [last, thisYears(last)]
  },
  decisions: [
    {
      yearsAgo: 1,
      slug: 'fee-collected-not-above-charged',
      cell: 'otherMatters.processingFee.collected',
      role: 'author',
      text: '上一年年末通知的一件120元，申请人于本年1月缴纳。',
    },
  ],
}

const lastYear = (year: number) =>
  reportOf(name, year, {
    issuedOn: `${year + 1}-01-23`,
    figures: {
      proactive: {
        'normativeDocuments.inForce': 1,
        'licences.decisions': 1_146,
        'penalties.decisions': 22,
        'compulsion.decisions': 1,
        'charges.collected': '1864.207',
      },
      requests: {
        naturalPersons: {
          received: 73,
          broughtForward: 3,
          disclosed: 24,
          partlyDisclosed: 8,
          withheldStateSecret: 2,
          withheldThirdParty: 4,
          withheldInquiry: 9,
          unavailableNotHeld: 13,
          unavailableWouldNeedMaking: 2,
          unavailableUnclear: 1,
          notProcessedPetition: 3,
          notProcessedDuplicate: 4,
          otherNotSupplemented: 2,
          carriedForward: 4,
        },
        businesses: { received: 8, disclosed: 4, withheldStateSecret: 1, withheldInquiry: 2, unavailableNotHeld: 1 },
        legalServices: {
          received: 6,
          broughtForward: 1,
          disclosed: 2,
          partlyDisclosed: 1,
          withheldInquiry: 3,
          carriedForward: 1,
        },
        otherBodies: { received: 1, disclosed: 1 },
      },
      cases: {
        'reconsideration.upheld': 5,
        'reconsideration.corrected': 2,
        'reconsideration.pending': 1,
        'litigationDirect.upheld': 1,
        'litigationAfterReconsideration.upheld': 2,
        'litigationAfterReconsideration.pending': 1,
      },
      processingFee: { notices: 2, charged: '840', collected: '960' },
    },
    texts: {
      lead: [
        p`本报告由区自然资源局编制并负责解释，统计期限为${year}年1月1日至12月31日。公众对报告内容有疑问的，可与局办公室联系。`,
      ],
      'overview.proactiveDisclosure': [
        p`公开土地出让公告47宗、征地信息39批次、规划批前批后公示126项；通过区政府门户网站发布各类信息352条，通过现场公示牌发布规划许可信息88处。征地项目做到批文、公告、补偿方案三类材料齐全。`,
      ],
      'overview.disclosureOnRequest': [
        p`收到政府信息公开申请${'requests.received.total'}件，加上上年结转${'requests.broughtForward.total'}件，办结${'requests.handled.total'}件，结转下年度${'requests.carriedForward.total'}件。其中予以公开${'requests.disclosed.total'}件，部分公开${'requests.partlyDisclosed.total'}件，属于不动产登记资料查询等行政查询事项${'requests.withheldInquiry.total'}件，本机关不掌握${'requests.unavailableNotHeld.total'}件。`,
        p`行政复议共${'cases.reconsideration.total'}件，结果维持${'cases.reconsideration.upheld'}件、结果纠正${'cases.reconsideration.corrected'}件、尚未审结${'cases.reconsideration.pending'}件；被纠正的主要原因是检索不充分，均已重新答复。行政诉讼中，未经复议直接起诉${'cases.litigationDirect.total'}件，复议后起诉${'cases.litigationAfterReconsideration.total'}件。`,
      ],
      'overview.informationManagement': [
        p`本年未制发、未废止行政规范性文件，现行有效${'proactive.normativeDocuments.inForce'}件。对征地历史档案数字化扫描2.3万页，涉密测绘成果严格按规定审查。`,
      ],
      'overview.platforms': [p`与省征地信息公开平台对接，镇村两级公示栏同步张贴；不动产登记大厅增设查询窗口2个。`],
      'overview.supervision': [
        p`成立由局长任组长的工作领导小组，办公室、法规股、权籍股联合办理申请；举办案例分析会4次；对超期风险实行提前五日预警。`,
      ],
      'problems.problems': [
        p`征地类申请逐年增多，检索范围大，两件答复因检索不充分被复议机关纠正；规划图件公开后群众看图难。`,
      ],
      'problems.improvements': [
        p`制定检索记录制度，答复前由两人分别检索并签字；规划公示增加现状对照图和咨询电话。上年反映的村级公示不规范问题，已统一制作公示栏62块。`,
      ],
      'otherMatters.text': [p`收取的信息处理费已全额缴入国库。无其他需要报告的事项。`],
    },
  })

const thisYears = (last: ReturnType<typeof lastYear>) =>
  continued(last, {
    figures: {
      proactive: {
        'normativeDocuments.issued': 1,
        'normativeDocuments.inForce': 2,
        'licences.decisions': 1_203,
        'penalties.decisions': 18,
        'charges.collected': '1790.55',
      },
      requests: {
        naturalPersons: {
          received: 69,
          disclosed: 27,
          partlyDisclosed: 7,
          withheldStateSecret: 1,
          withheldThirdParty: 5,
          withheldInquiry: 8,
          unavailableNotHeld: 14,
          notProcessedPetition: 4,
          notProcessedDuplicate: 2,
          otherNotSupplemented: 1,
          carriedForward: 4,
        },
        businesses: { received: 10, disclosed: 6, withheldInquiry: 3, unavailableNotHeld: 1 },
        legalServices: { received: 4, disclosed: 3, withheldInquiry: 1, carriedForward: 1 },
      },
      cases: { 'reconsideration.upheld': 6, 'litigationAfterReconsideration.upheld': 2 },
      processingFee: { notices: 1, charged: '420', collected: '600' },
    },
    texts: {},
  })
