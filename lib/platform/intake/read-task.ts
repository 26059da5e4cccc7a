import { readFileHere } from './read-file'

/** Reads one file in a thread of its own. */
export default readFileHere
