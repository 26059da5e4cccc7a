import { paragraph as p } from './paragraph'
import { continued, reportOf, typedInto } from './reports'
import type { DemoAgency } from './types'

const name = '云岫区住房和城乡建设局'

/** Many requests on demolition and property; this year's report is complete but full of the usual slips. */
export const housing: DemoAgency = {
  key: 'housing',
  name,
  shortName: '区住建局',
  level: 'county',
  kind: 'department',
  author: '高昉',
  reports: (thisYear) => {
    const last = lastYear(thisYear - 1)
    return [last, withSlips(last)]
  },
  decisions: [
    {
      yearsAgo: 0,
      slug: 'fee-collected-not-above-charged',
      cell: 'otherMatters.processingFee.collected',
      role: 'author',
      text: '其中200元系上一年12月发出收费通知、本年1月收取。',
    },
    {
      yearsAgo: 0,
      slug: 'received-equals-handled',
      cell: 'requests.received.businesses',
      role: 'approver',
      text: '1件企业申请由政务服务窗口先行答复后补登，新收数以登记系统为准，申请本年度不再调整。',
    },
  ],
}

const lastYear = (year: number) =>
  reportOf(name, year, {
    issuedOn: `${year + 1}-01-21`,
    figures: {
      proactive: {
        'normativeDocuments.repealed': 1,
        'normativeDocuments.inForce': 2,
        'licences.decisions': 384,
        'penalties.decisions': 57,
        'compulsion.decisions': 4,
        'charges.collected': '96.45',
      },
      requests: {
        naturalPersons: {
          received: 41,
          broughtForward: 2,
          disclosed: 15,
          partlyDisclosed: 5,
          withheldThirdParty: 3,
          withheldProcess: 2,
          unavailableNotHeld: 7,
          unavailableWouldNeedMaking: 1,
          notProcessedPetition: 4,
          notProcessedDuplicate: 2,
          otherFeeUnpaid: 1,
          carriedForward: 3,
        },
        businesses: { received: 5, disclosed: 2, unavailableNotHeld: 2, withheldInquiry: 1 },
      },
      cases: { 'reconsideration.upheld': 2, 'litigationDirect.upheld': 1 },
      processingFee: { notices: 1, charged: '1200', collected: '0' },
    },
    texts: {
      lead: [
        p`为便于公众了解我局政府信息公开工作，根据国家规定的格式编写本报告，统计时间为${year}年1月1日至12月31日。`,
      ],
      'overview.proactiveDisclosure': [
        p`聚焦老旧小区改造、保障性住房、房屋征收、物业管理四个领域，公开信息267条，其中改造项目88条、保障房分配73条、征收补偿51条、物业监管55条。对改造方案和配租结果实行事前公示、事后公告。`,
      ],
      'overview.disclosureOnRequest': [
        p`本年新收政府信息公开申请${'requests.received.total'}件，上年结转${'requests.broughtForward.total'}件，共办结${'requests.handled.total'}件，结转下年度${'requests.carriedForward.total'}件。申请集中于房屋征收补偿和小区维修资金，其中予以公开${'requests.disclosed.total'}件、部分公开${'requests.partlyDisclosed.total'}件。`,
        p`发生行政复议${'cases.reconsideration.total'}件、行政诉讼${'cases.litigationDirect.total'}件，结果均为维持。`,
      ],
      'overview.informationManagement': [
        p`开展文件清理，废止行政规范性文件${'proactive.normativeDocuments.repealed'}件，未新制发文件，现行有效${'proactive.normativeDocuments.inForce'}件。征收档案全部电子化，可按项目检索。`,
      ],
      'overview.platforms': [
        p`在区政府门户网站设“老旧小区改造”专题，改造小区现场均设公示栏，共设公示栏36处；公众号答复留言205条。`,
      ],
      'overview.supervision': [
        p`建立信息公开与信访、复议应诉的会商制度，全年会商9次；组织窗口和物业科人员培训2次；科室考核中公开工作占5分。`,
      ],
      'problems.problems': [
        p`征收项目时间跨度长，早期档案不全，部分申请查找信息用时较多；维修资金使用信息的公开颗粒度与群众期待有差距。`,
      ],
      'problems.improvements': [
        p`补录早期项目档案1480卷，建立征收信息索引；维修资金自下半年起按小区、按季度公布收支。上一年指出的公示栏内容陈旧问题，已由各小区专员每月更换。`,
      ],
      'otherMatters.text': [
        p`上述收费通知发出后申请人逾期未缴费，按规定不再处理${'requests.otherFeeUnpaid.total'}件。没有其他需要报告的事项。`,
      ],
    },
  })

/**
 * What goes wrong in real reports: a column that does not tie, "/" for nothing, an unwritten aspect, problems without
 * improvements, no date.
 */
function withSlips(last: ReturnType<typeof lastYear>) {
  const report = continued(last, {
    figures: {
      proactive: {
        'normativeDocuments.issued': 1,
        'normativeDocuments.inForce': 3,
        'licences.decisions': 402,
        'penalties.decisions': 61,
        'compulsion.decisions': 5,
      },
      requests: {
        naturalPersons: {
          received: 45,
          disclosed: 19,
          partlyDisclosed: 6,
          withheldThirdParty: 4,
          withheldProcess: 1,
          unavailableNotHeld: 8,
          notProcessedPetition: 5,
          notProcessedDuplicate: 1,
          carriedForward: 2,
        },
        businesses: { received: 6, disclosed: 4, withheldInquiry: 3 },
      },
      cases: { 'reconsideration.upheld': 1, 'litigationDirect.pending': 1 },
      processingFee: { notices: 0, charged: '300', collected: '500' },
    },
    texts: {
      lead: [p`根据国家规定的格式编写本报告，统计时间为${last.year + 1}年1月1日至12月31日。`],
      'overview.proactiveDisclosure': [
        p`公开老旧小区改造、保障性住房、房屋征收和物业管理信息281条，新开工改造小区14个，方案均在现场公示不少于7日。`,
      ],
      'overview.disclosureOnRequest': [
        p`收到政府信息公开申请51件，上年结转3件，办理结果详见第三部分。发生行政复议1件，结果维持；行政诉讼1件，尚未审结。`,
      ],
      'overview.informationManagement': [p`制发行政规范性文件1件，现行有效3件。`],
      'overview.supervision': [p`全年召开会商会7次，培训2次。`],
      'problems.problems': [p`部分项目征收信息查找用时较长，维修资金信息还不够细。`],
      'otherMatters.text': [p`没有其他需要报告的事项。`],
    },
  })
  return typedInto(report, {
    'proactive.rules.issued': '/',
    'proactive.rules.repealed': '/',
    'proactive.rules.inForce': '/',
    'proactive.charges.collected': '102.3万元',
  })
}
