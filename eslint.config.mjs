import next from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'

const config = [
  { ignores: ['.next/**', '.data/**', '.cache/**', 'lib/data/generated/**', 'tests/.output/**', 'next-env.d.ts'] },
  ...next,
  ...typescript,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { prefer: 'type-imports', fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      // A leading underscore says that a name is there to be left out.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-control-regex': 'error',
      'no-console': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'import/no-anonymous-default-export': 'off',
      // Pages of the preview are SVG from our own route: there is nothing to optimise.
      '@next/next/no-img-element': 'off',
      // After signing in or out the whole page must be new: nothing of the last person may stay in memory.
      '@next/next/no-location-assign-relative-destination': 'off',
    },
  },
  // Outside the interface `use…` is an ordinary name.
  { files: ['lib/**', 'tests/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
]

export default config
