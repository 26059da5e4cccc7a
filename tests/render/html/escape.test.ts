import { expect, it } from 'vitest'
import { escapeHtml } from '@/lib/render/html/escape'

it('makes markup text, in elements and in attributes of either quote', () => {
  expect(escapeHtml(`<a href="x" title='y'>&amp;`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;')
})

it('leaves other text alone', () => {
  expect(escapeHtml('“公开” 𬉼 1/2')).toBe('“公开” 𬉼 1/2')
})
