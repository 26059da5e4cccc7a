'use server'

import { serve } from '@/lib/platform/doors/serve'
import { setRetentionVerb } from './verbs/set-retention'
import { verifyEventsVerb } from './verbs/verify-events'

export const setRetention = serve(setRetentionVerb)
export const verifyEvents = serve(verifyEventsVerb)
