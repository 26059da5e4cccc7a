import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { follows, rest, whenRested } from '@/components/review/queue/rest'

const link = { closest: (selector: string) => (selector === 'a[href]' ? {} : null) }
const other = { closest: () => null }
const click = (change: object = {}) =>
  Object.assign(
    new Event('click'),
    { button: 0, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false },
    change,
  )
/** A page on which something was clicked: an event's own target cannot be set. */
const clicked = (page: EventTarget, target: object, change: object = {}) =>
  page.dispatchEvent(Object.defineProperty(click(change), 'target', { value: target }))

describe('a click follows a link in this tab', () => {
  const of = (target: object | null, change: object = {}) =>
    follows({
      ...{ button: 0, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false },
      target,
      ...change,
    } as never)
  it('when it is a plain one on a link', () => expect(of(link)).toBe(true))
  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
    'not with %o',
    (change) => expect(of(link, change)).toBe(false),
  )
  it('not beside a link, or on the page itself', () =>
    expect([of(other), of({}), of(null)]).toEqual([false, false, false]))
})

describe('what was typed', () => {
  const run = vi.fn()
  beforeEach(() => {
    vi.useFakeTimers()
    run.mockReset()
  })
  afterEach(() => vi.useRealTimers())

  it('is asked for once, when typing rests', () => {
    whenRested(run, new EventTarget())
    vi.advanceTimersByTime(rest - 1)
    expect(run).not.toHaveBeenCalled()
    vi.advanceTimersByTime(5000)
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('is not asked for any more when typing goes on', () => {
    whenRested(run, new EventTarget())()
    vi.advanceTimersByTime(5000)
    expect(run).not.toHaveBeenCalled()
  })

  it('does not overtake a link that was followed before', () => {
    const page = new EventTarget()
    whenRested(run, page)
    vi.advanceTimersByTime(rest - 1)
    clicked(page, link)
    vi.advanceTimersByTime(5000)
    expect(run).not.toHaveBeenCalled()
  })

  it('is asked for when something else was clicked, or a link opened in another tab', () => {
    const page = new EventTarget()
    whenRested(run, page)
    clicked(page, other)
    clicked(page, link, { ctrlKey: true })
    vi.advanceTimersByTime(rest)
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('leaves nothing listening', () => {
    const page = { addEventListener: vi.fn(), removeEventListener: vi.fn() }
    whenRested(run, page)
    whenRested(run, page)()
    vi.advanceTimersByTime(rest)
    expect(page.removeEventListener.mock.calls).toEqual(expect.arrayContaining(page.addEventListener.mock.calls))
  })
})
