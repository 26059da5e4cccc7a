import { expect, test, vi } from 'vitest'
import { ByteCache } from '@/lib/std/byte-cache'

const cacheOf = (limit: number) => new ByteCache<string>(limit, (text) => text.length)
const give = (text: string) => vi.fn(() => Promise.resolve(text))

test('what was made is not made again', async () => {
  const cache = cacheOf(10)
  const make = give('abc')
  expect([await cache.get('a', make), await cache.get('a', make)]).toEqual(['abc', 'abc'])
  expect(make).toHaveBeenCalledTimes(1)
  expect(cache.size).toBe(3)
})

test('the least recently used goes first, and only as much as needed', async () => {
  const cache = cacheOf(10)
  for (const key of ['a', 'b', 'c']) await cache.get(key, give('xxx'))
  await cache.get('a', give('?'))
  await cache.get('d', give('xxx'))
  expect(['a', 'b', 'c', 'd'].map((key) => cache.has(key))).toEqual([true, false, true, true])
  expect(cache.size).toBe(9)
})

test('what is larger than all the room is given and not kept', async () => {
  const cache = cacheOf(3)
  await cache.get('a', give('xxx'))
  expect(await cache.get('b', give('xxxx'))).toBe('xxxx')
  expect([cache.has('a'), cache.has('b'), cache.size]).toEqual([true, false, 3])
})

test('many who ask at once wait for one', async () => {
  const cache = cacheOf(10)
  const make = give('abc')
  expect(await Promise.all([1, 2, 3].map(() => cache.get('a', make)))).toEqual(['abc', 'abc', 'abc'])
  expect(make).toHaveBeenCalledTimes(1)
})

test('what failed is tried again', async () => {
  const cache = cacheOf(10)
  await expect(cache.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(cache.has('a')).toBe(false)
  expect(await cache.get('a', give('abc'))).toBe('abc')
})
