'use client'

import dynamic from 'next/dynamic'
import type { NarrativeId } from '@/lib/formats/narrative'
import { useSignal } from '../../shared/signal'
import type { TextHost } from '../host/text-host'

const OpenList = dynamic(() => import('./open-list'), { ssr: false })

/** The list behind an @: it goes with what is typed. */
export function AskList({ id, host }: { id: NarrativeId; host: TextHost }) {
  const asked = useSignal(host.asked)
  return asked ? <OpenList key={asked.query} id={id} host={host} asked={asked} /> : null
}
