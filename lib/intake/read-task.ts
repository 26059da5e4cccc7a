import { importFile } from '@/lib/import/import-file'

/** Reads one file in a thread of its own. */
export default importFile
