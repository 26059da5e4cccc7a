'use client'

/** The last resort, when even the frame of the application fails. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="zh-CN">
      <body>
        <main>
          <h1>系统暂时打不开</h1>
          <p>您填写的内容不会丢失，请稍后再试。</p>
          <button type="button" onClick={reset}>
            再试一次
          </button>
        </main>
      </body>
    </html>
  )
}
