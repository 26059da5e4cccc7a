'use server'

import { serveAction } from '@/lib/platform/doors/define-action'
import { serve } from '@/lib/platform/doors/serve'
import { compareCopyAction } from './compare-copy'
import { removeScanVerb } from './verbs/remove-scan'

export const removeScan = serve(removeScanVerb)
export const compareCopy = serveAction(compareCopyAction)
