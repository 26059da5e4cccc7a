import type { FindingReference } from '@/lib/checks/decisions/decision'
import { setSecurityPolicyVerb } from '@/lib/features/account/verbs/set-security-policy'
import { markNoticesReadVerb } from '@/lib/features/notice/verbs/mark-notices-read'
import { resendMailVerb } from '@/lib/features/notice/verbs/resend-mail'
import { resendMailsVerb } from '@/lib/features/notice/verbs/resend-mails'
import { sendTestMailVerb } from '@/lib/features/notice/verbs/send-test-mail'
import type { ListedUnit } from '@/lib/features/organisation/policy/unit-plan'
import { abolishOrganisationVerb } from '@/lib/features/organisation/verbs/abolish-organisation'
import { changeOrganisationVerb, type OrganisationTraits } from '@/lib/features/organisation/verbs/change-organisation'
import { createOrganisationVerb } from '@/lib/features/organisation/verbs/create-organisation'
import { importUnitsVerb, type UnitPreview } from '@/lib/features/organisation/verbs/import-units'
import { moveOrganisationVerb } from '@/lib/features/organisation/verbs/move-organisation'
import { renameOrganisationVerb } from '@/lib/features/organisation/verbs/rename-organisation'
import { restoreOrganisationVerb } from '@/lib/features/organisation/verbs/restore-organisation'
import { publishReportVerb } from '@/lib/features/publication/verbs/publish-report'
import { recordAddressVerb } from '@/lib/features/publication/verbs/record-address'
import { startCorrectionVerb } from '@/lib/features/publication/verbs/start-correction'
import { writePackageVerb } from '@/lib/features/publication/verbs/write-package'
import { answerNoteVerb } from '@/lib/features/report/verbs/answer-note'
import { confirmFindingVerb } from '@/lib/features/report/verbs/confirm-finding'
import { createReportVerb } from '@/lib/features/report/verbs/create-report'
import { explainFindingVerb } from '@/lib/features/report/verbs/explain-finding'
import { grantWaiverVerb } from '@/lib/features/report/verbs/grant-waiver'
import { refuseWaiverVerb } from '@/lib/features/report/verbs/refuse-waiver'
import { requestWaiverVerb } from '@/lib/features/report/verbs/request-waiver'
import { type SaveInput, saveReportVerb } from '@/lib/features/report/verbs/save-report'
import { signOffReportVerb } from '@/lib/features/report/verbs/sign-off-report'
import { submitReportVerb } from '@/lib/features/report/verbs/submit-report'
import { withdrawDecisionVerb } from '@/lib/features/report/verbs/withdraw-decision'
import { withdrawReportVerb } from '@/lib/features/report/verbs/withdraw-report'
import type { Reminding } from '@/lib/features/review/reminder-facts'
import { addNoteVerb } from '@/lib/features/review/verbs/add-note'
import { approveReportVerb } from '@/lib/features/review/verbs/approve-report'
import { claimReportVerb } from '@/lib/features/review/verbs/claim-report'
import { releaseClaimVerb } from '@/lib/features/review/verbs/release-claim'
import { remindUnitsVerb } from '@/lib/features/review/verbs/remind-units'
import { removeNoteVerb } from '@/lib/features/review/verbs/remove-note'
import { returnReportVerb } from '@/lib/features/review/verbs/return-report'
import { closePracticeVerb } from '@/lib/features/season/verbs/close-practice'
import { enterPracticeVerb } from '@/lib/features/season/verbs/enter-practice'
import { leavePracticeVerb } from '@/lib/features/season/verbs/leave-practice'
import { openSeasonVerb } from '@/lib/features/season/verbs/open-season'
import { setSeasonRuleVerb } from '@/lib/features/season/verbs/set-season-rule'
import { addScanVerb } from '@/lib/features/signature/verbs/add-scan'
import { removeScanVerb } from '@/lib/features/signature/verbs/remove-scan'
import { resumeCheckVerb } from '@/lib/features/suspension/verbs/resume-check'
import { suspendCheckVerb } from '@/lib/features/suspension/verbs/suspend-check'
import type { InspectedScan } from '@/lib/import/open/scan/inspected-scan'
import type { By } from '@/lib/platform/doors/target'
import type { Role } from '@/lib/platform/permissions'
import type { Scope } from '@/lib/platform/scope'
import type { SecurityPolicy } from '@/lib/platform/session/security-policy'
import type { DeadlineRule } from '@/lib/report/deadline'

