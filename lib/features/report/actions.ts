'use server'

import { serveAction } from '@/lib/platform/doors/define-action'
import { serve } from '@/lib/platform/doors/serve'
import { readFileAction } from './read-file'
import { answerNoteVerb } from './verbs/answer-note'
import { confirmFindingVerb } from './verbs/confirm-finding'
import { createReportVerb } from './verbs/create-report'
import { explainFindingVerb } from './verbs/explain-finding'
import { grantWaiverVerb } from './verbs/grant-waiver'
import { refuseWaiverVerb } from './verbs/refuse-waiver'
import { requestWaiverVerb } from './verbs/request-waiver'
import { saveReportVerb } from './verbs/save-report'
import { signOffReportVerb } from './verbs/sign-off-report'
import { submitReportVerb } from './verbs/submit-report'
import { withdrawDecisionVerb } from './verbs/withdraw-decision'
import { withdrawReportVerb } from './verbs/withdraw-report'

export const answerNote = serve(answerNoteVerb)
export const confirmFinding = serve(confirmFindingVerb)
export const createReport = serve(createReportVerb)
export const explainFinding = serve(explainFindingVerb)
export const grantWaiver = serve(grantWaiverVerb)
export const refuseWaiver = serve(refuseWaiverVerb)
export const requestWaiver = serve(requestWaiverVerb)
export const saveReport = serve(saveReportVerb)
export const signOffReport = serve(signOffReportVerb)
export const submitReport = serve(submitReportVerb)
export const withdrawDecision = serve(withdrawDecisionVerb)
export const withdrawReport = serve(withdrawReportVerb)
export const readFile = serveAction(readFileAction)
