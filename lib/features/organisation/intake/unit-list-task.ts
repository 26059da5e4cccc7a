import { readUnitList } from './unit-list'

/** Reads a list of organisations in a thread of its own: an uploaded workbook may be anything. */
export default readUnitList
