/**
 * The part of `next` that stays inside this application, as a browser would read it: a link in a mail must not lead out
 * of it after signing in. Backslashes, control characters and dots are read by the URL parser as the browser's; a path
 * that would be another host after that ("/.//evil"), or none ("/.//"), is refused too.
 */
export function insidePath(next: unknown): string {
  const here = 'http://here.invalid'
  if (typeof next !== 'string' || !next.startsWith('/') || !URL.canParse(next, here)) return '/'
  const { origin, pathname, search } = new URL(next, here)
  const path = `${pathname}${search}`
  return origin === here && URL.canParse(path, here) && new URL(path, here).origin === here ? path : '/'
}
