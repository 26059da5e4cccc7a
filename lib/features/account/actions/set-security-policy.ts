'use server'

import { setSecurityPolicyVerb } from '@/lib/features/account/verbs/set-security-policy'
import { serve } from '@/lib/platform/doors/serve'

export const setSecurityPolicy = serve(setSecurityPolicyVerb)
