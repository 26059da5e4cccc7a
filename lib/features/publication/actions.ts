'use server'

import { serveAction } from '@/lib/platform/doors/define-action'
import { serve } from '@/lib/platform/doors/serve'
import { publishApprovedAction } from './publish-approved'
import { released } from './released'
import { publishReportVerb } from './verbs/publish-report'
import { recordAddressVerb } from './verbs/record-address'
import { startCorrectionVerb } from './verbs/start-correction'
import { writePackageVerb } from './verbs/write-package'

export const publishReport = serve(publishReportVerb, released)
export const recordAddress = serve(recordAddressVerb)
export const startCorrection = serve(startCorrectionVerb)
export const writePackage = serve(writePackageVerb)
export const publishApproved = serveAction(publishApprovedAction)
