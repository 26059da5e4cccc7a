'use client'

import { Select } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { searchOrganisations } from '@/lib/features/account/actions'

interface Choice {
  readonly id: string
  readonly name: string
}

/** Milliseconds without a key before the server is asked. */
const quietTime = 200

/** Chooses one of thousands of organisations by a part of its name. */
export function OrganisationSelect({
  id,
  value,
  onChange,
}: {
  id?: string
  value?: string
  onChange?: (id: string) => void
}) {
  const [choices, setChoices] = useState<readonly Choice[] | null>(null)
  const asked = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const ask = (text: string, delay: number) => {
    clearTimeout(timer.current)
    const turn = ++asked.current
    timer.current = setTimeout(() => {
      searchOrganisations({ text }).then(
        (result) => turn === asked.current && setChoices(result.ok ? result.value : []),
        () => turn === asked.current && setChoices([]),
      )
    }, delay)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the field appears
  useEffect(() => {
    ask('', 0)
    return () => clearTimeout(timer.current)
  }, [])
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      showSearch={{ filterOption: false, onSearch: (text) => ask(text, quietTime) }}
      placeholder="输入单位名称中的几个字"
      loading={choices === null}
      notFoundContent={choices === null ? '正在查找…' : '没有找到，请换几个字'}
      options={(choices ?? []).map((choice) => ({ value: choice.id, label: choice.name }))}
    />
  )
}
