import { expect, test } from 'vitest'
import { noteDrafts } from '@/components/review/note-drafts'

function storage() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  }
}

test('what is typed is kept until it is saved, of one person and one report', () => {
  const store = storage()
  const drafts = noteDrafts(store, 'user', 'report')
  drafts.write({ key: 'cell:a.b.c', quote: '', text: '请核' })
  drafts.write({ key: 'cell:a.b.c', quote: '', text: '请核对' })
  drafts.write({ key: 'say:lead:0', quote: '本报告', text: '请改写' })
  const again = noteDrafts(store, 'user', 'report')
  expect(again.list().map(({ text }) => text)).toEqual(['请核对', '请改写'])
  expect(again.read('say:lead:0')).toEqual({ key: 'say:lead:0', quote: '本报告', text: '请改写' })
  expect(noteDrafts(store, 'another', 'report').list()).toEqual([])
  expect(noteDrafts(store, 'user', 'other').list()).toEqual([])
  for (const { key } of again.list()) again.write({ key, quote: '', text: '' })
  expect(store.kept.size).toBe(0)
})

test('a store that refuses or holds nonsense loses nothing of the page', () => {
  const refusing = {
    getItem: () => '{',
    setItem: () => {
      throw new Error('full')
    },
    removeItem: () => {},
  }
  const drafts = noteDrafts(refusing, 'user', 'report')
  expect(drafts.list()).toEqual([])
  expect(() => drafts.write({ key: 'k', quote: '', text: '甲' })).not.toThrow()
})
