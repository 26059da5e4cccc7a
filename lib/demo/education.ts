import { paragraph as p } from './paragraph'
import { continued, reportOf } from './reports'
import type { DemoAgency } from './types'

const name = '云岫区教育局'

/** Middling figures; this year's report is complete and clean. */
export const education: DemoAgency = {
  key: 'education',
  name,
  shortName: '区教育局',
  level: 'county',
  kind: 'department',
  author: '林玥',
  reports: (thisYear) => {
    const last = lastYear(thisYear - 1)
    return [last, thisYears(last)]
  },
}

const lastYear = (year: number) =>
  reportOf(name, year, {
    issuedOn: `${year + 1}-01-15`,
    figures: {
      proactive: {
        'normativeDocuments.issued': 1,
        'normativeDocuments.inForce': 4,
        'licences.decisions': 63,
        'penalties.decisions': 2,
      },
      requests: {
        naturalPersons: {
          received: 11,
          disclosed: 7,
          withheldInternalAffairs: 1,
          unavailableNotHeld: 2,
          carriedForward: 1,
        },
        publicBenefitBodies: { received: 1, disclosed: 1 },
      },
      cases: {},
      processingFee: {},
    },
    texts: {
      lead: [
        p`根据《中华人民共和国政府信息公开条例》要求，现公布我局${year}年政府信息公开工作年度报告，所列数据的统计期限自${year}年1月1日起至12月31日止。`,
      ],
      'overview.proactiveDisclosure': [
        p`以招生入学为重点，提前公布义务教育学区划分、招生计划和录取办法，全年在区政府门户网站公开信息198条，其中招生入学64条、校园安全39条、经费资助41条、其他54条。回应家长来信和热线关切127次。`,
      ],
      'overview.disclosureOnRequest': [
        p`收到政府信息公开申请${'requests.received.total'}件，主要涉及学区划分依据和民办学校办学情况。已办结${'requests.handled.total'}件，其中予以公开${'requests.disclosed.total'}件；另有${'requests.carriedForward.total'}件于年末收到，结转下年度继续办理。`,
      ],
      'overview.informationManagement': [
        p`制发行政规范性文件${'proactive.normativeDocuments.issued'}件，未废止文件，现行有效${'proactive.normativeDocuments.inForce'}件。所属学校信息发布实行校长负责、局办公室抽查的办法。`,
      ],
      'overview.platforms': [
        p`办好区政府门户网站“教育信息”栏目和“云岫教育”公众号，指导42所公办学校按目录公开办学信息。`,
      ],
      'overview.supervision': [
        p`公开工作由局办公室牵头、各科室分工负责，召开专题会议2次，对学校信息公开情况开展检查1轮，结果计入学校年度考核。`,
      ],
      'problems.problems': [
        p`学校之间公开水平不均衡，少数学校的收费和食堂信息更新慢；学区划分的说明文字多、图示少，家长理解有困难。`,
      ],
      'problems.improvements': [
        p`为更新慢的学校逐一列出清单并限期补齐，已补充公开信息86条；学区划分说明改为一校一图，随招生公告同步发布。上年提出的政策解读不及时问题，已做到文件与解读同日发布。`,
      ],
      'otherMatters.text': [p`全年公开人大代表建议和政协委员提案答复11件。除上述情况外，没有其他需要报告的事项。`],
    },
  })

const thisYears = (last: ReturnType<typeof lastYear>) =>
  continued(last, {
    issuedOn: `${last.year + 2}-01-13`,
    figures: {
      proactive: {
        'normativeDocuments.issued': 1,
        'normativeDocuments.repealed': 1,
        'normativeDocuments.inForce': 4,
        'licences.decisions': 71,
        'penalties.decisions': 3,
      },
      requests: {
        naturalPersons: {
          received: 13,
          disclosed: 9,
          partlyDisclosed: 1,
          unavailableNotHeld: 3,
          notProcessedPetition: 1,
        },
        businesses: { received: 2, disclosed: 1, withheldThirdParty: 1 },
      },
      cases: {},
      processingFee: {},
    },
    texts: {
      lead: [
        p`本报告由云岫区教育局依据《中华人民共和国政府信息公开条例》第五十条编制，反映${last.year + 1}年1月1日至12月31日的工作情况，电子版可在区政府门户网站下载。`,
      ],
      'overview.proactiveDisclosure': [
        p`把“双减”、学位供给、校园餐作为公开重点，全年公开信息233条，其中招生入学70条、校园餐58条、经费资助44条、其他61条；组织“开放日”活动6场，邀请家长和人大代表324人次走进学校。`,
      ],
      'overview.disclosureOnRequest': [
        p`新收政府信息公开申请${'requests.received.total'}件，上年结转${'requests.broughtForward.total'}件，合计办结${'requests.handled.total'}件，年末无未办结的申请。结果为予以公开${'requests.disclosed.total'}件、部分公开${'requests.partlyDisclosed.total'}件、因保护第三方合法权益不予公开${'requests.withheldThirdParty.total'}件、本机关不掌握${'requests.unavailableNotHeld.total'}件、属信访举报投诉类${'requests.notProcessedPetition.total'}件。`,
      ],
      'overview.informationManagement': [
        p`行政规范性文件制发${'proactive.normativeDocuments.issued'}件、废止${'proactive.normativeDocuments.repealed'}件，至年末现行有效${'proactive.normativeDocuments.inForce'}件，均已在网站集中公布并标注有效性。`,
      ],
      'overview.platforms': [
        p`网站栏目改版，新增“学位预警”“校园餐公示”2个子栏目；公众号推送文章156篇，阅读量较高的解读转为宣传折页在学校发放。`,
      ],
      'overview.supervision': [
        p`局党组专题研究公开工作1次，分管领导每季度听取汇报。对42所学校实行积分评价，约谈更新滞后的学校3所；举办申请办理实务培训1期，参训58人。`,
      ],
      'problems.problems': [
        p`一、民办培训机构监管信息归集不全，公众查询不便。二、个别科室对申请内容的沟通补正不够主动，答复用语偏生硬。`,
      ],
      'problems.improvements': [
        p`一、与民政、市场监管部门核对名单，集中公布机构白名单并按月更新。二、制作答复文书样本12份，要求收到申请三个工作日内与申请人联系。去年提出的学校公开不均衡、图示偏少两个问题，通过积分评价和“一校一图”已基本解决。`,
      ],
      'otherMatters.text': [p`办理人大代表建议6件、政协委员提案7件，答复均已公开。没有其他需要报告的事项。`],
    },
  })
