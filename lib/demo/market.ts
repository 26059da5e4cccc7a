import { paragraph as p } from './paragraph'
import { continued, reportOf } from './reports'
import type { DemoAgency } from './types'

const name = '云岫区市场监督管理局'

/** The largest organ of the district: tens of thousands of licences, requests of companies, cases in court. */
export const market: DemoAgency = {
  key: 'market',
  name,
  shortName: '区市场监管局',
  level: 'county',
  kind: 'department',
  author: '周旻',
  reports: (thisYear) => {
    const last = lastYear(thisYear - 1)
    return [
      of2020,
      last,
      continued(last, {
        figures: {
          proactive: {
            'normativeDocuments.inForce': 3,
            'licences.decisions': 51_907,
            'penalties.decisions': 1_284,
            'compulsion.decisions': 79,
          },
        },
        texts: {},
      }),
    ]
  },
}

const lastYear = (year: number) =>
  reportOf(name, year, {
    issuedOn: `${year + 1}-01-19`,
    figures: {
      proactive: {
        'normativeDocuments.issued': 1,
        'normativeDocuments.repealed': 2,
        'normativeDocuments.inForce': 3,
        'licences.decisions': 48_216,
        'penalties.decisions': 1_327,
        'compulsion.decisions': 86,
        'charges.collected': '312.6845',
      },
      requests: {
        naturalPersons: {
          received: 29,
          broughtForward: 1,
          disclosed: 9,
          partlyDisclosed: 3,
          withheldThirdParty: 2,
          withheldCaseFile: 4,
          withheldInquiry: 3,
          unavailableNotHeld: 3,
          unavailableUnclear: 1,
          notProcessedPetition: 2,
          notProcessedDuplicate: 1,
          carriedForward: 2,
        },
        businesses: { received: 7, disclosed: 3, withheldThirdParty: 1, withheldInquiry: 2, unavailableNotHeld: 1 },
        legalServices: { received: 2, partlyDisclosed: 1, withheldCaseFile: 1 },
      },
      cases: {
        'reconsideration.upheld': 3,
        'reconsideration.corrected': 1,
        'litigationDirect.upheld': 1,
        'litigationDirect.pending': 1,
        'litigationAfterReconsideration.upheld': 2,
      },
      processingFee: {},
    },
    texts: {
      lead: [
        p`本报告依照《中华人民共和国政府信息公开条例》第五十条和国务院办公厅规定的年度报告格式编制，由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。数据统计期限为${year}年1月1日至12月31日。`,
      ],
      'overview.proactiveDisclosure': [
        p`围绕企业登记、食品药品安全、价格监管和消费维权，通过区政府门户网站公开信息426条，其中监管动态218条、抽检结果137条、政策文件及解读71条；政务新媒体发布信息512条。全年办理行政许可${'proactive.licences.decisions'}件，作出行政处罚决定${'proactive.penalties.decisions'}件，应当公示的均在法定期限内通过国家企业信用信息公示系统公示。`,
      ],
      'overview.disclosureOnRequest': [
        p`全年收到政府信息公开申请${'requests.received.total'}件，上年结转${'requests.broughtForward.total'}件，办结${'requests.handled.total'}件，结转下年度继续办理${'requests.carriedForward.total'}件。办结的申请中，予以公开${'requests.disclosed.total'}件，部分公开${'requests.partlyDisclosed.total'}件，其余依法作出不予公开、无法提供或者不予处理的答复，均在法定期限内办结。`,
        p`因政府信息公开被申请行政复议${'cases.reconsideration.total'}件，其中结果纠正${'cases.reconsideration.corrected'}件，原因是对案卷信息的区分处理不够充分，已重新作出答复。未经复议直接起诉${'cases.litigationDirect.total'}件，复议后起诉${'cases.litigationAfterReconsideration.total'}件。`,
      ],
      'overview.informationManagement': [
        p`本年制发行政规范性文件${'proactive.normativeDocuments.issued'}件，废止${'proactive.normativeDocuments.repealed'}件，现行有效${'proactive.normativeDocuments.inForce'}件。公文起草时同步确定公开属性，公开前由业务科室、法规科、办公室三级审核，涉及个人信息和商业秘密的先作处理再发布。`,
      ],
      'overview.platforms': [
        p`依托区政府门户网站“市场监管”栏目发布信息，登记大厅设政务公开专区1处，配备查询终端2台，为群众提供登记政策查阅和办事指引。政务新媒体账号2个，由专人每日巡检。`,
      ],
      'overview.supervision': [
        p`分管局领导任政务公开领导小组组长，办公室配备专职人员1名。全年组织业务培训3次，参训186人次；把公开工作列入科所年度考核，每季度通报栏目更新和申请办理情况。`,
      ],
      'problems.problems': [
        p`一是部分基层所对案卷信息的区分处理把握不准，影响答复质量；二是抽检信息专业性强，公众看不懂，解读形式偏少。`,
      ],
      'problems.improvements': [
        p`针对答复质量问题，编印办理案例手册，对拟不予公开的答复实行法规科会审，全年会审14件；针对解读偏少问题，制作图解和短视频23期，把抽检结论改写成消费提示。上一年反映的公示信息错漏问题，已通过系统比对和每月抽查整改到位。`,
      ],
      'otherMatters.text': [
        p`承办人大代表建议、政协委员提案共19件，答复内容除依法不予公开的外均已公开。无其他需要报告的事项。`,
      ],
    },
  })

