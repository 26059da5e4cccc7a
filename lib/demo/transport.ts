import { paragraph as p } from './paragraph'
import { continued, reportOf } from './reports'
import type { DemoAgency } from './types'

const name = '云岫区交通运输局'

/** This year tables 3 and 4 are in; table 2 waits for the traffic police's figures. */
export const transport: DemoAgency = {
  key: 'transport',
  name,
  shortName: '区交通局',
  level: 'county',
  kind: 'department',
  author: '罗骁',
  reports: (thisYear) => {
    const last = lastYear(thisYear - 1)
    return [
      last,
      continued(last, {
        figures: {
          requests: {
            naturalPersons: { received: 7, disclosed: 4, unavailableNotHeld: 3 },
            businesses: { received: 2, disclosed: 2 },
          },
          cases: {},
        },
        texts: {},
      }),
    ]
  },
}

const lastYear = (year: number) =>
  reportOf(name, year, {
    issuedOn: `${year + 1}-01-22`,
    figures: {
      proactive: {
        'normativeDocuments.repealed': 1,
        'normativeDocuments.inForce': 1,
        'licences.decisions': 5_218,
        'penalties.decisions': 736,
        'compulsion.decisions': 41,
        'charges.collected': '23.1',
      },
      requests: {
        naturalPersons: { received: 8, disclosed: 4, withheldCaseFile: 2, unavailableNotHeld: 2 },
        businesses: { received: 3, disclosed: 3 },
      },
      cases: { 'litigationDirect.otherResult': 1 },
      processingFee: {},
    },
    texts: {
      lead: [
        p`根据政府信息公开有关规定，区交通运输局编制${year}年政府信息公开工作年度报告，期限为当年1月1日至12月31日。`,
      ],
      'overview.proactiveDisclosure': [
        p`公开农村公路建设、公交线路调整、道路运输监管信息167条；线路调整前征求意见3次，收到建议92条并逐条反馈。全年作出行政处罚决定${'proactive.penalties.decisions'}件、行政强制${'proactive.compulsion.decisions'}件，均按规定公示。`,
      ],
      'overview.disclosureOnRequest': [
        p`收到申请${'requests.received.total'}件并全部办结，其中予以公开${'requests.disclosed.total'}件、属于行政执法案卷${'requests.withheldCaseFile.total'}件、本机关不掌握${'requests.unavailableNotHeld.total'}件。未经复议直接起诉的行政诉讼${'cases.litigationDirect.total'}件，原告撤诉，列入其他结果。`,
      ],
      'overview.informationManagement': [
        p`废止行政规范性文件${'proactive.normativeDocuments.repealed'}件，现行有效${'proactive.normativeDocuments.inForce'}件。执法音像资料和文书归档后建立索引，便于答复申请时查找。`,
      ],
      'overview.platforms': [p`公交站台设电子站牌118块，实时公布到站信息；农村公路养护责任人在路侧公示。`],
      'overview.supervision': [p`每月由办公室抽查公示信息，发现并纠正迟报6件；执法大队、运管所各设信息员1名。`],
      'problems.problems': [p`执法公示偶有迟报，线路调整意见的采纳理由说明不够充分。`],
      'problems.improvements': [
        p`将公示时限嵌入执法系统，临期自动提醒；意见反馈表增加采纳理由一栏。上年工程建设信息缺少进度内容的问题，现已按季度补充公布。`,
      ],
      'otherMatters.text': [p`没有其他需要报告的事项。`],
    },
  })
