'use client'

import dynamic from 'next/dynamic'
import { createContext, useCallback, useContext, useRef, useState } from 'react'

const SignInAgainDialog = dynamic(() => import('@/components/account/sign-in-again-dialog'), { ssr: false })

type Ask = () => Promise<boolean>

const Context = createContext<Ask | null>(null)

/** Asks the person of this page to sign in again, over whatever he is doing, so that nothing typed is left behind; true once he has. Null outside of the work pages. */
export const useSignInAgain = (): Ask | null => useContext(Context)

/** Makes the question possible on every page inside; asked twice at once, one answer serves both. */
export function SignInAgain({ username, children }: { username: string; children: React.ReactNode }) {
  const [open, setOpen] = useState(false)
  const asked = useRef<{ promise: Promise<boolean>; answer: (signedIn: boolean) => void } | null>(null)
  const ask = useCallback<Ask>(() => {
    if (!asked.current) {
      let answer: (signedIn: boolean) => void = () => undefined
      const promise = new Promise<boolean>((resolve) => (answer = resolve))
      asked.current = { promise, answer }
      setOpen(true)
    }
    return asked.current.promise
  }, [])
  const settle = (signedIn: boolean) => {
    setOpen(false)
    asked.current?.answer(signedIn)
    asked.current = null
  }
  return (
    <Context value={ask}>
      {children}
      {open && <SignInAgainDialog username={username} settle={settle} />}
    </Context>
  )
}
