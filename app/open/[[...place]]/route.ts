import { defineOpenPages } from '@/lib/features/publication/define-open-pages'
import { openAnswer } from '@/lib/features/publication/open-answer'
import { openPlace } from '@/lib/features/publication/policy/open-address'

export const GET = defineOpenPages(openPlace, openAnswer)
