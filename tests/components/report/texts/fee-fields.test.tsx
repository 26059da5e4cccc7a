import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { FeeFields } from '@/components/report/texts/fee-fields'
import { emptyContent } from '@/lib/report/content'
import { openForm } from '../open-form'

afterEach(cleanup)

it('the fees are filled with 0 by one click, and the sentence follows', async () => {
  const { user } = openForm(emptyContent('2021'), <FeeFields />)
  expect(screen.getByText('（填写后显示）')).toBeDefined()
  await user.click(screen.getByText('没有收取，都填 0'))
  expect(screen.getByText('本年度未发出收费通知，发出收费通知0件，总金额0元，实际收取0元。')).toBeDefined()
  expect(screen.queryByText('没有收取，都填 0')).toBeNull()
})
