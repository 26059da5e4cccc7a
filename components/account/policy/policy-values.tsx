import {
  type PasswordPolicy,
  type PasswordPolicyId,
  passwordPolicies,
  passwordPolicyIds,
} from '@/lib/platform/session/password-policy'
import styles from './policy.module.css'

const values: readonly (readonly [string, (policy: PasswordPolicy) => string])[] = [
  ['密码长度', ({ shortest, longest }) => `${shortest} 至 ${longest} 个字符`],
  ['字符种类', ({ kinds }) => (kinds > 0 ? `大写字母、小写字母、数字、其他字符中至少 ${kinds} 种` : '不作要求')],
  ['常见、易猜的密码，含用户名或单位名称的密码', () => '拒绝'],
  ['定期更换', ({ changeDays }) => (changeDays === null ? '不要求' : `每 ${changeDays} 天`)],
  ['不得与以前的密码相同', ({ remembered }) => (remembered > 0 ? `最近 ${remembered} 次` : '仅当前密码')],
  ['登录连续失败后锁定', ({ attempts, lockMinutes }) => `${attempts} 次，锁定 ${lockMinutes} 分钟`],
  ['无操作自动退出', ({ idleMinutes }) => `${idleMinutes} 分钟`],
  ['登录后最长使用', ({ lifeHours }) => `${lifeHours} 小时`],
  ['依据', ({ source }) => source],
]

/** The two sets of values side by side. */
export function PolicyValues({ inForce }: { inForce: PasswordPolicyId }) {
  return (
    <table className={styles.values}>
      <thead>
        <tr>
          <th scope="col">要求</th>
          {passwordPolicyIds.map((id) => (
            <th key={id} scope="col">
              {passwordPolicies[id].name}
              {id === inForce && '（现行）'}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {values.map(([label, print]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {passwordPolicyIds.map((id) => (
              <td key={id}>{print(passwordPolicies[id])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
