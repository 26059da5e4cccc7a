'use client'

import { useEffect } from 'react'
import { type DecisionKind, decisionFor } from '@/lib/checks/decisions/decision'
import type { Finding } from '@/lib/checks/define-check'
import { useEditor } from '../editor'
import styles from './decisions.module.css'
import { useDecisionTools } from './decisions-context'

const words: Readonly<Partial<Record<DecisionKind, string>>> = { explanation: '填写说明', confirmation: '核对' }

/** The key that leads from a cell or text to what can be done about its finding. */
const shortcut = 'F8'

/**
 * At a cell or text: leads to the first of its findings that a person settles with words or a click, in the list beside
 * the form.
 */
export function DecideButton({ findings, withKey = false }: { findings: readonly Finding[]; withKey?: boolean }) {
  const { findings: store } = useEditor()
  const { may, asked } = useDecisionTools()
  const finding = may.decide ? findings.find(({ severity }) => words[decisionFor(severity)!]) : undefined
  const lead = () => {
    const standing = finding && store.get().standings.get(finding)
    if (standing) asked.set({ slug: standing.slug, key: standing.key })
  }
  useEffect(() => {
    if (!withKey || !finding) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== shortcut) return
      event.preventDefault()
      lead()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
  if (!finding) return null
  return (
    // The cell keeps the focus: its line at the foot of the window would go with it.
    <button
      type="button"
      className={styles.button}
      aria-keyshortcuts={withKey ? shortcut : undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={lead}
    >
      {words[decisionFor(finding.severity)!]}
      {withKey && `（${shortcut}）`}
    </button>
  )
}
