'use server'

import { serve } from '@/lib/platform/doors/serve'
import { closePracticeVerb } from './verbs/close-practice'
import { enterPracticeVerb } from './verbs/enter-practice'
import { leavePracticeVerb } from './verbs/leave-practice'
import { openSeasonVerb } from './verbs/open-season'
import { setSeasonRuleVerb } from './verbs/set-season-rule'

export const closePractice = serve(closePracticeVerb)
export const enterPractice = serve(enterPracticeVerb)
export const leavePractice = serve(leavePracticeVerb)
export const openSeason = serve(openSeasonVerb)
export const setSeasonRule = serve(setSeasonRuleVerb)
