import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openZip, type Zip, zipLimits } from '@/lib/import/open/zip'

const archive = (files: Record<string, Uint8Array>) => zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) })
const hello = () => archive({ 'word/Document.xml': strToU8('<a>你好</a>'), 'empty.txt': new Uint8Array() })

function opened(bytes: Uint8Array): Zip {
  const result = openZip(bytes)
  if (!result.ok) throw new Error(result.message)
  return result.value
}

/** Changes a 32-bit field of every central directory entry (24: size, 16: checksum). */
function claim(bytes: Uint8Array, field: number, change: (value: number) => number): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 4 <= copy.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50)
      view.setUint32(at + field, change(view.getUint32(at + field, true)), true)
  return copy
}

describe('an archive', () => {
  test('is read by name, whatever the case', () => {
    const zip = opened(hello())
    expect(zip.names).toEqual(['word/Document.xml', 'empty.txt'])
    expect(zip.text('word/document.xml')).toEqual({ ok: true, value: '<a>你好</a>' })
    expect(zip.read('empty.txt')).toEqual({ ok: true, value: new Uint8Array() })
    expect(zip.text('missing.xml')).toMatchObject({ ok: false, code: 'import.noPart' })
  })

  test('may lie inside a larger buffer and have a comment behind it', () => {
    const bytes = hello()
    const larger = new Uint8Array(bytes.length + 30).fill(7)
    larger.set(bytes, 10)
    expect(opened(larger.subarray(10, 20 + bytes.length)).text('word/document.xml').ok).toBe(true)
  })

  test.each([
    ['le', true, [0xff, 0xfe]],
    ['be', false, [0xfe, 0xff]],
  ] as const)('text may be UTF-16 (%s)', (_, little, mark) => {
    const bytes = new Uint8Array(2 + 4)
    bytes.set(mark)
    const view = new DataView(bytes.buffer)
    view.setUint16(2, '报'.charCodeAt(0), little)
    view.setUint16(4, '告'.charCodeAt(0), little)
    expect(opened(archive({ a: bytes })).text('a')).toEqual({ ok: true, value: '报告' })
  })
})

describe('a hostile archive is refused with a sentence', () => {
  const refusedAtOnce = (bytes: Uint8Array) => openZip(bytes)
  const refusedOnReading = (bytes: Uint8Array) => opened(bytes).read('a')
  const many = () =>
    archive(
      Object.fromEntries(Array.from({ length: zipLimits.entries + 1 }, (_, index) => [`${index}`, new Uint8Array()])),
    )
  const random = Uint8Array.from({ length: 50_000 }, (_, index) => (index * 2_654_435_761) >>> 13)
  const bomb = archive({ a: new Uint8Array(30_000_000) })
  const ole = (stream: string) =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      0,
      69,
      0,
      ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ])

  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'import.empty'],
    ['no archive', strToU8('今天天气很好'), 'import.damaged'],
    ['too large', new Uint8Array(zipLimits.packed + 1), 'import.tooLarge'],
    ['too many entries', many(), 'import.tooManyParts'],
    ['cut off', hello().slice(0, -30), 'import.damaged'],
    ['a password in OLE', ole('EncryptedPackage'), 'import.encrypted'],
    ['an old format', ole('WordDocument'), 'import.legacy'],
    ['a password in the archive', claim(hello(), 8, (flags) => flags | 1), 'import.encrypted'],
  ])('%s', (_, bytes, code) => {
    const result = refusedAtOnce(bytes)
    expect(result).toMatchObject({ ok: false, code })
    expect(result.ok ? '' : result.message).toMatch(/\p{Script=Han}/u)
  })

  test.each<[string, Uint8Array, string]>([
    ['a bomb by its ratio', bomb, 'import.tooLarge'],
    ['a bomb that claims to be small', claim(bomb, 24, () => 900_000), 'import.damaged'],
    ['a bomb that claims nothing', claim(bomb, 24, () => 0), 'import.damaged'],
    ['a size that is too great', claim(archive({ a: random }), 24, (size) => size + 1), 'import.damaged'],
    ['a size beyond the limit', claim(archive({ a: random }), 24, () => zipLimits.entry + 1), 'import.tooLarge'],
    ['a wrong checksum', claim(archive({ a: random }), 16, (sum) => sum ^ 1), 'import.damaged'],
    ['a place outside the file', claim(archive({ a: random }), 42, () => 4_000_000_000), 'import.damaged'],
    ['an unknown method', claim(archive({ a: random }), 10, () => 99), 'import.damaged'],
  ])('%s', (_, bytes, code) => {
    expect(refusedOnReading(bytes)).toMatchObject({ ok: false, code })
  })

  test('every single damaged byte is noticed or harmless', () => {
    const bytes = hello()
    for (let at = 0; at < bytes.length; at += 1) {
      const copy = bytes.slice()
      copy[at]! ^= 0x55
      const result = openZip(copy)
      const text = result.ok ? result.value.text('word/document.xml') : result
      if (text.ok) expect(text.value).toBe('<a>你好</a>')
      else expect(text.message).toMatch(/\p{Script=Han}/u)
    }
  })

  test('what is read in all is limited', () => {
    const part = new Uint8Array(15_000_000)
    const zip = opened(zipSync({ a: part }, { level: 0, mtime: new Date(1980, 0, 1) }))
    for (let read = 0; read < zipLimits.all / part.length; read += 1) expect(zip.read('a').ok).toBe(true)
    expect(zip.read('a')).toMatchObject({ ok: false, code: 'import.tooLarge' })
  })
})
