import { describe, expect, it } from 'vitest'
import { createTextHost } from '@/components/report/texts/host/text-host'
import type { CellId } from '@/lib/formats/types'
import type { Paragraph } from '@/lib/report/narrative'

const cell: CellId = 'requests.received.total'

function open(first: readonly Paragraph[]) {
  let held = first
  const host = createTextHost({
    stored: () => held,
    write: (paragraphs) => {
      held = paragraphs
    },
    printer: () => () => '5',
    isCell: (id): id is CellId => id === cell,
    reportId: 'r1',
    placeholder: '',
  })
  const at = (paragraph: number, offset: number) => {
    const caret = { paragraph, offset }
    host.visit({ anchor: caret, head: caret })
  }
  return { host, at, text: () => held }
}

describe('a text before its editor is there', () => {
  it('takes what is typed where the person is, at every key', () => {
    const { host, at, text } = open([['收到', { cell }, '件'], ['乙']])
    at(0, 3)
    const type = host.typeAhead()
    type('申', 1)
    expect(text()).toEqual([['收到', { cell }, '申件'], ['乙']])
    type('申请', 2)
    expect(text()).toEqual([['收到', { cell }, '申请件'], ['乙']])
    type('', 0)
    expect(text()).toEqual([['收到', { cell }, '件'], ['乙']])
  })

  it('makes a paragraph of every line that is typed or pasted', () => {
    const { host, at, text } = open([['甲乙'], ['丙']])
    at(0, 1)
    host.typeAhead()('一\n二\n三', 5)
    expect(text()).toEqual([['甲一'], ['二'], ['三乙'], ['丙']])
  })

  it('begins to write in an empty text', () => {
    const { host, text } = open([])
    host.visit(null)
    host.typeAhead()('先写一句。', 5)
    expect(text()).toEqual([['先写一句。']])
  })

  it('puts a number in at the end where nobody has been, and where the person is', () => {
    const { host, at, text } = open([['甲']])
    host.insert([{ cell }])
    expect(text()).toEqual([['甲'], [{ cell }]])
    at(0, 0)
    host.insert(['乙'])
    expect(text()).toEqual([['乙甲'], [{ cell }]])
  })
})