const of2020 = reportOf(name, 2020, {
  issuedOn: '2021-01-22',
  figures: {
    proactive: {
      'normativeDocuments.newlyMade': 2,
      'normativeDocuments.newlyDisclosed': 2,
      'normativeDocuments.totalDisclosed': 7,
      'licences.itemsLastYear': 42,
      'licences.itemsChange': -3,
      'licences.decisions': 36_480,
      'otherServices.itemsLastYear': 58,
      'otherServices.itemsChange': 2,
      'otherServices.decisions': 214,
      'penalties.itemsLastYear': 796,
      'penalties.itemsChange': -21,
      'penalties.decisions': 903,
      'compulsion.itemsLastYear': 31,
      'compulsion.itemsChange': 0,
      'compulsion.decisions': 47,
      'charges.itemsLastYear': 1,
      'charges.itemsChange': 0,
      'procurement.procurementItems': 9,
      'procurement.procurementAmount': '418.37',
    },
    requests: {
      naturalPersons: {
        received: 17,
        disclosed: 8,
        withheldCaseFile: 2,
        unavailableNotHeld: 5,
        other: 1,
        carriedForward: 1,
      },
      businesses: { received: 3, disclosed: 2, withheldInquiry: 1 },
    },
    cases: { 'reconsideration.upheld': 1 },
  },
  texts: {
    lead: [p`依照《中华人民共和国政府信息公开条例》编制本报告，数据统计期限为2020年1月1日至12月31日。`],
    'overview.proactiveDisclosure': [
      p`机构整合后重新梳理公开目录，通过区政府门户网站公开信息301条，公布疫情防控期间价格监管、药品零售管理等信息96条。`,
    ],
    'overview.disclosureOnRequest': [
      p`收到政府信息公开申请${'requests.received.total'}件，办结${'requests.handled.total'}件，结转下年度${'requests.carriedForward.total'}件。被申请行政复议${'cases.reconsideration.total'}件，结果维持。`,
    ],
    'overview.informationManagement': [
      p`新制作行政规范性文件${'proactive.normativeDocuments.newlyMade'}件并全部公开，对外公开总数${'proactive.normativeDocuments.totalDisclosed'}件。`,
    ],
    'overview.platforms': [p`完成原三个单位网站栏目的归并，统一在区政府门户网站发布信息。`],
    'overview.supervision': [p`重新制定政务公开工作制度5项，开展培训2次，将公开工作纳入科所绩效考核。`],
    'problems.problems': [p`机构整合后历史信息分散，部分栏目更新衔接不及时。`],
    'problems.improvements': [
      p`集中清理历史信息1120条，明确28个栏目的责任科室和更新周期；上一年目录不统一的问题已随机构整合一并解决。`,
    ],
    'otherMatters.text': [p`无其他需要报告的事项。`],
  },
})
