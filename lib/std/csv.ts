import Papa from 'papaparse'

/** Text that Excel or WPS would take for a formula; a number with its sign is none. */
const formula = /^(?![-+]?\d+(\.\d+)?$)[=+\-@\t\r]/

/** Excel takes a file for UTF-8 only with this mark at its beginning. */
export const byteOrderMark = '\ufeff'

/**
 * Rows as separated values (CSV, RFC 4180) for spreadsheets. What would run as a formula when the file is opened gets
 * an apostrophe before it: names and remarks are typed by people, and an export must not carry a command of one person
 * to the desk of another (OWASP: CSV injection).
 */
export function printCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.length === 0
    ? ''
    : `${Papa.unparse(
        rows.map((row) => [...row]),
        { newline: '\r\n', escapeFormulae: formula },
      )}\r\n`
}
