import { paragraph as p } from './paragraph'
import { continued, reportOf } from './reports'
import type { DemoAgency } from './types'

const name = '云岫区司法局'

/** Few requests; this year's report lacks only its last two sections. */
export const justice: DemoAgency = {
  key: 'justice',
  name,
  shortName: '区司法局',
  level: 'county',
  kind: 'department',
  author: '何清扬',
  reports: (thisYear) => {
    const last = lastYear(thisYear - 1)
    return [last, thisYears(last)]
  },
}

const lastYear = (year: number) =>
  reportOf(name, year, {
    issuedOn: `${year + 1}-01-08`,
    figures: {
      proactive: { 'licences.decisions': 29, 'penalties.decisions': 1 },
      requests: { naturalPersons: { received: 6, disclosed: 3, unavailableNotHeld: 2, withheldCaseFile: 1 } },
      cases: {},
      processingFee: {},
    },
    texts: {
      lead: [
        p`按照《中华人民共和国政府信息公开条例》规定，现将我局${year}年1月1日至12月31日政府信息公开工作情况报告如下。`,
      ],
      'overview.proactiveDisclosure': [
        p`围绕法律援助、公证、人民调解、行政复议公开办事指南和工作信息143条，公布法律援助机构和律师值班安排12期，发布以案释法文章24篇。`,
      ],
      'overview.disclosureOnRequest': [
        p`收到政府信息公开申请${'requests.received.total'}件，全部在期限内办结，其中予以公开${'requests.disclosed.total'}件、本机关不掌握${'requests.unavailableNotHeld.total'}件、属于行政执法案卷${'requests.withheldCaseFile.total'}件。未因此发生行政复议和行政诉讼。`,
      ],
      'overview.informationManagement': [
        p`本局没有制定规章的权限，本年未制发行政规范性文件，现行有效${'proactive.normativeDocuments.inForce'}件；承担全区规范性文件合法性审核，审核结果抄送政务公开主管部门。`,
      ],
      'overview.platforms': [p`维护区政府门户网站“法治政府”栏目，公共法律服务中心设自助查阅机1台。`],
      'overview.supervision': [
        p`主要负责人每半年听取一次汇报，确定1名联络员负责日常工作，参加上级培训5人次，全年无责任追究情形。`,
      ],
      'problems.problems': [p`以案释法内容与群众日常生活结合不够紧，基层司法所的公示栏更新有时滞后。`],
      'problems.improvements': [
        p`选取物业、劳动、婚姻等常见纠纷改写案例，新增情景短片6部；司法所公示栏改为每月集中换版。上年公开信息偏少的问题已有改善，全年公开数量增加31条。`,
      ],
      'otherMatters.text': [p`除已报告内容外，无其他需要报告的事项。`],
    },
  })

const thisYears = (last: ReturnType<typeof lastYear>) =>
  continued(last, {
    figures: {
      proactive: { 'licences.decisions': 34, 'penalties.decisions': 2 },
      requests: { naturalPersons: { received: 8, disclosed: 5, unavailableNotHeld: 3 } },
      cases: {},
    },
    texts: {
      lead: [p`依据《中华人民共和国政府信息公开条例》，区司法局就${last.year + 1}年度政府信息公开情况作如下报告。`],
      'overview.proactiveDisclosure': [
        p`全年公开公共法律服务信息158条，行政复议决定书公开率达到百分之百，新开“法律明白人”专题一个。`,
      ],
      'overview.disclosureOnRequest': [
        p`收到申请${'requests.received.total'}件，办结${'requests.handled.total'}件，予以公开${'requests.disclosed.total'}件，不掌握相关信息${'requests.unavailableNotHeld.total'}件。`,
      ],
      'overview.informationManagement': [
        p`未制发行政规范性文件。协助主管部门完成全区文件清理，公布继续有效和废止目录。`,
      ],
      'overview.platforms': [p`“法治政府”栏目增设检索功能，司法所全部接入远程查阅。`],
      'overview.supervision': [p`将公开情况纳入司法所星级评定，组织集中学习3次。`],
    },
  })
