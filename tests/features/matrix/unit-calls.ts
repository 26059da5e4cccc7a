import {
  abolishOrganisation,
  changeOrganisation,
  importUnits,
  moveOrganisation,
  previewUnits,
  readOrganisationHistory,
  renameOrganisation,
  restoreOrganisation,
} from '@/lib/features/organisation/actions'
import { previewUnits as preview } from '@/lib/features/organisation/verbs/import-units'
import { closePractice, enterPractice, leavePractice, openSeason, setSeasonRule } from '@/lib/features/season/actions'
import { database } from '@/lib/platform/database/client'
import type { Role } from '@/lib/platform/permissions'
import { actAs } from '../../support/acting'
import { scopeFor } from '../../support/people'
import { nowhere, organisationIds, type Place } from './places'

// Organisations, seasons and rules: calls and matrix for who-may.test.ts.

const reason = '机构改革需要调整'
let count = 0
const idOf = (place: Place | null) => (place === null ? nowhere : organisationIds[place])
const traits = { level: 'county', kind: 'department', verticallyLed: false, reporting: true, signOff: false }

/** Puts the four organisations back where the other tests expect them. */
async function putBack<T>(result: T): Promise<T> {
  await database().organisation.updateMany({ data: { abolishedAt: null } })
  for (const [place, parentId] of [
    ['above', null],
    ['elsewhere', null],
    ['own', organisationIds.above],
    ['below', organisationIds.own],
  ] as const)
    await database().organisation.update({ where: { id: organisationIds[place] }, data: { parentId } })
  return result
}

async function somewhere(): Promise<string> {
  return (
    await database().organisation.create({
      data: { name: `别处${++count}`, shortName: '别处', level: 'county', kind: 'department' },
    })
  ).id
}

/** Practice is open, and the session of the tests is in it or not. */
async function practice(role: Role, inside: boolean): Promise<void> {
  const { userId } = await actAs(role.toLowerCase())
  const at = new Date()
  await database().season.upsert({
    where: { year_practice: { year: 2024, practice: true } },
    create: { year: 2024, practice: true, format: '2021', openedAt: at },
    update: { closedAt: null },
  })
  const session = { token: 'test', userId, practice: inside, expiresAt: at, updatedAt: at }
  await database().session.upsert({
    where: { id: 'test' },
    create: { id: 'test', createdAt: at, ...session },
    update: session,
  })
}

/** A list as it is uploaded. */
function list(): FormData {
  const form = new FormData()
  form.set('file', new File(['单位全称\n云溪区教育局\n'], '名单.csv'))
  return form
}

export const unitCalls = {
  renameOrganisation: (place: Place | null) =>
    renameOrganisation({ organisationId: idOf(place), name: `更名后${++count}`, shortName: '更名', reason }),
  moveOrganisation: async (place: Place | null) =>
    putBack(await moveOrganisation({ organisationId: idOf(place), parentId: await somewhere(), reason })),
  changeOrganisation: (place: Place | null) =>
    changeOrganisation({ organisationId: idOf(place), ...traits, code: `code-${++count}` }),
  abolishOrganisation: async (place: Place | null) => {
    await database().organisation.updateMany({ where: { parentId: organisationIds.below }, data: { parentId: null } })
    return putBack(await abolishOrganisation({ organisationId: idOf(place), reason }))
  },
  restoreOrganisation: async (place: Place | null) => {
    await database().organisation.updateMany({ where: { id: idOf(place) }, data: { abolishedAt: new Date() } })
    return putBack(await restoreOrganisation({ organisationId: idOf(place), reason }))
  },
  readOrganisationHistory: (place: Place | null) => readOrganisationHistory({ organisationId: idOf(place) }),
  previewUnits: () => previewUnits(list()),
  importUnits: async () => {
    const rows = [
      { line: 2, name: `新单位${++count}`, level: '县级', kind: '政府部门', parent: organisationIds.own.slice(0, 8) },
    ]
    await database().organisation.update({
      where: { id: organisationIds.own },
      data: { code: organisationIds.own.slice(0, 8) },
    })
    const { mark } = await preview(await scopeFor('systemAdministrator', organisationIds.own), rows)
    return importUnits({ rows, mark })
  },
  setSeasonRule: (place: Place | null) =>
    setSeasonRule({
      organisationId: idOf(place),
      year: 2025,
      submitBy: '2026-01-20',
      publishBy: null,
      requireScan: true,
    }),
  openSeason: () => openSeason({ year: 2021, practice: false }),
  closePractice: async (_: Place | null, role: Role) => {
    await practice(role, false)
    return closePractice({ year: 2024 })
  },
  enterPractice: async (_: Place | null, role: Role) => {
    await practice(role, false)
    return enterPractice({})
  },
  leavePractice: async (_: Place | null, role: Role) => {
    await practice(role, true)
    return leavePractice({})
  },
}

const manages: Record<Role, string> = {
  author: 'fnnnn',
  approver: 'fnnnn',
  reviewer: 'ffnnn',
  systemAdministrator: 'oooon',
  securityAdministrator: 'ffffn',
  auditAdministrator: 'ffffn',
}
const administrator: Record<Role, string> = {
  author: 'f',
  approver: 'f',
  reviewer: 'f',
  systemAdministrator: 'o',
  securityAdministrator: 'f',
  auditAdministrator: 'f',
}
const practises: Record<Role, string> = {
  author: 'o',
  approver: 'o',
  reviewer: 'o',
  systemAdministrator: 'f',
  securityAdministrator: 'f',
  auditAdministrator: 'o',
}

export const unitMatrix: Record<keyof typeof unitCalls, Record<Role, string>> = {
  renameOrganisation: manages,
  moveOrganisation: manages,
  changeOrganisation: manages,
  // Only the one below has nothing below it and something above it; the others the tree keeps: c = it has children, t =
  // nothing is above it.
  abolishOrganisation: { ...manages, systemAdministrator: 'cottn' },
  restoreOrganisation: manages,
  readOrganisationHistory: {
    author: 'onnnn',
    approver: 'onnnn',
    reviewer: 'oonnn',
    systemAdministrator: 'oooon',
    securityAdministrator: 'oooon',
    auditAdministrator: 'oooon',
  },
  setSeasonRule: { ...manages, reviewer: 'oonnn' },
  previewUnits: administrator,
  importUnits: administrator,
  openSeason: administrator,
  closePractice: administrator,
  enterPractice: practises,
  leavePractice: practises,
}

/** Refusals of the tree itself, after all guards. */
export const unitLetters: Record<string, string> = { 'organisation.children': 'c', 'organisation.top': 't' }

/** Actions about no organisation in particular. */
export const wholeInstallation: readonly string[] = [
  'previewUnits',
  'importUnits',
  'openSeason',
  'closePractice',
  'enterPractice',
  'leavePractice',
]

/** Actions that read and change nothing. */
export const readingOnly: readonly string[] = ['readOrganisationHistory', 'previewUnits']
