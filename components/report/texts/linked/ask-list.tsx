'use client'

import dynamic from 'next/dynamic'
import { useStore } from '@/components/ui/store'
import type { NarrativeId } from '@/lib/formats/narrative'
import type { TextHost } from '../host/text-host'

export const loadOpenList = () => import('./open-list')
const OpenList = dynamic(loadOpenList, { ssr: false })

/** The list behind an @: it goes with what is typed. */
export function AskList({ id, host }: { id: NarrativeId; host: TextHost }) {
  const asked = useStore(host.asked)
  return asked ? <OpenList key={asked.query} id={id} host={host} asked={asked} /> : null
}
