import type { Check } from './define-check'
import { receivedEqualsHandled } from './reconcile/received-equals-handled'

/** All checks, in the order of the report. */
export const checks: readonly Check[] = [receivedEqualsHandled]
