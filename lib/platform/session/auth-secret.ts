/**
 * The key of this installation (AUTH_SECRET); what the database keeps of sessions and second factors is worth nothing
 * without it.
 */
export function authSecret(): string {
  const secret = process.env.AUTH_SECRET
  if (secret && secret.length >= 32) return secret
  throw new Error(
    'AUTH_SECRET is not set or shorter than 32 characters: start with `npm start`, `npm run dev` or lib/boot/run.ts',
  )
}
