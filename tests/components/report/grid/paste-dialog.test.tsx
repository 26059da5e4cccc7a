import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import PasteDialog from '@/components/report/grid/paste-dialog'
import { emptyContent } from '@/lib/report/content'
import { type FieldId, withField } from '@/lib/report/fields'
import { openForm, tableOf } from '../open-form'

const people: FieldId = 'requests.received.naturalPersons'
const businesses: FieldId = 'requests.received.businesses'

function paste(text: string, content = emptyContent('2021')) {
  const onClose = vi.fn()
  const pasted = { html: '', text, from: people as 'requests.received.naturalPersons' }
  const form = openForm(content, <PasteDialog pasted={pasted} table={tableOf('requests').table} onClose={onClose} />)
  return { ...form, onClose, dialog: screen.getByRole('dialog') }
}

afterEach(cleanup)

describe('the dialog before a block is pasted', () => {
  it('says how many cells change, what is replaced, and fills them in by one click with one undo', async () => {
    const { editor, user, onClose, dialog } = paste('1\t2\n', withField(emptyContent('2021'), businesses, '7'))
    expect(within(dialog).getByText('粘贴的内容将改动 2 格')).toBeDefined()
    expect(dialog.textContent).toContain('1 格现有的内容将被替换')
    expect(dialog.textContent).toContain('7 改为 2')
    await user.click(within(dialog).getByRole('button', { name: '填入' }))
    expect(onClose).toHaveBeenCalledOnce()
    const { cells } = editor.saver.queue.get().content
    expect([cells[people], cells[businesses]]).toEqual([1, 2])
    editor.revert()
    const before = editor.saver.queue.get().content.cells
    expect([before[people], before[businesses]]).toEqual([undefined, 7])
  })

  it('marks what is no number, and puts it in as it is', async () => {
    const { editor, user, dialog } = paste('约3\t2\n')
    expect(dialog.textContent).toContain('1 格的内容不是数字，将原样放入，请随后改正')
    await user.click(within(dialog).getByRole('button', { name: '填入' }))
    expect(editor.saver.queue.get().content.unread[people]).toBe('约3')
  })

  it('changes nothing when it is put away', async () => {
    const { editor, user, onClose, dialog } = paste('1\t2\n')
    await user.click(within(dialog).getByRole('button', { name: '取消' }))
    expect(onClose).toHaveBeenCalledOnce()
    expect(editor.saver.queue.get().content.cells).toEqual({})
  })

  it('has nothing to fill in where all of it stands there already', () => {
    const content = withField(withField(emptyContent('2021'), people, '1'), businesses, '2')
    const { dialog } = paste('1\t2\n', content)
    expect(within(dialog).getByText('粘贴的内容没有可以填入的')).toBeDefined()
    expect(within(dialog).getByRole('button', { name: '填入' }).hasAttribute('disabled')).toBe(true)
  })
})
