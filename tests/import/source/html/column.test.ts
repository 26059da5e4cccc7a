import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { decodeText } from '@/lib/import/open/decode-text'
import { sourceOfHtml } from '@/lib/import/source/html/source-of-html'

function columnOf(name: string): string | undefined {
  const text = decodeText(
    new Uint8Array(readFileSync(path.join(import.meta.dirname, '../../../fixtures/html', `${name}.html`))),
    'html',
  )
  const source = text.ok ? sourceOfHtml(text.value) : text
  if (!source.ok) throw new Error(source.message)
  return source.value.column
}

it('is the path a page prints above its article', () => {
  expect(columnOf('editor')).toMatch(/^首页 > 部门信息 > /)
  expect(columnOf('div-split')).toBe('网站首页>信息公开')
})

it('is not there where the page prints none', () => {
  expect(columnOf('semantic')).toBeUndefined()
})
