'use client'

import { Checkbox, Modal } from 'antd'
import styles from './review.module.css'

const lines: readonly (readonly [string, string])[] = [
  ['J　K', '到下一处、上一处需要看的地方'],
  ['← ↑ ↓ →', '在正文的数字和句子之间移动'],
  ['N', '对所选位置写意见'],
  ['R', '退回'],
  ['A', '审核通过'],
  ['Esc', '关闭所选位置'],
  ['?', '打开本说明'],
]

/** The keys of the page, and the switch that turns the single letters off. */
export function HelpDialog({
  open,
  enabled,
  onChange,
  onClose,
}: {
  open: boolean
  enabled: boolean
  onChange: (enabled: boolean) => void
  onClose: () => void
}) {
  return (
    <Modal
      open={open}
      onCancel={onClose}
      onOk={onClose}
      title="键盘操作"
      okText="知道了"
      cancelButtonProps={{ className: styles.gone! }}
    >
      <dl className={styles.keys}>
        {lines.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <Checkbox checked={enabled} onChange={(event) => onChange(event.target.checked)}>
        使用单个字母的快捷键
      </Checkbox>
    </Modal>
  )
}
