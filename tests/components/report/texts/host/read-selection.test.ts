// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { readSelection } from '@/components/report/texts/host/read-selection'

const text = document.createElement('div')
afterEach(() => text.remove())

function draw(html: string) {
  text.innerHTML = html
  document.body.append(text)
}

const node = (paragraph: number, at: number): Node => {
  const found = text.children[paragraph]?.childNodes[at]
  if (!found) throw new Error('no such node')
  return found
}

it('counts a linked number as one character', () => {
  draw('<p>甲</p><p>收到<span data-linked-number="requests.received.total">125</span>件次</p>')
  window.getSelection()?.setBaseAndExtent(node(1, 0), 1, node(1, 2), 1)
  expect(readSelection(text)).toEqual({ anchor: { paragraph: 1, offset: 1 }, head: { paragraph: 1, offset: 4 } })
})

it('knows the only place of an empty text', () => {
  draw('<p class="is-editor-empty"><br></p>')
  window.getSelection()?.collapse(text.firstElementChild, 0)
  expect(readSelection(text)).toEqual({ anchor: { paragraph: 0, offset: 0 }, head: { paragraph: 0, offset: 0 } })
})

it('is nothing where the selection lies elsewhere', () => {
  draw('<p>甲</p>')
  window.getSelection()?.collapse(document.body, 0)
  expect(readSelection(text)).toBeNull()
})
