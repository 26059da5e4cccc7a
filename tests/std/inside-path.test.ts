import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { insidePath } from '@/lib/std/inside-path'

describe('leads out of the application and is refused:', () => {
  test.each([
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example/',
    'http:evil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/a/..//evil.example',
    '//here.invalid//evil.example',
    '/\t/evil.example',
    ' //evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example\\@here.invalid',
    '/%2e//evil.example',
    '',
    'reports/1',
    '//',
    '////evil.example',
    '/.//',
  ])('%j', (next) => expect(insidePath(next)).toBe('/'))

  test.each([undefined, null, 1, ['/reports', '//evil.example'], {}])('%j', (next) =>
    expect(insidePath(next)).toBe('/'),
  )
})

test.each([
  ['/', '/'],
  ['/queue?state=submitted&page=2', '/queue?state=submitted&page=2'],
  ['/reports/1#top', '/reports/1'],
  ['/verify?code=a//b', '/verify?code=a//b'],
  ['/年报', '/%E5%B9%B4%E6%8A%A5'],
  ['/a//b', '/a//b'],
])('%j stays inside', (next, path) => {
  expect(insidePath(next)).toBe(path)
})

test('nothing leads to another origin', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '%2e',
    '%2f',
    'evil.example',
    '@',
    ':',
    '?',
    '#',
    '\t',
    '\n',
    'http:',
    ' ',
    'a',
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 10 }),
      (pieces) => new URL(insidePath(pieces.join('')), 'https://ogi.example').origin === 'https://ogi.example',
    ),
  )
})