// The verbs as tests call them: by whoever has the scope, without a door. Who may is asked by tests/features/matrix.

interface Somebody {
  readonly scope: Scope
  readonly actorId: string
  readonly now: Date
}

/** Nobody with a scope of their own: for verbs on the whole installation. */
const nowhere = {
  reports: { kind: 'none' },
  organisations: { kind: 'none' },
  practice: false,
} as unknown as Scope

/** Somebody as the verbs know them; of their organisation only the id counts. */
export const by = (
  { scope, actorId: userId, now }: Somebody,
  organisationId = '',
  role: Role = 'author',
  more: { sessionId?: string; name?: string } = {},
): By => ({
  scope,
  now,
  actor: {
    userId,
    role,
    organisation: { id: organisationId, name: more.name ?? '', shortName: '', path: '/' },
    sessionId: more.sessionId ?? '',
    mustChangePassword: false,
  },
})

type Moving = Somebody & { readonly reportId: string }
type AtRevision = Moving & { readonly revision: number }
type Reviewing = Moving & { readonly versionId: string }
type Settling = Moving & FindingReference
type OfOrganisation = Somebody & { readonly organisationId: string }
type Installing = Omit<OfOrganisation, 'scope'>

const everywhere = ({ organisationId, ...somebody }: Installing) => by({ ...somebody, scope: nowhere }, organisationId)

export function createReport(
  scope: Scope,
  { userId, organisation }: { userId: string; organisation: { id: string; name: string } },
  wanted: { year: number; imported?: unknown },
  now: Date,
) {
  return createReportVerb.act(
    by({ scope, actorId: userId, now }, organisation.id, 'author', { name: organisation.name }),
    wanted,
  )
}
export const saveReport = (scope: Scope, actorId: string, { changes, ...input }: SaveInput, now: Date) =>
  saveReportVerb.act(by({ scope, actorId, now }), { ...input, changes: changes as never })
export const submitReport = (moving: AtRevision) => submitReportVerb.act(by(moving), moving)
export const withdrawReport = (moving: Moving) => withdrawReportVerb.act(by(moving), moving)
export const signOffReport = (moving: AtRevision) => signOffReportVerb.act(by(moving), moving)
export const answerNote = (moving: Moving, noteId: string, text: string) =>
  answerNoteVerb.act(by(moving), { ...moving, noteId, text })
export const explainFinding = (finding: Settling, text: string) =>
  explainFindingVerb.act(by(finding), { ...finding, text })
export const confirmFinding = (finding: Settling) => confirmFindingVerb.act(by(finding), finding)
export const withdrawDecision = (finding: Omit<Settling, 'fingerprint'>) =>
  withdrawDecisionVerb.act(by(finding), finding)
export const requestWaiver = (finding: Settling, text: string) =>
  requestWaiverVerb.act(by(finding), { ...finding, text })
export const grantWaiver = (finding: Settling, text: string) => grantWaiverVerb.act(by(finding), { ...finding, text })
export const refuseWaiver = (finding: Settling, text: string) => refuseWaiverVerb.act(by(finding), { ...finding, text })

export const approveReport = (reviewed: Reviewing) => approveReportVerb.act(by(reviewed), reviewed)
export const returnReport = (reviewed: Reviewing, reason: string) =>
  returnReportVerb.act(by(reviewed), { ...reviewed, reason })
export const addNote = (reviewed: Reviewing, place: { place: string; quote: string }, text: string) =>
  addNoteVerb.act(by(reviewed), { ...reviewed, ...place, text })
export const removeNote = (moving: Moving, noteId: string) => removeNoteVerb.act(by(moving), { ...moving, noteId })
export const claimReport = (moving: Moving, { takeOver }: { takeOver?: boolean } = {}) =>
  claimReportVerb.act(by(moving), { ...moving, takeOver })
export const releaseClaim = (moving: Moving) => releaseClaimVerb.act(by(moving), moving)
export const remindUnits = ({ scope, actor, now, year, unitIds }: Reminding, text: string) =>
  remindUnitsVerb.act(by({ scope, actorId: actor.userId, now }, actor.organisation.id, actor.role), {
    year,
    unitIds: [...unitIds],
    text,
  })

