'use client'

import { SignInForm } from './sign-in-form'

/**
 * Signs in and leads on to `next`: by a full load, because the next page must be made for the new person and not from
 * this one's cache.
 */
export function SignInCard({ next }: { next: string }) {
  return (
    <SignInForm done={(mustChangePassword) => window.location.assign(mustChangePassword ? '/change-password' : next)} />
  )
}
