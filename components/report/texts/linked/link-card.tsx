'use client'

import dynamic from 'next/dynamic'
import { useStore } from '@/components/ui/store'
import type { CellId } from '@/lib/formats/types'
import { linkAttribute } from '../host/link-span'
import type { TextHost } from '../host/text-host'

export const loadCellCard = () => import('./cell-card')
const CellCard = dynamic(loadCellCard, { ssr: false })

/** What a linked number is: shown under the pointer, and while the caret has it selected. */
export function LinkCard({
  host,
  pointed,
  onClose,
}: {
  host: TextHost
  pointed: HTMLElement | null
  onClose: () => void
}) {
  const selected = useStore(host.selected)
  const asked = useStore(host.asked)
  const span = asked ? null : (pointed ?? selected)
  const cell = span?.getAttribute(linkAttribute) as CellId | null | undefined
  return span?.isConnected && cell ? <CellCard host={host} span={span} cell={cell} onClose={onClose} /> : null
}
