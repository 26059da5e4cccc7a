import { useEffect, useState } from 'react'
import { answerTo, noConnection } from '@/components/ui/network-words'
import { readFile } from '@/lib/features/report/actions'
import type { Opened } from '@/lib/import/imported'
import { largestFile, tooLarge } from '@/lib/import/open/largest-file'
import type { Result } from '@/lib/std/result'

/** What the server reads in a file; null as long as it reads. */
export function useOpened(file: File, reportId: string): Result<Opened> | null {
  const [result, setResult] = useState<Result<Opened> | null>(null)
  useEffect(() => {
    let wanted = true
    void read(file, reportId).then((opened) => wanted && setResult(opened))
    return () => {
      wanted = false
    }
  }, [file, reportId])
  return result
}

async function read(file: File, reportId: string): Promise<Result<Opened>> {
  // The server would refuse it too, but only after a long upload.
  if (file.size > largestFile) return tooLarge
  const form = new FormData()
  form.set('reportId', reportId)
  form.set('file', file)
  return answerTo(readFile(form), `${noConnection}，或者文件正被其他程序占用，请稍后再试`)
}
