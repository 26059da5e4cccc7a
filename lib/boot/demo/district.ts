import { culture } from './culture'
import { data } from './data'
import { education } from './education'
import { finance } from './finance'
import { governmentOffice } from './government-office'
import { health } from './health'
import { housing } from './housing'
import { humanResources } from './human-resources'
import { justice } from './justice'
import { market } from './market'
import { naturalResources } from './natural-resources'
import { subdistrict } from './subdistrict'
import { township } from './township'
import { transport } from './transport'
import type { DemoAccount, DemoAgency, DemoOrganisation } from './types'

const agencies: readonly DemoAgency[] = [governmentOffice, market, naturalResources, housing, education, humanResources, health, transport, finance, justice, culture, data, township, subdistrict]

/** People who fill in no report: those of the competent department, and an agency's responsible person. */
const officials: readonly DemoAccount[] = [
  { username: 'reviewer', name: '方明远', role: 'reviewer', organisation: governmentOffice.key },
  { username: 'admin', name: '系统管理员', role: 'systemAdministrator', organisation: governmentOffice.key },
  { username: 'security', name: '安全管理员', role: 'securityAdministrator', organisation: governmentOffice.key },
  { username: 'housing.head', name: '冯𬉼', role: 'approver', organisation: housing.key },
]

/**
 * An invented district (云岫区) for trying the product out: every agency but one with last year's complete report, and this year's in some state of work.
 * Nothing in it is true of any real organ.
 *
 * @param thisYear the report year that is being written.
 */
export function demoDistrict(thisYear = 2026): { organisations: DemoOrganisation[]; accounts: DemoAccount[] } {
  return {
    organisations: agencies.map(({ key, name, shortName, level, kind, reports, decisions = [] }) => ({
      key, name, shortName, level, kind, parent: key === governmentOffice.key ? null : governmentOffice.key, reports: reports(thisYear), decisions,
    })),
    accounts: [...agencies.map(({ key, author }): DemoAccount => ({ username: key, name: author, role: 'author', organisation: key })), ...officials],
  }
}
