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
import { bracketsArePaired } from './wording/brackets-are-paired'
import { definedTermsAreQuotedAlike } from './wording/defined-terms-are-quoted-alike'
import { noFullStopInsideAList } from './wording/no-full-stop-inside-a-list'
import { noResidueOfTheWordProcessor } from './wording/no-residue-of-the-word-processor'
import { noSentenceTwice } from './wording/no-sentence-twice'
import { noSpaceBeforePunctuation } from './wording/no-space-before-punctuation'
import { noWrongCharacters } from './wording/no-wrong-characters'
import { proposalsComeFromCommitteeMembers } from './wording/proposals-come-from-committee-members'
import { punctuationIsFullWidth } from './wording/punctuation-is-full-width'
import { simplifiedCharactersOnly } from './wording/simplified-characters-only'
import { speaksOfThisOrgan } from './wording/speaks-of-this-organ'
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
  noWrongCharacters,
  simplifiedCharactersOnly,
  punctuationIsFullWidth,
  noSpaceBeforePunctuation,
  bracketsArePaired,
  definedTermsAreQuotedAlike,
  noSentenceTwice,
  speaksOfThisOrgan,
  proposalsComeFromCommitteeMembers,
  noFullStopInsideAList,
  noResidueOfTheWordProcessor,
]
