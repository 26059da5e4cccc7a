import { useSelected } from '@/components/ui/store'
import type { Finding } from '@/lib/checks/define-check'
import { useEditor } from '../editor'

/** Findings of one field; draws again only when they change. */
export function useFindings(field: string): readonly Finding[] {
  const { findings } = useEditor()
  return useSelected(findings, () => findings.at(field))
}
