'use client'

import { type RefObject, useEffect, useRef } from 'react'
import type { FindingStanding } from '@/lib/checks/decisions/standings'
import { useSignal } from '../shared/signal'
import { useDecisionTools } from './decisions-context'

/** Leads to this finding's button when the person asks for it at the cell or text. */
export function useAskedFor<Element extends HTMLElement>(
  { slug, key }: Pick<FindingStanding, 'slug' | 'key'>,
  lead: (element: Element) => void,
): RefObject<Element | null> {
  const { asked } = useDecisionTools()
  const element = useRef<Element>(null)
  const wanted = useSignal(asked)
  const isMeant = wanted !== null && wanted.slug === slug && wanted.key === key
  useEffect(() => {
    if (!isMeant || !element.current) return
    asked.set(null)
    const folded = element.current.closest('details')
    if (folded) folded.open = true
    element.current.scrollIntoView({ block: 'nearest' })
    lead(element.current)
  })
  return element
}