export const addScan = (
  reviewed: Reviewing,
  scan: InspectedScan & { readonly name: string; readonly bytes: Uint8Array<ArrayBufferLike> },
) => addScanVerb.act(by(reviewed), { ...reviewed, ...scan })
export const removeScan = (moving: Moving, scanId: string) => removeScanVerb.act(by(moving), { ...moving, scanId })

export const publishReport = (reviewed: Reviewing) => publishReportVerb.act(by(reviewed), reviewed)
export const startCorrection = (moving: Moving, reason: string) =>
  startCorrectionVerb.act(by(moving), { ...moving, reason })
export const recordAddress = (moving: Moving, address: string) =>
  recordAddressVerb.act(by(moving), { ...moving, address })
export const repeatPackage = (moving: Moving) => writePackageVerb.act(by(moving), moving)

export const createOrganisation = (
  scope: Scope,
  actorId: string,
  organisation: Parameters<typeof createOrganisationVerb.act>[1],
  now: Date,
) => createOrganisationVerb.act(by({ scope, actorId, now }), organisation)
export const renameOrganisation = (
  changing: OfOrganisation,
  names: { name: string; shortName: string },
  reason: string,
) => renameOrganisationVerb.act(by(changing), { ...changing, ...names, reason })
export const moveOrganisation = (changing: OfOrganisation, parentId: string, reason: string) =>
  moveOrganisationVerb.act(by(changing), { ...changing, parentId, reason })
export const changeOrganisation = (
  { organisationId, ...somebody }: OfOrganisation,
  traits: Partial<OrganisationTraits>,
) =>
  changeOrganisationVerb.act(by(somebody), { organisationId, ...traits } as Parameters<
    typeof changeOrganisationVerb.act
  >[1])
export const abolishOrganisation = (changing: OfOrganisation, reason: string) =>
  abolishOrganisationVerb.act(by(changing), { ...changing, reason })
export const restoreOrganisation = (changing: OfOrganisation, reason: string) =>
  restoreOrganisationVerb.act(by(changing), { ...changing, reason })
export const importUnits = (
  { organisationId, ...somebody }: OfOrganisation,
  rows: readonly ListedUnit[],
  mark: UnitPreview['mark'],
) => importUnitsVerb.act(by(somebody, organisationId), { rows: [...rows], mark })

export const setSeasonRule = (
  scope: Scope,
  actorId: string,
  rule: DeadlineRule & { readonly year: number },
  now: Date,
) => setSeasonRuleVerb.act(by({ scope, actorId, now }), rule)
export const openSeason = (installing: Installing, wanted: { year: number; practice: boolean }) =>
  openSeasonVerb.act(everywhere(installing), wanted)
export const closePractice = (installing: Installing, year: number) =>
  closePracticeVerb.act(everywhere(installing), { year })
type Practising = { userId: string; organisationId: string; sessionId: string; now: Date }
const practising = ({ userId: actorId, organisationId, sessionId, now }: Practising) =>
  by({ scope: nowhere, actorId, now }, organisationId, 'author', { sessionId })
export const enterPractice = (person: Practising) => enterPracticeVerb.act(practising(person), {})
export const leavePractice = (person: Practising) => leavePracticeVerb.act(practising(person), {})

export const suspendCheck = ({ slug, ...installing }: Installing & { slug: string }, reason: string) =>
  suspendCheckVerb.act(everywhere(installing), { slug, reason })
export const resumeCheck = ({ slug, ...installing }: Installing & { slug: string }) =>
  resumeCheckVerb.act(everywhere(installing), { slug })
export const markNoticesRead = ({ organisationId, ...somebody }: OfOrganisation, ids: readonly string[]) =>
  markNoticesReadVerb.act(by(somebody, organisationId), { ids: [...ids] })
export const sendTestMail = (keeper: Installing) => sendTestMailVerb.act(everywhere(keeper), {})
export const resendMail = (keeper: Installing, id: string) => resendMailVerb.act(everywhere(keeper), { id })
export const resendMails = (keeper: Installing) => resendMailsVerb.act(everywhere(keeper), {})
export const setSecurityPolicy = (installing: Installing, policy: SecurityPolicy) =>
  setSecurityPolicyVerb.act(everywhere(installing), policy)
