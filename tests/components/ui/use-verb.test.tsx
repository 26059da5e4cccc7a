import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { Component, type ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SignInAgainContext } from '@/components/ui/sign-in-again'
import { Theme } from '@/components/ui/theme'
import { useVerb } from '@/components/ui/use-verb'
import { accept, type Result, refuse } from '@/lib/std/result'

afterEach(cleanup)

/** Catches what a page throws, as the error page does. */
class Fault extends Component<{ children: ReactNode }, { error: string | null }> {
  override state = { error: null }
  static getDerivedStateFromError = (error: Error) => ({ error: error.message })
  override render() {
    return this.state.error ?? this.props.children
  }
}

function Verb({ verb, done }: { verb: () => Promise<Result<string>>; done: (value: string) => void }) {
  const [pending, run] = useVerb(verb, (value) => done(value))
  return (
    <button type="button" onClick={run}>
      {pending ? '办理中' : '办理'}
    </button>
  )
}

function draw(verb: () => Promise<Result<string>>, done: (value: string) => void, signIn = async () => false) {
  render(
    <Theme nonce={undefined}>
      <SignInAgainContext value={signIn}>
        <Fault>
          <Verb verb={verb} done={done} />
        </Fault>
      </SignInAgainContext>
    </Theme>,
  )
  return () => fireEvent.click(screen.getByText(/^办理/))
}

describe('a verb', () => {
  it('runs once, however often it is clicked, and again after it has ended', async () => {
    let answer: (result: Result<string>) => void = () => undefined
    const verb = vi.fn(() => new Promise<Result<string>>((resolve) => (answer = resolve)))
    const done = vi.fn()
    const click = draw(verb, done)
    click()
    click()
    expect(verb).toHaveBeenCalledOnce()
    answer(accept('好'))
    await screen.findByText('办理')
    expect(done.mock.calls).toEqual([['好']])
    click()
    expect(verb).toHaveBeenCalledTimes(2)
    answer(accept('好'))
    await screen.findByText('办理')
  })

  it('shows a refusal in its own sentence', async () => {
    const done = vi.fn()
    draw(async () => refuse('report.state', '报告已提交。'), done)()
    expect(await screen.findByText('报告已提交。')).toBeDefined()
    expect(done).not.toHaveBeenCalled()
  })

  it('says a lost connection in plain words', async () => {
    draw(() => Promise.reject(new TypeError('Failed to fetch')), vi.fn())()
    expect(await screen.findByText('暂时连接不上服务器，请稍后再试。')).toBeDefined()
  })

  it('asks for the sign-in over the page, and runs once more', async () => {
    const verb = vi.fn<() => Promise<Result<string>>>()
    verb.mockResolvedValueOnce(refuse('session.signedOut', '登录已超时。')).mockResolvedValueOnce(accept('好'))
    const done = vi.fn()
    draw(verb, done, async () => true)()
    await vi.waitFor(() => expect(done).toHaveBeenCalledWith('好'))
    expect(verb).toHaveBeenCalledTimes(2)
  })

  it('takes a fault of ours for no lost connection', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    draw(
      async () => accept('好'),
      () => {
        throw new Error('a fault of ours')
      },
    )()
    expect(await screen.findByText('a fault of ours')).toBeDefined()
    expect(screen.queryByText(/暂时连接不上服务器/)).toBeNull()
    quiet.mockRestore()
  })
})
