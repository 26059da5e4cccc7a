import type { Check } from './define-check'
import { cellsAreNumbers } from './filled/cells-are-numbers'
import { cellsHoldBareNumbers } from './filled/cells-hold-bare-numbers'
import { everyCellFilled } from './filled/every-cell-filled'
import { allHandledMeansNoneCarriedForward } from './narrative/all-handled-means-none-carried-forward'
import { applicationsCountedInJian } from './narrative/applications-counted-in-jian'
import { carriedOverCountsEqualTable } from './narrative/carried-over-counts-equal-table'
import { caseCountsEqualTable } from './narrative/case-counts-equal-table'
import { casesSpokenOf } from './narrative/cases-spoken-of'
import { changesFollowFromFigures } from './narrative/changes-follow-from-figures'
import { correctedCasesSpokenOf } from './narrative/corrected-cases-spoken-of'
import { countedYearIsTheReportYear } from './narrative/counted-year-is-the-report-year'
import { countsAreExact } from './narrative/counts-are-exact'
import { documentCountsEqualTable } from './narrative/document-counts-equal-table'
import { feeFiguresGiven } from './narrative/fee-figures-given'
import { fiveAspectsPresent } from './narrative/five-aspects-present'
import { governmentReportsAssessment } from './narrative/government-reports-assessment'
import { leadListsTheHeadings } from './narrative/lead-lists-the-headings'
import { noneSaidMeansNoneCounted } from './narrative/none-said-means-none-counted'
import { ordinalsRunOn } from './narrative/ordinals-run-on'
import { outcomeCountsEqualTable } from './narrative/outcome-counts-equal-table'
import { partsAddUpToTheirTotal } from './narrative/parts-add-up-to-their-total'
import { percentagesFollowFromFigures } from './narrative/percentages-follow-from-figures'
import { problemsAndImprovementsGiven } from './narrative/problems-and-improvements-given'
import { receivedCountEqualsTable } from './narrative/received-count-equals-table'
import { signedAndDated } from './narrative/signed-and-dated'
import { caseTotalsAddUp } from './reconcile/case-totals-add-up'
import { disclosedDocumentsAgree } from './reconcile/disclosed-documents-agree'
import { feeCollectedNotAboveCharged } from './reconcile/fee-collected-not-above-charged'
import { feeUnpaidNotAboveNotices } from './reconcile/fee-unpaid-not-above-notices'
import { feeWithinCharges } from './reconcile/fee-within-charges'
import { itemsAreCountedOneByOne } from './reconcile/items-are-counted-one-by-one'
import { itemsAreNotDecisions } from './reconcile/items-are-not-decisions'
import { itemsNotBelowZero } from './reconcile/items-not-below-zero'
import { outcomesAddUp } from './reconcile/outcomes-add-up'
import { receivedEqualsHandled } from './reconcile/received-equals-handled'
import { requestsCarriedForwardAreRecent } from './reconcile/requests-carried-forward-are-recent'
import { rowTotalsAddUp } from './reconcile/row-totals-add-up'
import { rulesByOrgansWithPower } from './reconcile/rules-by-organs-with-power'
import { headingsEqualTheFormat } from './structure/headings-equal-the-format'
import { headingsFollowTheLevels } from './structure/headings-follow-the-levels'
import { labelsEqualTheFormat } from './structure/labels-equal-the-format'
import { publishedInItsColumn } from './structure/published-in-its-column'
import { signatureNamesTheOrgan } from './structure/signature-names-the-organ'
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
import { figuresNearLastYear } from './year-on-year/figures-near-last-year'
import { inForceFollowsLastYear } from './year-on-year/in-force-follows-last-year'
import { itemsFollowLastYear } from './year-on-year/items-follow-last-year'
import { lastProblemsFollowedUp } from './year-on-year/last-problems-followed-up'
import { pendingCasesReappear } from './year-on-year/pending-cases-reappear'
import { problemsWrittenAnew } from './year-on-year/problems-written-anew'
import { textDiffersFromLastYear } from './year-on-year/text-differs-from-last-year'
import { totalDisclosedNotShrunk } from './year-on-year/total-disclosed-not-shrunk'

/** All checks, in the order of the report: findings of the same severity keep it. */
export const checks: readonly Check[] = [
  titleNamesOrganAndYear,
  leadListsTheHeadings,
  sixSectionsAndNoMore,
  headingsEqualTheFormat,
  labelsEqualTheFormat,
  headingsFollowTheLevels,
  fiveAspectsPresent,
  governmentReportsAssessment,
  countedYearIsTheReportYear,
  receivedCountEqualsTable,
  outcomeCountsEqualTable,
  carriedOverCountsEqualTable,
  caseCountsEqualTable,
  documentCountsEqualTable,
  noneSaidMeansNoneCounted,
  partsAddUpToTheirTotal,
  percentagesFollowFromFigures,
  changesFollowFromFigures,
  allHandledMeansNoneCarriedForward,
  ordinalsRunOn,
  correctedCasesSpokenOf,
  casesSpokenOf,
  countsAreExact,
  applicationsCountedInJian,
  everyCellFilled,
  cellsAreNumbers,
  cellsHoldBareNumbers,
  rulesByOrgansWithPower,
  disclosedDocumentsAgree,
  itemsNotBelowZero,
  itemsAreNotDecisions,
  itemsAreCountedOneByOne,
  inForceFollowsLastYear,
  itemsFollowLastYear,
  totalDisclosedNotShrunk,
  receivedEqualsHandled,
  outcomesAddUp,
  rowTotalsAddUp,
  broughtForwardEqualsLastYear,
  requestsCarriedForwardAreRecent,
  caseTotalsAddUp,
  pendingCasesReappear,
  figuresNearLastYear,
  problemsAndImprovementsGiven,
  problemsWrittenAnew,
  lastProblemsFollowedUp,
  feeFiguresGiven,
  feeCollectedNotAboveCharged,
  feeUnpaidNotAboveNotices,
  feeWithinCharges,
  signedAndDated,
  signatureNamesTheOrgan,
  textDiffersFromLastYear,
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
  publishedInItsColumn,
]
