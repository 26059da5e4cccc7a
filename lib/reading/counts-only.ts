/**
 * Digits that count nothing: addresses, document numbers (文号), dates, clock times, telephone numbers, articles of
 * law, numbers of a list.
 */
const notCounts = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[\w./?=&%#:~-]+`,
    String.raw`[\w.-]+@[\w.-]+|[\w-]+\.(?:com|cn|gov|org|net)\b[\w./?=&-]*`,
    String.raw`[〔\[【（(]\s*\d{4}\s*[〕\]】）)]\s*第?\s*\d+\s*号?`,
    String.raw`第\s*\d+(?:\s*[-—~至、]\s*\d+)?`,
    String.raw`\d{3,4}-\d{7,8}(?:-\d+)?|1[3-9]\d{9}(?!\d)|(?:邮编|邮政编码|电话|传真|热线)[^\d\n]{0,6}\d[\d-]*`,
    String.raw`12(?:345|315|333|348|366|388)(?=["”’政热平市服便便民举])`,
    String.raw`\d{4}\s*[-—~至]\s*\d{4}\s*年|\d{1,4}\s*(?:年|月|日|时|点|号|楼|室|层|周年|周岁|岁)|\d{1,2}[:：]\d{2}(?!\d)|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}`,
    String.raw`(?<=^|\n)\s*\d{1,2}\s*[.、．)）](?!\d)|[（(]\d{1,2}[）)]`,
    String.raw`[A-Za-z]+-?\d+(?:\.\d+)?|\d+[A-Za-z]+`,
    String.raw`\d+\+(?:\d+|[A-Za-z])(?:\+(?:\d+|[A-Za-z]))*`,
  ].join('|'),
  'g',
)

/** Nothing of this length is a count; and looking for one at each of a hundred thousand digits takes a minute. */
const endless = /[\w.,+/:%#?=&~-]{61,}/g

const blotted = (match: string) => match.replace(/[^\n]/g, '\u25a1')

/** Plain text with everything blotted out, in its full length, that has digits and counts nothing. */
export function countsOnly(plain: string): string {
  return plain.replace(endless, blotted).replace(notCounts, blotted)
}
