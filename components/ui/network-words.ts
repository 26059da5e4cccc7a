import { unstable_isUnrecognizedActionError } from 'next/navigation'
import { type Refusal, type Result, refuse } from '@/lib/std/result'

/** What is said when no answer came from the server. */
export const noConnection = '暂时连接不上服务器'
export const tryLater = `${noConnection}，请稍后再试。`

/**
 * Why a question got no answer: the connection, or a new version of the system that no longer knows this page's
 * questions.
 */
export const noAnswer = (error: unknown, lost: string): Refusal =>
  unstable_isUnrecognizedActionError(error)
    ? refuse('system.outdated', '系统已更新，请刷新本页后继续填写')
    : refuse('network.unreachable', lost)

/** The answer to what was asked of the server; when none came, a refusal that says so. */
export const answerTo = <T>(asked: Promise<Result<T>>, lost = tryLater): Promise<Result<T>> =>
  asked.catch((error: unknown) => noAnswer(error, lost))
