import { act, cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { statusId } from '@/components/report/decisions/use-settle'
import { FindingsPanel } from '@/components/report/findings/findings-panel'
import { TableGrid } from '@/components/report/grid/table-grid'
import { emptyContent } from '@/lib/report/content'
import { type FieldId, withField } from '@/lib/report/fields'
import { openForm, tableOf } from '../open-form'

const people: FieldId = 'requests.received.naturalPersons'
const wrong = withField(emptyContent('2021'), people, '/')

const parts = (
  <>
    <TableGrid {...tableOf('requests')} />
    <FindingsPanel />
  </>
)
const input = () => document.querySelector<HTMLInputElement>(`input[name="${people}"]`)
const status = () => document.getElementById(statusId)
const section = () => screen.getByRole('region', { name: /收到和处理/ })

afterEach(cleanup)

describe('the findings beside the form', () => {
  it('stand by section, with counts by severity, what is only not filled in apart', () => {
    openForm(wrong, parts)
    expect(status()?.textContent).toMatch(/必须更正\s*\d+|\d+/)
    expect(within(section()).getAllByRole('listitem').length).toBeGreaterThan(0)
    expect(screen.getByText(/^还没有填写的内容（\d+ 处）$/)).toBeDefined()
  })

  it('lead to their cell', async () => {
    const { user } = openForm(wrong, parts)
    const [jump] = within(section()).getAllByRole('button', { name: /\// })
    if (!jump) throw new Error('no finding of the cell')
    await user.click(jump)
    expect(document.activeElement).toBe(input())
  })

  it('follow what is typed', async () => {
    const { editor, user } = openForm(wrong, parts)
    await act(() => editor.findings.start())
    expect(screen.queryByRole('region', { name: /收到和处理/ })).not.toBeNull()
    const cell = input()
    if (!cell) throw new Error('no input')
    await user.clear(cell)
    expect(screen.queryByRole('region', { name: /收到和处理/ })).toBeNull()
    expect(status()?.textContent).toContain('已填写的内容没有发现问题。')
  })
})
