import type { linkOffers } from '@/lib/checks/claims/link-offers'
import { makeSubject } from '@/lib/checks/subject'
import type { Report, ReportContent } from '@/lib/report/content'
import type { Saver } from '../../saving/saver'
import { createOffersStore, type OffersStore } from './offers-store'
import { windowMemory } from './put-aside'

/** The offers for the report of a form, read with the eyes of the checks. */
export function reportOffers(
  { id, organisation, year }: Omit<Report, 'content'> & { readonly id: string },
  saver: Saver,
  lastYear: ReportContent | null,
): OffersStore {
  let read: typeof linkOffers | null = null
  return createOffersStore({
    watch: saver.subscribe,
    load: async () => {
      read = (await import('@/lib/checks/claims/link-offers')).linkOffers
    },
    content: () => saver.state().content,
    find: (content) => {
      const subject = makeSubject({ organisation, year, content }, { lastYear })
      return (field) => read?.(subject, field) ?? []
    },
    aside: windowMemory(`offers ${id}`),
  })
}
