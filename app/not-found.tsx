import Link from 'next/link'
import { CentredCard } from '@/components/ui/centred-card'

export default function NotFound() {
  return (
    <CentredCard title="没有找到这个页面">
      <p>它可能不存在，或者不属于您的单位。</p>
      <Link href="/">返回首页</Link>
    </CentredCard>
  )
}
