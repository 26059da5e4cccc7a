import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compactPath } from '@/lib/render/fonts/compact-path'

test('an outline is written in relative whole numbers, with short letters for upright and level lines', () => {
  expect(compactPath('M55 159L948 159L948 73L55 73ZM10 20Q30 40 50 60C1 2 3 4 5 6Z')).toBe(
    'm55 159h893v-86h-893zm-45-139q20 20 40 40c-49-58-47-56-45-54z',
  )
  expect(compactPath('M0 0L1 1L3 3Z')).toBe('m0 0l1 1 2 2z')
  expect(compactPath('')).toBe('')
})

/** The absolute points a reader of path data passes, in order. */
function pointsOf(path: string): [number, number][] {
  const points: [number, number][] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  for (const [, letter = '', list = ''] of path.matchAll(/([a-z])([^a-z]*)/g)) {
    const values = (list.match(/-?\d+/g) ?? []).map(Number)
    const size = { m: 2, l: 2, h: 1, v: 1, q: 4, c: 6, z: 0 }[letter]!
    for (let at = 0; at < values.length; at += size) {
      const step = letter === 'h' ? [values[at]!, 0] : letter === 'v' ? [0, values[at]!] : values.slice(at, at + size)
      for (let pair = 0; pair < step.length; pair += 2) points.push([x + step[pair]!, y + step[pair + 1]!])
      ;[x, y] = points.at(-1)!
      if (letter === 'm') [startX, startY] = [x, y]
    }
    if (letter === 'z') [x, y] = [startX, startY]
  }
  return points
}

test('every point is where it was, rounded to a whole number', () => {
  const value = fc.oneof(
    fc.integer({ min: -999, max: 999 }),
    fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 100),
  )
  const numbers = (length: number) => fc.array(value, { minLength: length, maxLength: length })
  const command = fc.oneof(
    numbers(2).map((n) => ({ letter: 'L', n })),
    numbers(4).map((n) => ({ letter: 'Q', n })),
    numbers(6).map((n) => ({ letter: 'C', n })),
  )
  const contour = fc
    .tuple(numbers(2), fc.array(command))
    .map(([start, commands]) => [{ letter: 'M', n: start }, ...commands, { letter: 'Z', n: [] }])
  fc.assert(
    fc.property(fc.array(contour), (contours) => {
      const all = contours.flat()
      const expected = all.flatMap(({ n }) => n).map(Math.round)
      // -0 and 0 are one place.
      expect(
        pointsOf(compactPath(all.map(({ letter, n }) => letter + n.join(' ')).join('')))
          .flat()
          .map((n) => n + 0),
      ).toEqual(expected.map((n) => n + 0))
    }),
  )
})
