/** A cookie to set, as Next's cookie store takes it. */
export interface SessionCookie {
  name: string
  value: string
  path: string
  httpOnly: true
  sameSite: 'lax'
  /** Seconds; 0 removes the cookie. */
  maxAge: number | undefined
}

/** Reads Set-Cookie lines; every cookie of a session is kept from scripts and from other sites' requests, whatever the line says. */
export function readSetCookies(lines: readonly string[]): SessionCookie[] {
  return lines.map((line) => {
    const [pair = '', ...attributes] = line.split(';')
    const equals = pair.indexOf('=')
    const maxAge = attributes
      .map((attribute) => /^\s*max-age=(\d+)\s*$/i.exec(attribute)?.[1])
      .find((value) => value !== undefined)
    return {
      name: pair.slice(0, equals).trim(),
      value: decodeURIComponent(pair.slice(equals + 1).trim()),
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      maxAge: maxAge === undefined ? undefined : Number(maxAge),
    }
  })
}
