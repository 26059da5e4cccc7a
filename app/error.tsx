'use client'

import { Button } from 'antd'
import { CentredCard } from '@/components/ui/centred-card'

/** What a person sees when a page fails: never a stack trace; the digest finds the entry in the server's log. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <CentredCard title="页面暂时打不开">
      <p>您填写的内容不会丢失。请稍后再试；仍打不开的，请把编号告诉管理员。</p>
      {error.digest && <p>编号：{error.digest}</p>}
      <Button type="primary" onClick={reset}>
        再试一次
      </Button>
    </CentredCard>
  )
}
