import { expect, test } from 'vitest'
import { html, Markup } from '@/lib/features/publication/pages/markup'

test('what is put in is escaped, HTML is not, and nothing leaves nothing', () => {
  const part = html`<b>${'<i>"x"&\''}</b>`
  expect(html`<p title="${'a"b'}">${part}${null}${false}${0}${['甲<', html`<br>`]}</p>`.text).toBe(
    '<p title="a&quot;b"><b>&lt;i&gt;&quot;x&quot;&amp;&#39;</b>0甲&lt;<br></p>',
  )
  expect(new Markup('<hr>').text).toBe('<hr>')
})
