'use server'

import { serveAction } from '@/lib/platform/doors/define-action'
import { serve } from '@/lib/platform/doors/serve'
import { approveCleanAction } from './approve-clean-reports'
import { listAwaitedAction } from './list-awaited'
import { readReminderFactsAction } from './read-reminder-facts'
import { addNoteVerb } from './verbs/add-note'
import { approveReportVerb } from './verbs/approve-report'
import { claimReportVerb } from './verbs/claim-report'
import { deleteViewVerb } from './verbs/delete-view'
import { releaseClaimVerb } from './verbs/release-claim'
import { remindUnitsVerb } from './verbs/remind-units'
import { removeNoteVerb } from './verbs/remove-note'
import { returnReportVerb } from './verbs/return-report'
import { saveViewVerb } from './verbs/save-view'

export const addNote = serve(addNoteVerb)
export const approveReport = serve(approveReportVerb)
export const claimReport = serve(claimReportVerb)
export const deleteView = serve(deleteViewVerb)
export const releaseClaim = serve(releaseClaimVerb)
export const remindUnits = serve(remindUnitsVerb)
export const removeNote = serve(removeNoteVerb)
export const returnReport = serve(returnReportVerb)
export const saveView = serve(saveViewVerb)
export const listAwaited = serveAction(listAwaitedAction)
export const readReminderFacts = serveAction(readReminderFactsAction)
export const approveClean = serveAction(approveCleanAction)
