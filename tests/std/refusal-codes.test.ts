import { expect, test } from 'vitest'
import { refusalCodes } from '@/lib/std/refusal-codes'
import { filesUnder, textOf } from '../code/source-files'

test('every code is written subject.reason, once', () => {
  expect(refusalCodes.filter((code) => !/^[a-z][a-zA-Z]*\.[a-z][a-zA-Z]*$/.test(code))).toEqual([])
  expect(new Set(refusalCodes).size).toBe(refusalCodes.length)
})

test('every code is used', () => {
  const written = ['lib', 'app', 'components']
    .flatMap((folder) => filesUnder(folder))
    .filter((file) => !file.includes('/generated/'))
    .map(textOf)
    .join('\n')
  expect(refusalCodes.filter((code) => !written.includes(`'${code}'`))).toEqual([])
})
