import { describe, expect, it } from 'vitest'
import {
  answered,
  decide,
  edit,
  failed,
  openQueue,
  type QueueState,
  restored,
  sendable,
  sending,
  unacknowledged,
} from '@/components/report/saving/queue'
import { emptyContent } from '@/lib/report/content'
import { type FieldId, fieldValue, withField } from '@/lib/report/fields'

const received: FieldId = 'requests.received.naturalPersons'
const disclosed: FieldId = 'requests.disclosed.naturalPersons'
const empty = emptyContent('2021')
const open = () => openQueue(empty, 4, '2026-01-10T01:00:00.000Z')
const later = '2026-01-10T02:00:00.000Z'
const send = (state: QueueState) => sending(state, sendable(state))
const value = (state: QueueState, field: FieldId) => fieldValue(state.content, field)

describe('the queue of changes', () => {
  it('sends what differs, with the value it was made on', () => {
    const state = edit(edit(open(), received, '5'), received, '12')
    expect(sendable(state)).toEqual([{ field: received, base: '', value: '12' }])
  })

  it('sends nothing when a field is put back', () => {
    expect(sendable(edit(edit(open(), received, '5'), received, ''))).toEqual([])
  })

  it('is the same state when a key changed nothing', () => {
    const state = edit(open(), received, '12')
    expect(edit(state, received, '１２')).toBe(state)
  })

  it('sends nothing while something is on its way', () => {
    expect(sendable(edit(send(edit(open(), received, '1')), disclosed, '2'))).toEqual([])
  })

  it('takes an acknowledgement', () => {
    const { state, taken } = answered(send(edit(open(), received, '12')), {
      revision: 5,
      savedAt: later,
      others: null,
      collisions: [],
    })
    expect([state.revision, state.savedAt, state.unsaved.size, taken]).toEqual([5, later, 0, []])
  })

  it('keeps what was typed while the save was on its way, on the base the server now has', () => {
    const flying = edit(edit(send(edit(open(), received, '1')), received, '12'), disclosed, '3')
    const { state } = answered(flying, { revision: 5, savedAt: later, others: null, collisions: [] })
    expect(value(state, received)).toBe('12')
    expect(sendable(state)).toEqual([
      { field: received, base: '1', value: '12' },
      { field: disclosed, base: '', value: '3' },
    ])
  })

  it('sends a value that was put back while the other was on its way', () => {
    const flying = edit(send(edit(open(), received, '1')), received, '')
    const { state } = answered(flying, { revision: 5, savedAt: later, others: null, collisions: [] })
    expect(sendable(state)).toEqual([{ field: received, base: '1', value: '' }])
  })

  it('keeps everything after a failure and counts the attempts', () => {
    const state = failed(send(failed(send(edit(open(), received, '1')), { code: 'network', message: '' })), {
      code: 'network',
      message: '',
    })
    expect(state.failures).toBe(2)
    expect(sendable(state)).toHaveLength(1)
  })

  it('takes what somebody else stored into fields without an unsaved change', () => {
    const flying = send(edit(open(), received, '1'))
    const content = withField(withField(empty, received, '1'), disclosed, '7')
    const { state, taken } = answered(flying, {
      revision: 9,
      savedAt: later,
      others: { content, savedBy: '张三' },
      collisions: [],
    })
    expect(taken).toEqual([disclosed])
    expect(value(state, disclosed)).toBe('7')
    expect(state.unsaved.size).toBe(0)
  })

  it('does not take it into a field that is being changed', () => {
    const flying = edit(send(edit(open(), received, '1')), disclosed, '8')
    const content = withField(withField(empty, received, '1'), disclosed, '7')
    const { state, taken } = answered(flying, {
      revision: 9,
      savedAt: later,
      others: { content, savedBy: '张三' },
      collisions: [],
    })
    expect(taken).toEqual([])
    expect(sendable(state)).toEqual([{ field: disclosed, base: '7', value: '8' }])
  })

  const collided = () => {
    const content = withField(empty, received, '7')
    return answered(send(edit(open(), received, '1')), {
      revision: 9,
      savedAt: later,
      others: { content, savedBy: '张三' },
      collisions: [{ field: received, mine: '1', theirs: '7' }],
    }).state
  }

  it('holds a collision back until a person decides', () => {
    const state = collided()
    expect(state.disputed).toEqual([{ field: received, mine: '1', theirs: '7' }])
    expect(value(state, received)).toBe('1')
    expect(sendable(state)).toEqual([])
    expect(unacknowledged(state)).toHaveLength(1)
  })

  it('sends the own value on the base of the other one when the person keeps it', () => {
    expect(sendable(decide(collided(), received, '1'))).toEqual([{ field: received, base: '7', value: '1' }])
  })

  it('has nothing to send when the person takes the other value', () => {
    const state = decide(collided(), received, '7')
    expect([sendable(state), state.unsaved.size, state.disputed]).toEqual([[], 0, []])
  })

  it('keeps a collision through the next answer, with the value stored then', () => {
    const flying = send(edit(collided(), disclosed, '2'))
    const content = withField(withField(empty, received, '9'), disclosed, '2')
    const { state } = answered(flying, {
      revision: 10,
      savedAt: later,
      others: { content, savedBy: null },
      collisions: [],
    })
    expect(state.disputed).toEqual([{ field: received, mine: '1', theirs: '9' }])
    expect(value(state, received)).toBe('1')
  })

  it('restores drafts: applies those on the stored value, drops those that arrived, asks about the others', () => {
    const stored = openQueue(withField(withField(empty, received, '7'), 'lead', [['他人']]), 6, later)
    const { state, taken } = restored(stored, [
      { field: received, base: '', value: '7' },
      { field: disclosed, base: '', value: '3' },
      { field: 'lead', base: [], value: [['自己']] },
    ])
    expect(taken).toEqual([disclosed, 'lead'])
    expect(sendable(state)).toEqual([{ field: disclosed, base: '', value: '3' }])
    expect(state.disputed).toEqual([{ field: 'lead', mine: [['自己']], theirs: [['他人']] }])
  })

  it('finds a collision again after a reload', () => {
    const kept = unacknowledged(collided())
    const { state } = restored(openQueue(withField(empty, received, '7'), 9, later), kept)
    expect(state.disputed).toEqual([{ field: received, mine: '1', theirs: '7' }])
  })

  it('passes over drafts of fields that the format does not have', () => {
    expect(restored(open(), [{ field: 'requests.other.naturalPersons', base: '', value: '1' }]).taken).toEqual([])
  })

  it('keeps text that is no value as it was typed', () => {
    expect(sendable(edit(open(), received, '约20'))).toEqual([{ field: received, base: '', value: '约20' }])
  })
})
