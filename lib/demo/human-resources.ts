import { paragraph as p } from './paragraph'
import { continued, reportOf } from './reports'
import type { DemoAgency } from './types'

const name = '云岫区人力资源和社会保障局'

/** This year's report has just been opened: nothing in it but what last year carried forward. */
export const humanResources: DemoAgency = {
  key: 'labour',
  name,
  shortName: '区人社局',
  level: 'county',
  kind: 'department',
  author: '孟晚秋',
  reports: (thisYear) => {
    const last = lastYear(thisYear - 1)
    return [last, continued(last)]
  },
}

const lastYear = (year: number) =>
  reportOf(name, year, {
    issuedOn: `${year + 1}-01-16`,
    figures: {
      proactive: {
        'normativeDocuments.issued': 1,
        'normativeDocuments.inForce': 5,
        'licences.decisions': 217,
        'penalties.decisions': 14,
      },
      requests: {
        naturalPersons: {
          received: 15,
          disclosed: 6,
          withheldThirdParty: 1,
          withheldInquiry: 2,
          unavailableNotHeld: 3,
          notProcessedPetition: 1,
          carriedForward: 2,
        },
        businesses: { received: 2, disclosed: 1, withheldCaseFile: 1 },
      },
      cases: { 'reconsideration.upheld': 1 },
      processingFee: {},
    },
    texts: {
      lead: [p`本年度报告数据期限为${year}年1月1日至${year}年12月31日，由区人力资源和社会保障局办公室汇总编制。`],
      'overview.proactiveDisclosure': [
        p`就业补贴、职业培训、社会保险、劳动维权信息全年公开289条。公布补贴发放名单11批，涉及3206人次，公示时隐去身份证号码等个人信息；公布拖欠工资典型案例2批。`,
      ],
      'overview.disclosureOnRequest': [
        p`新收政府信息公开申请${'requests.received.total'}件，办结${'requests.handled.total'}件，余下${'requests.carriedForward.total'}件结转下年度。申请内容以养老待遇核定依据、工伤认定程序居多，予以公开${'requests.disclosed.total'}件。行政复议${'cases.reconsideration.total'}件，复议结果维持。`,
      ],
      'overview.informationManagement': [
        p`制发就业方面行政规范性文件${'proactive.normativeDocuments.issued'}件，本年没有废止，现行有效${'proactive.normativeDocuments.inForce'}件。发布前统一进行个人信息脱敏检查。`,
      ],
      'overview.platforms': [p`“云岫人社”公众号开通补贴进度查询，零工市场设信息发布屏5块。`],
      'overview.supervision': [
        p`确定一名副局长分管，办公室两名同志承办；将脱敏检查写入岗位职责，开展隐私保护专题培训1次。`,
      ],
      'problems.problems': [p`补贴名单公示与个人信息保护的尺度不够统一；政策问答分散在多个渠道，群众不易找到。`],
      'problems.improvements': [
        p`统一公示模板，明确可公示字段9项；将问答归并为“一问一答”专题，收录问题318条。上年提出的乡镇人社窗口资料陈旧问题，已逐月配送更新。`,
      ],
      'otherMatters.text': [p`没有需要另行报告的事项。`],
    },
  })
