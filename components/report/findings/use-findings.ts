import { useSyncExternalStore } from 'react'
import type { Finding } from '@/lib/checks/define-check'
import { useEditor } from '../editor'

/** Findings of one field; draws again only when they change. */
export function useFindings(field: string): readonly Finding[] {
  const { findings } = useEditor()
  const read = () => findings.at(field)
  return useSyncExternalStore(findings.subscribe, read, read)
}
