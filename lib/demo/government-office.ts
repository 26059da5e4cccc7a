import { paragraph as p } from './paragraph'
import { continued, reportOf } from './reports'
import type { DemoAgency } from './types'

const name = '云岫区人民政府办公室'

/** The competent department (政府信息公开工作主管部门) of the district; it reports like any other organ. */
export const governmentOffice: DemoAgency = {
  key: 'office',
  name,
  shortName: '区政府办',
  level: 'county',
  kind: 'department',
  author: '沈知行',
  reports: (thisYear) => {
    const last = lastYear(thisYear - 1)
    return [
      last,
      continued(last, {
        figures: {
          proactive: {
            'normativeDocuments.issued': 6,
            'normativeDocuments.repealed': 4,
            'normativeDocuments.inForce': 35,
          },
          cases: { 'reconsideration.upheld': 1 },
        },
        texts: {},
      }),
    ]
  },
}

const lastYear = (year: number) =>
  reportOf(name, year, {
    issuedOn: `${year + 1}-01-12`,
    figures: {
      proactive: { 'normativeDocuments.issued': 7, 'normativeDocuments.repealed': 5, 'normativeDocuments.inForce': 33 },
      requests: {
        naturalPersons: {
          received: 24,
          disclosed: 8,
          partlyDisclosed: 2,
          withheldProcess: 1,
          unavailableNotHeld: 11,
          unavailableUnclear: 1,
          carriedForward: 1,
        },
        legalServices: { received: 3, disclosed: 1, unavailableNotHeld: 2 },
      },
      cases: { 'reconsideration.upheld': 1, 'reconsideration.otherResult': 1 },
      processingFee: {},
    },
    texts: {
      lead: [
        p`区政府办公室按照《中华人民共和国政府信息公开条例》和省、市关于年度报告的部署编制本报告。报告数据自${year}年1月1日起，至${year}年12月31日止。`,
      ],
      'overview.proactiveDisclosure': [
        p`发挥全区政务公开主管部门作用，在区政府门户网站公开规划、财政预决算、重大建设项目等信息1386条，编发政府公报4期；发布政策解读材料62份，其中负责人解读19份、图文解读43份；召开新闻发布会8场。`,
      ],
      'overview.disclosureOnRequest': [
        p`以区政府办公室名义受理的政府信息公开申请${'requests.received.total'}件，办结${'requests.handled.total'}件，结转${'requests.carriedForward.total'}件。本机关不掌握的${'requests.unavailableNotHeld.total'}件均告知了有关机关的联系方式。因信息公开答复被申请行政复议${'cases.reconsideration.total'}件，未发生行政诉讼。`,
      ],
      'overview.informationManagement': [
        p`以本机关名义制发行政规范性文件${'proactive.normativeDocuments.issued'}件，废止${'proactive.normativeDocuments.repealed'}件，现行有效${'proactive.normativeDocuments.inForce'}件，全部收入规范性文件库，可按主题和效力检索。`,
      ],
      'overview.platforms': [
        p`完成区政府门户网站适老化改造，政务公开专栏统一设置；全区35家单位开设统一格式的年报栏目；建成政务公开专区13处，覆盖区、镇两级服务大厅。`,
      ],
      'overview.supervision': [
        p`印发年度工作要点和任务台账，组织全区培训2期、312人次；按季度测评，年终考核占绩效考核4分。全年未发生因政府信息公开工作被追究责任的情形，社会评议满意度较上年提高。`,
      ],
      'problems.problems': [
        p`全区公开质量还不均衡，个别单位年报内容雷同；政策解读重发布、轻互动；乡镇答复申请的法律审核力量不足。`,
      ],
      'problems.improvements': [
        p`对年报实行初审、复审、抽审，退回修改17份；重要政策发布后七日内收集疑问并集中答复；由区司法局对乡镇疑难申请提供会商，全年会商26件。上年栏目设置不统一的问题已完成整改。`,
      ],
      'otherMatters.text': [p`落实上级年度政务公开工作要点的情况已另行公布。本年度无其他需要报告的事项。`],
    },
  })
