import { defineOpenPages } from '@/lib/features/publication/actions/define-open-pages'
import { openPlace } from '@/lib/features/publication/policy/open-address'
import { openAnswer } from '@/lib/features/publication/open-answer'

export const GET = defineOpenPages(openPlace, openAnswer)
