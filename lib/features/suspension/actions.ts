'use server'

import { serve } from '@/lib/platform/doors/serve'
import { resumeCheckVerb } from './verbs/resume-check'
import { suspendCheckVerb } from './verbs/suspend-check'

export const resumeCheck = serve(resumeCheckVerb)
export const suspendCheck = serve(suspendCheckVerb)
