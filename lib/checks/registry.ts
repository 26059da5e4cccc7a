import type { Check } from './define-check'
import { cellsAreNumbers } from './filled/cells-are-numbers'
import { everyCellFilled } from './filled/every-cell-filled'
import { feeFiguresGiven } from './narrative/fee-figures-given'
import { fiveAspectsPresent } from './narrative/five-aspects-present'
import { problemsAndImprovementsGiven } from './narrative/problems-and-improvements-given'
import { signedAndDated } from './narrative/signed-and-dated'
import { caseTotalsAddUp } from './reconcile/case-totals-add-up'
import { feeCollectedNotAboveCharged } from './reconcile/fee-collected-not-above-charged'
import { outcomesAddUp } from './reconcile/outcomes-add-up'
import { receivedEqualsHandled } from './reconcile/received-equals-handled'
import { rowTotalsAddUp } from './reconcile/row-totals-add-up'
import { headingsEqualTheFormat } from './structure/headings-equal-the-format'
import { labelsEqualTheFormat } from './structure/labels-equal-the-format'
import { sixSectionsAndNoMore } from './structure/six-sections-and-no-more'
import { titleNamesOrganAndYear } from './structure/title-names-organ-and-year'
import { broughtForwardEqualsLastYear } from './year-on-year/brought-forward-equals-last-year'

/** All checks, in the order of the report: findings of the same severity keep it. */
export const checks: readonly Check[] = [
  titleNamesOrganAndYear,
  sixSectionsAndNoMore,
  headingsEqualTheFormat,
  labelsEqualTheFormat,
  fiveAspectsPresent,
  everyCellFilled,
  cellsAreNumbers,
  receivedEqualsHandled,
  outcomesAddUp,
  rowTotalsAddUp,
  broughtForwardEqualsLastYear,
  caseTotalsAddUp,
  problemsAndImprovementsGiven,
  feeFiguresGiven,
  feeCollectedNotAboveCharged,
  signedAndDated,
]
