'use client'

import dynamic from 'next/dynamic'
import { useCallback, useRef, useState } from 'react'
import { type AskToSignIn, SignInAgainContext } from '@/components/ui/sign-in-again'

const SignInAgainDialog = dynamic(() => import('./sign-in-again-dialog'), { ssr: false })

/** Makes the question possible on every page inside; asked twice at once, one answer serves both. */
export function SignInAgain({ username, children }: { username: string; children: React.ReactNode }) {
  const [open, setOpen] = useState(false)
  const asked = useRef<{ promise: Promise<boolean>; answer: (signedIn: boolean) => void } | null>(null)
  const ask = useCallback<AskToSignIn>(() => {
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
    <SignInAgainContext value={ask}>
      {children}
      {open && <SignInAgainDialog username={username} settle={settle} />}
    </SignInAgainContext>
  )
}
