import type { VerbContract } from '@/lib/platform/doors/define-verb'
import { changeAccountVerb } from './account/verbs/change-account'
import { disableAccountVerb } from './account/verbs/disable-account'
import { enableAccountVerb } from './account/verbs/enable-account'
import { removeSecondFactorVerb } from './account/verbs/remove-second-factor'
import { resetPasswordVerb } from './account/verbs/reset-password'
import { setSecurityPolicyVerb } from './account/verbs/set-security-policy'
import { unlockAccountVerb } from './account/verbs/unlock-account'
import { setRetentionVerb } from './audit/verbs/set-retention'
import { verifyEventsVerb } from './audit/verbs/verify-events'
import { markNoticesReadVerb } from './notice/verbs/mark-notices-read'
import { resendMailVerb } from './notice/verbs/resend-mail'
import { resendMailsVerb } from './notice/verbs/resend-mails'
import { sendTestMailVerb } from './notice/verbs/send-test-mail'
import { abolishOrganisationVerb } from './organisation/verbs/abolish-organisation'
import { changeOrganisationVerb } from './organisation/verbs/change-organisation'
import { createOrganisationVerb } from './organisation/verbs/create-organisation'
import { importUnitsVerb } from './organisation/verbs/import-units'
import { moveOrganisationVerb } from './organisation/verbs/move-organisation'
import { renameOrganisationVerb } from './organisation/verbs/rename-organisation'
import { restoreOrganisationVerb } from './organisation/verbs/restore-organisation'
import { publishReportVerb } from './publication/verbs/publish-report'
import { recordAddressVerb } from './publication/verbs/record-address'
import { startCorrectionVerb } from './publication/verbs/start-correction'
import { writePackageVerb } from './publication/verbs/write-package'
import { answerNoteVerb } from './report/verbs/answer-note'
import { confirmFindingVerb } from './report/verbs/confirm-finding'
import { createReportVerb } from './report/verbs/create-report'
import { explainFindingVerb } from './report/verbs/explain-finding'
import { grantWaiverVerb } from './report/verbs/grant-waiver'
import { refuseWaiverVerb } from './report/verbs/refuse-waiver'
import { requestWaiverVerb } from './report/verbs/request-waiver'
import { saveReportVerb } from './report/verbs/save-report'
import { signOffReportVerb } from './report/verbs/sign-off-report'
import { submitReportVerb } from './report/verbs/submit-report'
import { withdrawDecisionVerb } from './report/verbs/withdraw-decision'
import { withdrawReportVerb } from './report/verbs/withdraw-report'
import { addNoteVerb } from './review/verbs/add-note'
import { approveReportVerb } from './review/verbs/approve-report'
import { claimReportVerb } from './review/verbs/claim-report'
import { deleteViewVerb } from './review/verbs/delete-view'
import { releaseClaimVerb } from './review/verbs/release-claim'
import { remindUnitsVerb } from './review/verbs/remind-units'
import { removeNoteVerb } from './review/verbs/remove-note'
import { returnReportVerb } from './review/verbs/return-report'
import { saveViewVerb } from './review/verbs/save-view'
import { closePracticeVerb } from './season/verbs/close-practice'
import { enterPracticeVerb } from './season/verbs/enter-practice'
import { leavePracticeVerb } from './season/verbs/leave-practice'
import { openSeasonVerb } from './season/verbs/open-season'
import { setSeasonRuleVerb } from './season/verbs/set-season-rule'
import { addScanVerb } from './signature/verbs/add-scan'
import { removeScanVerb } from './signature/verbs/remove-scan'
import { resumeCheckVerb } from './suspension/verbs/resume-check'
import { suspendCheckVerb } from './suspension/verbs/suspend-check'

/** Every verb of the product: one line each. Tables over all of them, and the log, read from here. */
export const verbs: readonly VerbContract[] = [
  // Organisations, accounts, seasons
  createOrganisationVerb,
  renameOrganisationVerb,
  moveOrganisationVerb,
  changeOrganisationVerb,
  abolishOrganisationVerb,
  restoreOrganisationVerb,
  importUnitsVerb,
  changeAccountVerb,
  resetPasswordVerb,
  disableAccountVerb,
  enableAccountVerb,
  unlockAccountVerb,
  removeSecondFactorVerb,
  setSecurityPolicyVerb,
  openSeasonVerb,
  setSeasonRuleVerb,
  closePracticeVerb,
  enterPracticeVerb,
  leavePracticeVerb,
  // Checks, the log, notices
  suspendCheckVerb,
  resumeCheckVerb,
  setRetentionVerb,
  verifyEventsVerb,
  markNoticesReadVerb,
  sendTestMailVerb,
  resendMailVerb,
  resendMailsVerb,
  // Writing a report
  createReportVerb,
  saveReportVerb,
  explainFindingVerb,
  confirmFindingVerb,
  withdrawDecisionVerb,
  requestWaiverVerb,
  grantWaiverVerb,
  refuseWaiverVerb,
  signOffReportVerb,
  submitReportVerb,
  withdrawReportVerb,
  answerNoteVerb,
  // Review
  claimReportVerb,
  releaseClaimVerb,
  addNoteVerb,
  removeNoteVerb,
  returnReportVerb,
  approveReportVerb,
  saveViewVerb,
  deleteViewVerb,
  remindUnitsVerb,
  // Signature and publication
  addScanVerb,
  removeScanVerb,
  publishReportVerb,
  writePackageVerb,
  recordAddressVerb,
  startCorrectionVerb,
]
