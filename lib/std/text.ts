/** Characters, not UTF-16 units: 𬉼 counts as one. */
export const characters = (text: string): string[] => [...text]

/** Length in characters without white space: how Chinese offices count 字数. */
export const lengthOf = (text: string): number => characters(text.replace(/\s/gu, '')).length

/** C0 and C1 controls, the byte order mark, and halves of surrogate pairs: nothing a person can see or have meant. */
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Line ends of other systems; Word pastes a soft line break as U+000B, web pages as U+2028. */
const lineEnd = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g

/** Text without control characters; line ends become \n. Zero-width marks stay: some scripts need them. */
export function cleanText(text: string): string {
  return text.replace(lineEnd, '\n').replace(invisible, '')
}

/** The first characters of a text, never half of one: a lone surrogate can neither be stored nor printed. */
export const firstCharacters = (text: string, count: number): string =>
  characters(text.slice(0, 2 * count))
    .slice(0, count)
    .join('')

/** Text without any white space, also NBSP and U+3000: how labels are compared. */
export const withoutSpace = (text: string): string => text.replace(/[\s\u00a0\u3000\u200b]/gu, '')
