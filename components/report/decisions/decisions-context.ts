import { createContext, useContext, useState } from 'react'
import { createStore, type Store } from '@/components/ui/store'
import type { Decision } from '@/lib/checks/decisions/decision'

/** A check that is not used at present, as the form tells of it. */
export interface SuspendedCheck {
  readonly slug: string
  readonly title: string
  readonly reason: string
}

/** What the page knows of decisions when it is opened. */
export interface ReportDecisions {
  readonly current: readonly Decision[]
  readonly lastYear: readonly Decision[]
  readonly suspended: readonly SuspendedCheck[]
  readonly may: Abilities
}

/** What the person may do about findings. */
export interface Abilities {
  readonly decide: boolean
  readonly requestWaiver: boolean
  readonly answerWaiver: boolean
}

/** A finding that the person wants to settle from elsewhere in the form, by its check and key. */
export interface Asked {
  readonly slug: string
  readonly key: string
}

interface DecisionTools {
  readonly reportId: string
  readonly may: Abilities
  readonly suspended: readonly SuspendedCheck[]
  readonly asked: Store<Asked | null>
}

export const DecisionContext = createContext<DecisionTools | null>(null)

export function useDecisionTools(): DecisionTools {
  const tools = useContext(DecisionContext)
  if (!tools) throw new Error('a part of the form stands outside of it')
  return tools
}

/** Makes the tools of a form, once. */
export function useMakeDecisionTools(reportId: string, { may, suspended }: ReportDecisions): DecisionTools {
  const [asked] = useState(() => createStore<Asked | null>(null))
  const [tools] = useState(() => ({ reportId, may, suspended, asked }))
  return tools
}
