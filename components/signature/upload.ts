import { type Result, refuse } from '@/lib/std/result'

/** What came of an upload. */
export type Uploaded = Result<{ readonly id: string; readonly twice: boolean }>

const unreachable = refuse(
  'upload.unreachable',
  '没有传完，可能是网络中断或服务器没有应答。已传好的文件不受影响，请重新上传这个文件',
)

/**
 * Sends one file as the body of a request. XMLHttpRequest and not fetch: only it tells how much has gone out.
 * @param progress told the share sent, from 0 to 1
 */
export function upload(address: string, file: File, progress: (share: number) => void): Promise<Uploaded> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, lengthComputable, total }) =>
      progress(lengthComputable && total > 0 ? loaded / total : 0)
    request.onload = () => resolve((request.response as Uploaded | null) ?? unreachable)
    request.onerror = request.onabort = request.ontimeout = () => resolve(unreachable)
    request.send(file)
  })
}
