'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { useStore } from '@/components/ui/store'
import type { FindingStanding } from '@/lib/checks/decisions/standings'
import { useDecisionTools } from './decisions-context'

/** Leads to this finding's button when the person asks for it at the cell or text. */
export function useAskedFor<Element extends HTMLElement>(
  { slug, key }: Pick<FindingStanding, 'slug' | 'key'>,
  lead: (element: Element) => void,
): RefObject<Element | null> {
  const { asked } = useDecisionTools()
  const element = useRef<Element>(null)
  const wanted = useStore(asked)
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
