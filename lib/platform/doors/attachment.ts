import 'server-only'

/**
 * A header that makes the browser save a file under a name (RFC 6266), without the characters that Windows forbids in
 * one.
 */
export const attachment = (name: string): string =>
  `attachment; filename*=UTF-8''${headerText(name.replace(/[\\/:*?"<>|\s]+/gu, '_'))}`

/**
 * UTF-8 as RFC 5987 writes it (ext-value); four signs that encodeURIComponent leaves alone are not in its attr-char.
 */
const headerText = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
