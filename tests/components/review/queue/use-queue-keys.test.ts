import { describe, expect, test } from 'vitest'
import { commandOf } from '@/components/review/queue/use-queue-keys'

const row = { tagName: 'DIV', role: 'row' }
const press = (
  key: string,
  target: Parameters<typeof commandOf>[1] = row,
  how: { ctrl?: boolean; composing?: boolean } = {},
) => commandOf({ key, ctrl: false, composing: false, ...how }, target)

test.each([
  ['j', 'next'],
  ['J', 'next'],
  ['ArrowDown', 'next'],
  ['k', 'previous'],
  ['ArrowUp', 'previous'],
  ['Enter', 'open'],
  ['a', 'approve'],
  ['r', 'return'],
  ['x', 'mark'],
  ['/', 'search'],
  ['?', 'help'],
  ['q', null],
  ['Tab', null],
])('%s', (key, command) => {
  expect(press(key)).toBe(command)
})

describe('a key belongs to whoever types', () => {
  test.each([
    ['a text field', { tagName: 'INPUT', type: 'text', role: null }],
    ['a search field', { tagName: 'INPUT', type: 'search', role: null }],
    ['a list to choose from', { tagName: 'INPUT', type: 'text', role: 'combobox' }],
    ['a text area', { tagName: 'TEXTAREA', role: null }],
    ['a text editor', { tagName: 'DIV', isContentEditable: true, role: null }],
  ])('in %s', (_, target) => {
    expect(['j', 'a', 'r', '/', 'Enter'].map((key) => press(key, target))).toEqual([null, null, null, null, null])
  })

  test('with Ctrl, or while an input method composes', () => {
    expect(press('a', row, { ctrl: true })).toBeNull()
    expect(press('j', row, { composing: true })).toBeNull()
  })
})

test.each(['BUTTON', 'A', 'INPUT'])('Enter on a %s is its own, the letters still move', (tagName) => {
  const target = { tagName, type: 'checkbox', role: null }
  expect(press('Enter', target)).toBeNull()
  expect(press('j', target)).toBe('next')
})
