import type { Watched } from '@/components/ui/store'
import type { linkOffers } from '@/lib/checks/claims/link-offers'
import { makeSubject } from '@/lib/checks/subject'
import type { Report, ReportContent } from '@/lib/report/content'
import type { QueueState } from '../../saving/queue'
import { createOffersStore, type OffersStore } from './offers-store'
import { windowMemory } from './put-aside'

/** The offers for the report of a form, read with the eyes of the checks. */
export function reportOffers(
  queue: Watched<QueueState>,
  { id, organisation, year }: Omit<Report, 'content'> & { readonly id: string },
  lastYear: ReportContent | null,
): OffersStore {
  let read: typeof linkOffers | null = null
  return createOffersStore(queue, {
    load: async () => {
      read = (await import('@/lib/checks/claims/link-offers')).linkOffers
    },
    find: (content) => {
      const subject = makeSubject({ organisation, year, content }, { lastYear })
      return (field) => read?.(subject, field) ?? []
    },
    aside: windowMemory(`offers ${id}`),
  })
}
