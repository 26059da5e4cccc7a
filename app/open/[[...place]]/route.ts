import { defineOpenPages } from '@/lib/actions/define-open-pages'
import { openPlace } from '@/lib/policy/open-address'
import { openAnswer } from '@/lib/workflow/open-answer'

export const GET = defineOpenPages(openPlace, openAnswer)
