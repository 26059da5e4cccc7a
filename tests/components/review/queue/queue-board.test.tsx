import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { App } from 'antd'
import { AppRouterContext, type AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { QueueBoard } from '@/components/review/queue/queue-board'
import type { QueueLine } from '@/components/review/queue/queue-line'
import { readQueueFilter } from '@/lib/features/review/policy/queue-filter'

const line = (unit: string, change: Partial<QueueLine> = {}): QueueLine => ({
  unitId: unit,
  unit,
  report: { id: `r-${unit}`, versionId: `v-${unit}`, waiting: true, open: `/reports/r-${unit}/review` },
  group: 'clean',
  state: '待审核，无异常',
  days: '1月20日前',
  late: false,
  awaited: false,
  reminded: '',
  findings: '',
  handedIn: '1月15日 10:30',
  claim: null,
  fault: null,
  ...change,
})
const notBegun = line('水务局', { report: null, group: 'due', state: '未开始', awaited: true, handedIn: '' })
const taken = line('民政局', { claim: { name: '方明远', mine: false } })
const approved = line('财政局', { group: 'approved', state: '待发布' })

/** Draws the queue with these lines; what it asked the router for is in `pushed`. */
function draw(lines: readonly QueueLine[]) {
  const pushed: string[] = []
  const router: AppRouterInstance = {
    push: (address) => pushed.push(address),
    replace: (address) => pushed.push(address),
    refresh: vi.fn(),
    back: vi.fn(),
    forward: vi.fn(),
    prefetch: vi.fn(),
    bfcacheId: '',
  }
  render(
    <AppRouterContext.Provider value={router}>
      <App>
        <QueueBoard
          year={2025}
          years={[2025]}
          filter={readQueueFilter(new URLSearchParams())}
          counts={{ attention: 0, explained: 0, clean: 2, returned: 0, due: 1, late: 0, approved: 1, published: 0 }}
          total={lines.length}
          awaited={lines.filter(({ awaited }) => awaited).length}
          lines={JSON.stringify(lines)}
          parents={[]}
          views={[]}
        />
      </App>
    </AppRouterContext.Provider>,
  )
  return { user: userEvent.setup(), pushed }
}

const row = (unit: string) => screen.getByRole('row', { name: new RegExp(`^${unit}`) })
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const isDisabled = (element: HTMLElement) => element.hasAttribute('disabled')

afterEach(() => {
  cleanup()
  localStorage.clear()
})

describe('the review queue', () => {
  it('is a grid of every unit with how it stands, and says how many there are', () => {
    draw([line('教育局'), taken, notBegun])
    expect(within(screen.getByRole('grid', { name: '各单位报告' })).getAllByRole('row')).toHaveLength(4)
    expect(screen.getByRole('status').textContent).toBe('共 3 个单位')
    expect(row('教育局').textContent).toContain('待审核，无异常')
    expect(within(row('教育局')).getByRole('link', { name: '教育局' }).getAttribute('href')).toBe(
      '/reports/r-教育局/review',
    )
    expect(within(row('水务局')).queryByRole('link')).toBeNull()
    expect(row('民政局').getAttribute('aria-label')).toContain('由方明远领取')
  })

  it('offers to pass what is clean, to remind who owes and to publish what passed, each with its number', () => {
    draw([line('教育局'), line('公安局'), approved, notBegun])
    expect(isDisabled(button('通过全部无异常的（2 份）'))).toBe(false)
    expect(isDisabled(button('催报全部未报送的（1 个单位）'))).toBe(false)
    expect(isDisabled(button('发布全部待发布的（1 份）'))).toBe(false)
  })

  it('passes nothing that a colleague has taken', () => {
    draw([taken])
    expect(isDisabled(button('通过全部无异常的（0 份）'))).toBe(true)
    expect(button('接手 民政局')).toBeDefined()
  })

  it('counts what is marked, by button as by key, and lets go of it', async () => {
    const { user } = draw([line('教育局'), line('公安局'), notBegun])
    await user.click(screen.getByRole('checkbox', { name: '选择 教育局' }))
    await user.click(screen.getByRole('checkbox', { name: '选择 水务局' }))
    expect(isDisabled(button('通过所选中无异常的（1 份）'))).toBe(false)
    expect(isDisabled(button('催报所选（1 个单位）'))).toBe(false)
    await user.click(button('取消选择（2）'))
    expect(screen.queryByRole('button', { name: /^取消选择/ })).toBeNull()
    await user.keyboard('jx')
    expect(row('教育局').getAttribute('aria-selected')).toBe('false')
    expect(button('取消选择（1）')).toBeDefined()
  })

  it('is walked with J, K and the arrows, and opened with Enter', async () => {
    const { user, pushed } = draw([line('教育局'), line('公安局'), approved])
    await user.keyboard('j')
    expect(document.activeElement).toBe(row('教育局'))
    await user.keyboard('{ArrowDown}j')
    expect(document.activeElement).toBe(row('财政局'))
    await user.keyboard('jk')
    expect(document.activeElement).toBe(row('公安局'))
    await user.keyboard('{Enter}')
    expect(pushed).toEqual(['/reports/r-公安局/review'])
  })

  it('leads with R to the return of what waits, and says why it does not of anything else', async () => {
    const { user, pushed } = draw([
      line('教育局'),
      line('公安局', { group: 'published', state: '已发布', report: { ...line('公安局').report!, waiting: false } }),
      notBegun,
    ])
    await user.keyboard('jr')
    expect(pushed).toEqual(['/reports/r-教育局/review?return=1'])
    await user.keyboard('jr')
    expect(await screen.findByText('只有待审核或待发布的报告可以退回')).toBeDefined()
    await user.keyboard('jr')
    expect(await screen.findByText('水务局还没有开始编制')).toBeDefined()
    expect(pushed).toHaveLength(1)
  })

  it('leaves the keys to whoever types in the search field', async () => {
    const { user, pushed } = draw([line('教育局')])
    await user.keyboard('/')
    const search = screen.getByRole('textbox', { name: '查找单位' })
    expect(document.activeElement).toBe(search)
    await user.keyboard('jar')
    expect((search as HTMLInputElement).value).toBe('jar')
    expect(pushed).toEqual([])
  })

  it('leads to each group by an address that keeps the year', () => {
    draw([line('教育局')])
    for (const [name, address] of [
      ['全部 4', /^\/queue\?year=2025$/],
      ['无异常 2', /^\/queue\?year=2025.*group=clean/],
    ] as const)
      expect(screen.getByRole('link', { name }).getAttribute('href')).toMatch(address)
  })

  it('says so where nothing matches', () => {
    draw([])
    expect(screen.getByText('没有符合条件的单位。')).toBeDefined()
    expect(screen.queryByRole('grid')).toBeNull()
  })
})
