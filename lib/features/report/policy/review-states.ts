/** Where a report stands (docs/glossary.md 6). Overdue (逾期) is computed from the deadline, never a state. */
export const reviewStates = ['draft', 'submitted', 'returned', 'approved', 'published'] as const
export type ReviewState = (typeof reviewStates)[number]

/** The states as people read them. */
export const stateNames: Record<ReviewState, string> = {
  draft: '草稿',
  submitted: '待审核',
  returned: '退回修改',
  approved: '审核通过',
  published: '已发布',
}

interface Transition {
  readonly from: readonly ReviewState[]
  readonly to: ReviewState
  readonly name: string
}

/**
 * Every way from one state to another. A report that was approved may still be returned until it is published; a
 * correction (更正) starts from the published report, whose published version stays up until the next one is published.
 */
export const transitions = {
  submit: { from: ['draft', 'returned'], to: 'submitted', name: '提交审核' },
  withdraw: { from: ['submitted'], to: 'draft', name: '撤回' },
  return: { from: ['submitted', 'approved'], to: 'returned', name: '退回' },
  approve: { from: ['submitted'], to: 'approved', name: '审核通过' },
  publish: { from: ['approved'], to: 'published', name: '发布' },
  startCorrection: { from: ['published'], to: 'draft', name: '启动更正' },
} as const satisfies Record<string, Transition>
export type ReviewVerb = keyof typeof transitions

/** Whether a verb leads from one state to another. */
export const isReviewVerb = (verb: string): verb is ReviewVerb => Object.hasOwn(transitions, verb)

/** Whether a verb leads anywhere from a state. */
export const leadsFrom = (verb: ReviewVerb, state: ReviewState): boolean =>
  (transitions[verb].from as readonly ReviewState[]).includes(state)

/** While a report is with the agency its fields may be changed; afterwards nobody changes them. */
export const editableStates: readonly ReviewState[] = ['draft', 'returned']

export const isEditable = (state: ReviewState): boolean => editableStates.includes(state)

/** Why a verb is refused in a state, in one sentence for the person who asked. */
export function stateSentence(verb: ReviewVerb, state: ReviewState): string {
  return `这份报告现在是“${stateNames[state]}”状态，不能${transitions[verb].name}，可能有人刚刚处理过，请刷新页面查看`
}
