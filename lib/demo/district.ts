import type { Report } from '@/lib/report/content'
import { culture } from './culture'
import { data } from './data'
import { education } from './education'
import { finance } from './finance'
import { governmentOffice } from './government-office'
import { health } from './health'
import { housing } from './housing'
import { humanResources } from './human-resources'
import { justice } from './justice'
import { reportsOf } from './made-reports'
import { market } from './market'
import { naturalResources } from './natural-resources'
import { offices } from './offices'
import { copied, progressAt, standingAt } from './season'
import { subdistrict } from './subdistrict'
import { township } from './township'
import { transport } from './transport'
import type { DemoAccount, DemoAgency, DemoOrganisation } from './types'
import { textsFor } from './wording'

const agencies: readonly DemoAgency[] = [
  governmentOffice,
  market,
  naturalResources,
  housing,
  education,
  humanResources,
  health,
  transport,
  finance,
  justice,
  culture,
  data,
  township,
  subdistrict,
]

/** People who fill in no report: those of the competent department, and an agency's responsible person. */
const officials: readonly DemoAccount[] = [
  { username: 'reviewer', name: '方明远', role: 'reviewer', organisation: governmentOffice.key },
  { username: 'admin', name: '系统管理员', role: 'systemAdministrator', organisation: governmentOffice.key },
  { username: 'security', name: '安全管理员', role: 'securityAdministrator', organisation: governmentOffice.key },
  { username: 'audit', name: '审计管理员', role: 'auditAdministrator', organisation: governmentOffice.key },
  { username: 'reviewer2', name: '柏舒', role: 'reviewer', organisation: governmentOffice.key },
  { username: 'housing.head', name: '冯𬉼', role: 'approver', organisation: housing.key },
  { username: 'emergency.head', name: '石敢当', role: 'approver', organisation: 'emergency' },
]

/** One report has its neighbour's text under its own name: 内容雷同, to be found in review. */
function withTextsOf({ content, ...report }: Report, from: number): Report {
  const texts = textsFor({ ...offices[from]!, name: report.organisation }, from, report.year, 1)
  return { ...report, content: { ...content, narrative: { ...content.narrative, ...texts } } }
}

/**
 * An invented district (云岫区) of sixty agencies for trying the product out: a dozen written out one by one, whose
 * reports of this year are in some state of work, and forty-eight put together from what they deal with, whose season
 * has begun: handed in, returned, approved, published. Nothing in it is true of any real organ.
 *
 * @param thisYear the report year that is being written.
 */
export function demoDistrict(thisYear = 2026): { organisations: DemoOrganisation[]; accounts: DemoAccount[] } {
  return {
    organisations: [
      ...agencies.map(
        ({ reports, decisions = [], author: _, ...agency }): DemoOrganisation => ({
          ...agency,
          parent: agency.key === governmentOffice.key ? null : governmentOffice.key,
          reports: reports(thisYear),
          decisions,
          standing: 'untouched',
        }),
      ),
      ...offices.map((office, at): DemoOrganisation => {
        const { key, name, shortName, level, kind, verticallyLed, signOff } = office
        const reports = reportsOf(office, at, thisYear, progressAt(at)).map((report) =>
          at === copied.at && report.year === thisYear ? withTextsOf(report, copied.from) : report,
        )
        return {
          key,
          name,
          shortName,
          level,
          kind,
          verticallyLed,
          signOff,
          parent: governmentOffice.key,
          reports,
          decisions: [],
          standing: standingAt(at),
        }
      }),
    ],
    accounts: [
      ...[...agencies, ...offices].map(
        ({ key, author }): DemoAccount => ({ username: key, name: author, role: 'author', organisation: key }),
      ),
      ...officials,
    ],
  }
}
