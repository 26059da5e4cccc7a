'use client'

import { App, Button, Space, Typography } from 'antd'
import { useRouter } from 'next/navigation'
import { useSyncExternalStore } from 'react'
import { useVerb } from '@/components/ui/use-verb'
import { writePackage } from '@/lib/features/publication/actions'
import type { PublicationNews } from '@/lib/features/publication/publication-of'
import { officialDate } from '@/lib/std/dates'
import { AddressPart } from './address-part'
import styles from './published-part.module.css'

interface Props {
  readonly published: PublicationNews
  readonly may: { readonly recordAddress: boolean; readonly writePackage: boolean }
}

/** What is public of a report: its page, its package for the office's website, and where that was put. */
export function PublishedPart({ published, may }: Props) {
  const { reportId, practice, publishedOn, correctedOn, address } = published
  return (
    <section className={styles.part} aria-labelledby="published-part">
      <h2 id="published-part" className={styles.heading}>
        已发布
      </h2>
      <dl className={styles.facts}>
        <dt>发布日期</dt>
        <dd>
          {officialDate(publishedOn)}
          {correctedOn && `，${officialDate(correctedOn)}更正`}
        </dd>
        <dt>公开页面</dt>
        <dd>{practice ? '演练中发布的报告不对外公开' : <PublicAddress {...published} />}</dd>
        <dt>发布包</dt>
        <dd>
          <PackagePart published={published} mayWrite={may.writePackage} />
        </dd>
        {!practice && (
          <>
            <dt>本单位网站</dt>
            <dd>
              <AddressPart key={address} reportId={reportId} address={address} mayRecord={may.recordAddress} />
            </dd>
          </>
        )}
      </dl>
    </section>
  )
}

/** The address in full, as it is sent to others: the browser knows it where the server was not told. */
function PublicAddress({ base, path }: Pick<PublicationNews, 'base' | 'path'>) {
  const origin = useSyncExternalStore(
    noChange,
    () => base || window.location.origin,
    () => base,
  )
  const full = `${origin}${path}`
  return (
    <Typography.Text copyable={{ text: full, tooltips: ['复制网址', '已复制'] }}>
      <a href={path} target="_blank" rel="noreferrer">
        {full}
      </a>
    </Typography.Text>
  )
}

const noChange = () => () => undefined

function PackagePart({
  published: { reportId, package: standing },
  mayWrite,
}: {
  published: PublicationNews
  mayWrite: boolean
}) {
  const { message } = App.useApp()
  const router = useRouter()
  const [pending, write] = useVerb(
    () => writePackage({ reportId }),
    () => {
      message.success('发布包已写入网站目录')
      router.refresh()
    },
  )
  return (
    <>
      <Space wrap>
        <Button href={`/reports/${reportId}/package`}>下载发布包</Button>
        {standing === 'missing' && mayWrite && (
          <Button loading={pending} onClick={write}>
            重新写入网站目录
          </Button>
        )}
      </Space>
      <p className={styles.soft}>
        压缩文件，内有网页、Word、PDF 和数据文件，供本单位网站发布。{standing === 'written' && '已写入网站目录。'}
      </p>
      {standing === 'missing' && <p className={styles.fault}>发布包没有写入网站目录，可能是磁盘已满或没有写入权限。</p>}
    </>
  )
}
