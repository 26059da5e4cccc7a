import { describe, expect, test } from 'vitest'
import {
  isEditable,
  leadsFrom,
  type ReviewState,
  type ReviewVerb,
  reviewStates,
  stateNames,
  stateSentence,
  transitions,
} from '@/lib/features/report/policy/review-states'

// For each state the verbs that lead on.
const ways: Record<ReviewState, ReviewVerb[]> = {
  draft: ['submit'],
  submitted: ['withdraw', 'return', 'approve'],
  returned: ['submit'],
  approved: ['return', 'publish'],
  published: ['startCorrection'],
}

describe.each(reviewStates)('%s', (state) => {
  test.each(Object.keys(transitions) as ReviewVerb[])('%s', (verb) => {
    expect(leadsFrom(verb, state)).toBe(ways[state].includes(verb))
  })
})

test('only a report that is with the agency can be changed', () => {
  expect(reviewStates.filter(isEditable)).toEqual(['draft', 'returned'])
})

test('every state can be reached from the first one', () => {
  const reached = new Set<ReviewState>(['draft'])
  for (const _ of reviewStates)
    for (const { from, to } of Object.values(transitions)) if (from.some((state) => reached.has(state))) reached.add(to)
  expect([...reached].sort()).toEqual([...reviewStates].sort())
})

test('a refusal names the state and the verb', () => {
  expect(stateSentence('approve', 'draft')).toContain(`“${stateNames.draft}”`)
  expect(stateSentence('approve', 'draft')).toContain('审核通过')
})
