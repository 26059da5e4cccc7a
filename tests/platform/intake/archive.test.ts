import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { listArchive, readMember } from '@/lib/platform/intake/archive'

const folder = mkdtempSync(path.join(tmpdir(), 'ogi-archive-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const save = (bytes: Uint8Array) => {
  const file = path.join(folder, 'a.zip')
  writeFileSync(file, bytes)
  return file
}
const members = async (file: string) => {
  const list = await listArchive(file)
  if (!list.ok) throw new Error(list.code)
  return list.value
}

test('files are listed without folders, and read', async () => {
  const file = save(
    zipSync(
      {
        '年报/教育局.txt': strToU8('教育局'.repeat(500)),
        '年报/空/': new Uint8Array(),
        'stored.txt': [strToU8('text'), { level: 0 }],
      },
      { comment: 'ours' } as never,
    ),
  )
  const list = await members(file)
  expect(list.map(({ name }) => name)).toEqual(['年报/教育局.txt', 'stored.txt'])
  expect(await readMember(file, list[0]!)).toEqual({ ok: true, value: strToU8('教育局'.repeat(500)) })
  expect(await readMember(file, list[1]!)).toEqual({ ok: true, value: strToU8('text') })
})

test('names in GBK, as Windows packs them', async () => {
  // 局.txt in GBK; the placeholder has as many bytes.
  const bytes = Buffer.from(zipSync({ 'XY.txt': strToU8('x') }))
  for (let at = bytes.indexOf('XY'); at >= 0; at = bytes.indexOf('XY', at)) bytes.set([0xbe, 0xd6], at)
  expect((await members(save(bytes))).map(({ name }) => name)).toEqual(['局.txt'])
})

test('a member that grows beyond what the list says is not unpacked', async () => {
  const bytes = Buffer.from(zipSync({ 'a.txt': new Uint8Array(5_000_000) }))
  const file = save(bytes)
  const [member] = await members(file)
  expect(await readMember(file, { ...member!, size: 1_000 })).toMatchObject({ ok: false, code: 'archive.damaged' })
  expect(await readMember(file, { ...member!, size: 30_000_000 })).toMatchObject({ ok: false, code: 'file.tooLarge' })
})

test('a changed byte is noticed', async () => {
  const bytes = Buffer.from(zipSync({ 'a.txt': [strToU8('387'), { level: 0 }] }))
  bytes.write('388', bytes.indexOf('387'))
  const file = save(bytes)
  expect(await readMember(file, (await members(file))[0]!)).toMatchObject({ ok: false, code: 'archive.damaged' })
})

test.each([
  ['half an archive', zipSync({ 'a.txt': strToU8('text') }).subarray(0, 40)],
  [
    'a list that lies elsewhere',
    (() => {
      const bytes = Buffer.from(zipSync({ 'a.txt': strToU8('text') }))
      bytes.writeUInt32LE(0xfffffff0, bytes.length - 6)
      return bytes
    })(),
  ],
  ['a few bytes', strToU8('PK\u0003\u0004')],
])('%s is refused', async (_, bytes) => {
  expect(await listArchive(save(bytes))).toMatchObject({ ok: false, code: 'archive.damaged' })
})
