import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeReader, readWith } from '@/lib/platform/intake/read-upload'
import { printReportFile } from '@/lib/report/report-file'
import { importedFixture } from '../../import/fixtures'

const reader = makeReader(1)
afterAll(() => reader.close())

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(path.join(import.meta.dirname, '../../fixtures/reports', name)))

test('a text comes back from the thread as it is read here', async () => {
  expect(await readWith(reader, { name: 'hybrid.txt', bytes: bytesOf('hybrid.txt') })).toEqual({
    ok: true,
    value: importedFixture('hybrid'),
  })
})

test('so does the product’s own file, whatever it is called', async () => {
  const { report } = importedFixture('hybrid')
  const bytes = new TextEncoder().encode(printReportFile(report))
  expect(await readWith(reader, { name: 'x.txt', bytes })).toEqual({
    ok: true,
    value: { report, written: null, notes: [], doubts: {} },
  })
})

test('a refusal comes back as one', async () => {
  expect(
    await readWith(reader, { name: 'a.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) }),
  ).toMatchObject({ ok: false, code: 'file.kind' })
})
