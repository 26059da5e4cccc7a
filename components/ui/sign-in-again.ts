'use client'

import { createContext, useContext } from 'react'

/** Asks the person of this page to sign in again; true once he has. */
export type AskToSignIn = () => Promise<boolean>

/** Filled by components/account/sign-in-again.tsx on every work page. */
export const SignInAgainContext = createContext<AskToSignIn | null>(null)

/**
 * Asks the person of this page to sign in again, over whatever he is doing, so that nothing typed is left behind; true
 * once he has. Null outside of the work pages.
 */
export const useSignInAgain = (): AskToSignIn | null => useContext(SignInAgainContext)
