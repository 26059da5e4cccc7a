import type { SaveOutcome } from '@/lib/features/report/verbs/save-report'
import type { ReportContent } from '@/lib/report/content'
import {
  type FieldId,
  type FieldValue,
  fieldsOf,
  fieldValue,
  sameFieldValue,
  settledValue,
  withField,
} from '@/lib/report/fields'
import type { Collision, FieldChange } from '@/lib/report/merge'

/** Why the last attempt to save did not succeed. Code `network` means that no answer came. */
export interface Failure {
  readonly code: string
  readonly message: string
}

/**
 * What a form knows of its report: what the server has, what the person sees, what is on its way. All of it plain data.
 */
export interface QueueState {
  /** The content the server has, as far as this form knows. */
  readonly stored: ReportContent
  readonly revision: number
  /** ISO instant of the stored revision. */
  readonly savedAt: string
  /** What the person sees. */
  readonly content: ReportContent
  /** Fields in which the two differ. */
  readonly unsaved: ReadonlySet<FieldId>
  /** Changes that the server was told and has not acknowledged. */
  readonly sent: readonly FieldChange[] | null
  /** Fields that somebody else changed too; they wait for a person's decision. */
  readonly disputed: readonly Collision[]
  readonly failure: Failure | null
  /** Attempts that failed one after another. */
  readonly failures: number
}

export function openQueue(content: ReportContent, revision: number, savedAt: string): QueueState {
  return {
    stored: content,
    revision,
    savedAt,
    content,
    unsaved: new Set(),
    sent: null,
    disputed: [],
    failure: null,
    failures: 0,
  }
}

function compared(state: QueueState, fields: readonly FieldId[]): QueueState {
  const unsaved = new Set(state.unsaved)
  for (const field of fields) {
    if (sameFieldValue(fieldValue(state.content, field), fieldValue(state.stored, field))) unsaved.delete(field)
    else unsaved.add(field)
  }
  return { ...state, unsaved }
}

/** A field and what it is to hold. */
export interface FieldSetting {
  readonly field: FieldId
  readonly value: FieldValue
}

/** The person changed a field. The same state when nothing differs. */
export function edit(state: QueueState, field: FieldId, value: FieldValue): QueueState {
  const content = withField(state.content, field, value)
  if (sameFieldValue(fieldValue(content, field), fieldValue(state.content, field))) return state
  return compared({ ...state, content }, [field])
}

/** Changes that the server has not acknowledged, disputed ones included: what must survive a crash of the browser. */
export function unacknowledged(state: QueueState): FieldChange[] {
  return [...state.unsaved].map((field) => {
    const dispute = state.disputed.find((collision) => collision.field === field)
    return {
      field,
      base: dispute ? dispute.mine : fieldValue(state.stored, field),
      value: fieldValue(state.content, field),
    }
  })
}

/** Changes to send now. */
export function sendable(state: QueueState): FieldChange[] {
  if (state.sent) return []
  const disputed = new Set(state.disputed.map(({ field }) => field))
  return [...state.unsaved]
    .filter((field) => !disputed.has(field))
    .map((field) => ({ field, base: fieldValue(state.stored, field), value: fieldValue(state.content, field) }))
}

/** The changes are on their way. */
export function sending(state: QueueState, changes: readonly FieldChange[]): QueueState {
  return { ...state, sent: changes }
}

/** No answer, or a refusal: the changes stay unsaved and are sent again later. */
export function failed(state: QueueState, failure: Failure): QueueState {
  return { ...state, sent: null, failure, failures: state.failures + 1 }
}

/** What an answer brought: the new state, and the fields whose value was taken over from somebody else. */
export interface Answered {
  readonly state: QueueState
  readonly taken: readonly FieldId[]
}

/**
 * The server acknowledged. A field that the person changed since it was sent keeps what he sees; one that he has no
 * unsaved change in takes what somebody else stored; a collision waits for his decision.
 */
export function answered(state: QueueState, { revision, savedAt, others, collisions }: SaveOutcome): Answered {
  const sent = state.sent ?? []
  const collided = new Set(collisions.map(({ field }) => field))
  const theirs = (content: ReportContent) =>
    collisions.reduce((result, collision) => withField(result, collision.field, collision.theirs), content)
  const acknowledged = sent
    .filter(({ field }) => !collided.has(field))
    .reduce((result, change) => withField(result, change.field, change.value), state.stored)
  const stored = theirs(others?.content ?? acknowledged)

  const mine = (field: FieldId): boolean => {
    if (collided.has(field) || state.disputed.some((collision) => collision.field === field)) return true
    const change = sent.find((candidate) => candidate.field === field)
    return change
      ? !sameFieldValue(fieldValue(state.content, field), settledValue(state.content, field, change.value))
      : state.unsaved.has(field)
  }
  const taken = fieldsOf(stored).filter(
    (field) => !mine(field) && !sameFieldValue(fieldValue(state.content, field), fieldValue(stored, field)),
  )
  const content = taken.reduce((result, field) => withField(result, field, fieldValue(stored, field)), state.content)
  const disputed = [
    ...state.disputed
      .filter(({ field }) => !collided.has(field))
      .map((collision) => ({ ...collision, theirs: fieldValue(stored, collision.field) })),
    ...collisions.map(({ field, theirs: other }) => ({ field, mine: fieldValue(content, field), theirs: other })),
  ]
  const next = compared(
    { ...state, stored, revision, savedAt, content, sent: null, failure: null, failures: 0, disputed },
    fieldsOf(stored),
  )
  return { state: { ...next, disputed: next.disputed.filter(({ field }) => next.unsaved.has(field)) }, taken }
}

/** A person decided on a disputed field: his own value, the other one, or both joined. */
export function decide(state: QueueState, field: FieldId, value: FieldValue): QueueState {
  const content = withField(state.content, field, value)
  return compared({ ...state, content, disputed: state.disputed.filter((collision) => collision.field !== field) }, [
    field,
  ])
}

/**
 * Changes kept on this computer since an earlier visit. One whose field somebody has changed meanwhile becomes a
 * collision; one that the server has already is dropped.
 */
export function restored(state: QueueState, changes: readonly FieldChange[]): Answered {
  const known = new Set(fieldsOf(state.stored))
  const open = changes.filter(
    ({ field, value }) =>
      known.has(field) && !sameFieldValue(fieldValue(state.stored, field), settledValue(state.stored, field, value)),
  )
  const content = open.reduce((result, change) => withField(result, change.field, change.value), state.content)
  const collisions = open
    .filter(
      ({ field, base }) => !sameFieldValue(fieldValue(state.stored, field), settledValue(state.stored, field, base)),
    )
    .map(({ field }) => ({ field, mine: fieldValue(content, field), theirs: fieldValue(state.stored, field) }))
  const fields = open.map(({ field }) => field)
  return { state: compared({ ...state, content, disputed: [...state.disputed, ...collisions] }, fields), taken: fields }
}
