import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { TableGrid } from '@/components/report/grid/table-grid'
import { UndoBar } from '@/components/report/undo-bar'
import { emptyContent } from '@/lib/report/content'
import { type FieldId, withField } from '@/lib/report/fields'
import { openForm, tableOf } from '../open-form'

const people: FieldId = 'requests.received.naturalPersons'
const businesses: FieldId = 'requests.received.businesses'
const blank = emptyContent('2021')
const content = withField(blank, people, '75')

const grid = (
  <>
    <TableGrid {...tableOf('requests')} />
    <UndoBar />
  </>
)
const input = (field: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`input[name="${field}"]`)
  if (!found) throw new Error(`no input ${field}`)
  return found
}
const alert = () => document.querySelector('table [role=alert]')
const total = () => screen.getByLabelText('表三“一、本年新收政府信息公开申请数量”总计')

afterEach(cleanup)

describe('the grid', () => {
  it('draws the official table with what the report holds', () => {
    openForm(content, grid)
    const heads = [...document.querySelectorAll('table thead th')].map(({ textContent }) => textContent)
    expect(heads).toContain('自然人')
    expect(input(people).value).toBe('75')
    expect(input(businesses).value).toBe('')
    expect(total().textContent).toBe('75')
  })

  it('takes what is typed into the store at once, and the total follows', async () => {
    const { editor, user } = openForm(content, grid)
    await user.type(input(businesses), '5')
    expect(editor.saver.queue.get().content.cells[businesses]).toBe(5)
    expect(total().textContent).toBe('80')
  })

  it('leaves what is typed as it is until the cell is left', async () => {
    const { user } = openForm(blank, grid)
    await user.type(input(people), '１,２３４')
    expect(input(people).value).toBe('１,２３４')
    await user.tab()
    expect(input(people).value).toBe('1234')
  })

  it('takes half a word of an input method for nothing', () => {
    const { editor } = openForm(blank, grid)
    const cell = input(people)
    fireEvent.compositionStart(cell)
    fireEvent.input(cell, { target: { value: 'yi' }, isComposing: true })
    expect(editor.saver.queue.get().content.unread).toEqual({})
    fireEvent.input(cell, { target: { value: '1' }, isComposing: true })
    fireEvent.compositionEnd(cell)
    expect(editor.saver.queue.get().content.cells[people]).toBe(1)
  })

  it('goes on to the next cell with Enter, and selects what stands there', async () => {
    const { user } = openForm(withField(content, businesses, '12'), grid)
    await user.click(input(people))
    await user.keyboard('{Shift>}{Enter}{/Shift}')
    expect(document.activeElement).toBe(input(people))
    input(people).setSelectionRange(2, 2)
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(input(businesses))
    expect([input(businesses).selectionStart, input(businesses).selectionEnd]).toEqual([0, 2])
  })

  it('says why what was typed is no number, once the cell is left, and offers 0', async () => {
    const { editor, user } = openForm(blank, grid)
    await user.type(input(people), '/')
    expect(alert()).toBeNull()
    await user.tab()
    expect(alert()?.textContent).toContain('没有发生的，请填 0')
    expect(input(people).getAttribute('aria-invalid')).toBe('true')
    await user.click(screen.getByText('改为 0'))
    expect(input(people).value).toBe('0')
    expect(alert()).toBeNull()
    await user.click(screen.getByText('撤销'))
    expect(input(people).value).toBe('/')
    expect(editor.saver.queue.get().content.unread[people]).toBe('/')
  })

  it('shows a change from elsewhere at once, also in the cell one is in', async () => {
    const { editor, user } = openForm(content, grid)
    await user.type(input(people), '6')
    expect(input(people).value).toBe('756')
    act(() => editor.saver.edit(people, '15'))
    expect(input(people).value).toBe('15')
    await user.type(input(people), '3')
    expect(editor.saver.queue.get().content.cells[people]).toBe(153)
  })

  it('marks a cell with its gravest finding in the same go', async () => {
    const { editor, user } = openForm(content, grid)
    await act(() => editor.findings.start())
    await user.type(input(businesses), '约20')
    expect(input(businesses).dataset.severity).toBe('block')
    expect(input(businesses).closest('div')?.title).toContain('约20')
  })

  it('can only be read where one may not edit', () => {
    openForm(content, grid, { canEdit: false })
    expect(input(people).readOnly).toBe(true)
  })
})
