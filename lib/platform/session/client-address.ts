import { isIP } from 'node:net'

/**
 * The browser's address, or null when nothing vouches for it. Anybody can send X-Forwarded-For; it counts only when the
 * process that took the connection has written it anew (lib/boot/serve.ts) and says so in OGI_CLIENT_ADDRESS_CHECKED.
 */
export function clientAddress(headers: Headers): string | null {
  if (process.env.OGI_CLIENT_ADDRESS_CHECKED !== '1') return null
  const address = headers.get('x-forwarded-for')?.split(',')[0]?.trim() ?? ''
  return isIP(address) ? address : null
}
