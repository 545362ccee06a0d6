import { abbreviationRepeated } from './abbreviation-repeated.ts';
import { abbreviationUndefined } from './abbreviation-undefined.ts';
import { abbreviationUnused } from './abbreviation-unused.ts';
import { anchorUnknown } from './anchor-unknown.ts';
import { annexMissing } from './annex-missing.ts';
import { approverIsDrafter } from './approver-is-drafter.ts';
import { approverNotInOffice } from './approver-not-in-office.ts';
import { approverWithoutAuthority } from './approver-without-authority.ts';
import { articleUnknown } from './article-unknown.ts';
import { attachmentChanged } from './attachment-changed.ts';
import { blankBeforeStop } from './blank-before-stop.ts';
import { blankNumber } from './blank-number.ts';
import { brokenCharacter } from './broken-character.ts';
import { calendarContradictory } from './calendar-contradictory.ts';
import { calendarYearIncomplete } from './calendar-year-incomplete.ts';
import { captionNumber } from './caption-number.ts';
import { captionReferenceUnknown } from './caption-reference-unknown.ts';
import { cellEmpty } from './cell-empty.ts';
import { changesIncomplete } from './changes-incomplete.ts';
import { changesLastRow } from './changes-last-row.ts';
import { changesNotRising } from './changes-not-rising.ts';
import { changesRevisionNotZero } from './changes-revision-not-zero.ts';
import { citationDate } from './citation-date.ts';
import { citationExpired } from './citation-expired.ts';
import { citationIssuer } from './citation-issuer.ts';
import { citationMalformed } from './citation-malformed.ts';
import { citationUnknown } from './citation-unknown.ts';
import { citedFigureDiffers } from './cited-figure-differs.ts';
import { clauseCoveredAndExcluded } from './clause-covered-and-excluded.ts';
import { clauseNotCovered } from './clause-not-covered.ts';
import { clauseTitleDiffers } from './clause-title-differs.ts';
import { clauseUnknown } from './clause-unknown.ts';
import { codeContainsIssue } from './code-contains-issue.ts';
import { codeDuplicate } from './code-duplicate.ts';
import { codeInTextUnknown } from './code-in-text-unknown.ts';
import { codeNotNfc } from './code-not-nfc.ts';
import { codePattern } from './code-pattern.ts';
import { componentAttribute } from './component-attribute.ts';
import { componentContent } from './component-content.ts';
import { componentUnknown } from './component-unknown.ts';
import { conflictMarker } from './conflict-marker.ts';
import { contactDiffers } from './contact-differs.ts';
import { correctionChangesData } from './correction-changes-data.ts';
import { countDiffers } from './count-differs.ts';
import { coverageMissing } from './coverage-missing.ts';
import { coverageNoteInvalid } from './coverage-note-invalid.ts';
import { coverLeftover } from './cover-leftover.ts';
import { dateInvalid } from './date-invalid.ts';
import { decisionAfterIssue } from './decision-after-issue.ts';
import { decisionDateConflict } from './decision-date-conflict.ts';
import { decisionHeading } from './decision-heading.ts';
import { decisionLeftStanding } from './decision-left-standing.ts';
import { decisionListMismatch } from './decision-list-mismatch.ts';
import { declarationLogWrong } from './declaration-log-wrong.ts';
import { declarationPrerequisiteMissing } from './declaration-prerequisite-missing.ts';
import { declarationProcedureUnknown } from './declaration-procedure-unknown.ts';
import { declarationScopeDiffers } from './declaration-scope-differs.ts';
import { decisionUnknown } from './decision-unknown.ts';
import { definitionDiffers } from './definition-differs.ts';
import { digitInWord } from './digit-in-word.ts';
import { districtLevel } from './district-level.ts';
import { documentUnknown } from './document-unknown.ts';
import { documentWithdrawn } from './document-withdrawn.ts';
import { dotLeaderInForm } from './dot-leader-in-form.ts';
import { dotLeader } from './dot-leader.ts';
import { dutiesContradictory } from './duties-contradictory.ts';
import { dutyUntold } from './duty-untold.ts';
import { effectiveFar } from './effective-far.ts';
import { effectiveGap } from './effective-gap.ts';
import { effectiveOverlap } from './effective-overlap.ts';
import { entryRepeated } from './entry-repeated.ts';
import { excludedClauseAnswered } from './excluded-clause-answered.ts';
import { exclusionReason } from './exclusion-reason.ts';
import { fieldOptionsMissing } from './field-options-missing.ts';
import { fieldUnknown } from './field-unknown.ts';
import { figureMissing } from './figure-missing.ts';
import { figureWordsDiffer } from './figure-words-differ.ts';
import { fileEmpty } from './file-empty.ts';
import { fileName } from './file-name.ts';
import { fileNotText } from './file-not-text.ts';
import { fileTooLarge } from './file-too-large.ts';
import { fileUnexpected } from './file-unexpected.ts';
import { fileUnreadable } from './file-unreadable.ts';
import { footnoteUnmatched } from './footnote-unmatched.ts';
import { formCodeMismatch } from './form-code-mismatch.ts';
import { formListIncomplete } from './form-list-incomplete.ts';
import { formNotListed } from './form-not-listed.ts';
import { formUnknown } from './form-unknown.ts';
import { formerBody } from './former-body.ts';
import { formerPaper } from './former-paper.ts';
import { formsNone } from './forms-none.ts';
import { frontMatterMissing } from './front-matter-missing.ts';
import { goalNotMeasurable } from './goal-not-measurable.ts';
import { headingLevel } from './heading-level.ts';
import { headingNumber } from './heading-number.ts';
import { headingRepeated } from './heading-repeated.ts';
import { headingUnread } from './heading-unread.ts';
import { headingWithoutWords } from './heading-without-words.ts';
import { headsOverlap } from './heads-overlap.ts';
import { htmlAttribute } from './html-attribute.ts';
import { htmlNotAllowed } from './html-not-allowed.ts';
import { idDuplicate } from './id-duplicate.ts';
import { imageMarkdown } from './image-markdown.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { actBackDated } from './act-back-dated.ts';
import { issueBackDated } from './issue-back-dated.ts';
import { issueUnrecorded } from './issue-unrecorded.ts';
import { issuedDataChanged } from './issued-data-changed.ts';
import { issuedDocumentGone } from './issued-document-gone.ts';
import { issuedIncomplete } from './issued-incomplete.ts';
import { issuedStatusChanged } from './issued-status-changed.ts';
import { issuedTextChanged } from './issued-text-changed.ts';
import { issuedTextLayout } from './issued-text-layout.ts';
import { keyMissing } from './key-missing.ts';
import { keyUnknown } from './key-unknown.ts';
import { lawNameDiffers } from './law-name-differs.ts';
import { ledgerChainBroken } from './ledger-chain-broken.ts';
import { ledgerConflict } from './ledger-conflict.ts';
import { ledgerInvalid } from './ledger-invalid.ts';
import { ledgerLayout } from './ledger-layout.ts';
import { ledgerLineDiffers } from './ledger-line-differs.ts';
import { ledgerLineRepeated } from './ledger-line-repeated.ts';
import { ledgerMissing } from './ledger-missing.ts';
import { ledgerActsLost } from './ledger-acts-lost.ts';
import { ledgerRewritten } from './ledger-rewritten.ts';
import { lawAffectsUnknown } from './law-affects-unknown.ts';
import { lawNoteInvalid } from './law-note-invalid.ts';
import { legalBasisExpired } from './legal-basis-expired.ts';
import { legalBasisOffSubject } from './legal-basis-off-subject.ts';
import { legalBasisRepeated } from './legal-basis-repeated.ts';
import { legalTextUnknown } from './legal-text-unknown.ts';
import { letterLookAlike } from './letter-look-alike.ts';
import { linesRunTogether } from './lines-run-together.ts';
import { linkRelative } from './link-relative.ts';
import { linkUnsafe } from './link-unsafe.ts';
import { listCut } from './list-cut.ts';
import { mandatoryMissing } from './mandatory-missing.ts';
import { marksMissing } from './marks-missing.ts';
import { markupVisible } from './markup-visible.ts';
import { mdxAttributeExpression } from './mdx-attribute-expression.ts';
import { mdxExpression } from './mdx-expression.ts';
import { mdxImport } from './mdx-import.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { misspeltWord } from './misspelt-word.ts';
import { nameBesideCode } from './name-beside-code.ts';
import { namedWithoutCode } from './named-without-code.ts';
import { officeHoursDiffer } from './office-hours-differ.ts';
import { oldEncoding } from './old-encoding.ts';
import { oldTextMissing } from './old-text-missing.ts';
import { oldTextsUnavailable } from './old-texts-unavailable.ts';
import { oneStopFormNumber } from './one-stop-form-number.ts';
import { otherPlace } from './other-place.ts';
import { otherSectionUnknown } from './other-section-unknown.ts';
import { otherSubject } from './other-subject.ts';
import { ownDataInText } from './own-data-in-text.ts';
import { periodReversed } from './period-reversed.ts';
import { personInText } from './person-in-text.ts';
import { personUnknown } from './person-unknown.ts';
import { personalDataInternal } from './personal-data-internal.ts';
import { personalDataPublic } from './personal-data-public.ts';
import { publicFigureInternal } from './public-figure-internal.ts';
import { publicRefersInternal } from './public-refers-internal.ts';
import { placementMissing } from './placement-missing.ts';
import { placementRepeated } from './placement-repeated.ts';
import { placementWrongKind } from './placement-wrong-kind.ts';
import { policyOrManualCount } from './policy-or-manual-count.ts';
import { positionDiffers } from './position-differs.ts';
import { procedureListRow } from './procedure-list-row.ts';
import { procedureListUnreadable } from './procedure-list-unreadable.ts';
import { procedureRepeated } from './procedure-repeated.ts';
import { provisionEnded } from './provision-ended.ts';
import { recordedActUnfounded } from './recorded-act-unfounded.ts';
import { registryMissing } from './registry-missing.ts';
import { replacementInvalid } from './replacement-invalid.ts';
import { resultDiffers } from './result-differs.ts';
import { retentionInText } from './retention-in-text.ts';
import { rowNumber } from './row-number.ts';
import type { Rule } from './rule.ts';
import { searchWordLeadsNowhere } from './search-word-leads-nowhere.ts';
import { secretMark } from './secret-mark.ts';
import { sectionEmpty } from './section-empty.ts';
import { sectionReferenceUnknown } from './section-reference-unknown.ts';
import { sectionMissing } from './section-missing.ts';
import { selfChecked } from './self-checked.ts';
import { sentenceUnfinished } from './sentence-unfinished.ts';
import { sentencesDiffer } from './sentences-differ.ts';
import { sessionOnDayOff } from './session-on-day-off.ts';
import { sessionReversed } from './session-reversed.ts';
import { signOffOrder } from './sign-off-order.ts';
import { signatureMissing } from './signature-missing.ts';
import { signerNotInOffice } from './signer-not-in-office.ts';
import { slugDuplicate } from './slug-duplicate.ts';
import { standardEdition } from './standard-edition.ts';
import { standardUnknown } from './standard-unknown.ts';
import { stepIncomplete } from './step-incomplete.ts';
import { stepMentionUnknown } from './step-mention-unknown.ts';
import { sumDiffers } from './sum-differs.ts';
import { switchInvalid } from './switch-invalid.ts';
import { tableMentionUnknown } from './table-mention-unknown.ts';
import { tablesDiffer } from './tables-differ.ts';
import { tagInData } from './tag-in-data.ts';
import { templateFieldUnknown } from './template-field-unknown.ts';
import { templateLeftover } from './template-leftover.ts';
import { textDateImpossible } from './text-date-impossible.ts';
import { textNotNfc } from './text-not-nfc.ts';
import { textTooComplex } from './text-too-complex.ts';
import { stepReferenceInvalid } from './step-reference-invalid.ts';
import { stepTimeInText } from './step-time-in-text.ts';
import { struckText } from './struck-text.ts';
import { tableBroken } from './table-broken.ts';
import { timeAbsurd } from './time-absurd.ts';
import { timeOverStatutory } from './time-over-statutory.ts';
import { timeRolesDiffer } from './time-roles-differ.ts';
import { timeInText } from './time-in-text.ts';
import { timeSum } from './time-sum.ts';
import { timeUnclear } from './time-unclear.ts';
import { timeUnitsMixed } from './time-units-mixed.ts';
import { titleCapitals } from './title-capitals.ts';
import { tonePlacement } from './tone-placement.ts';
import { unitCircle } from './unit-circle.ts';
import { unitNameUnknown } from './unit-name-unknown.ts';
import { unitUnknown } from './unit-unknown.ts';
import { unitWithoutGoal } from './unit-without-goal.ts';
import { vagueWording } from './vague-wording.ts';
import { valueInvalid } from './value-invalid.ts';
import { versionNotNext } from './version-not-next.ts';
import { withdrawnCodeReused } from './withdrawn-code-reused.ts';
import { withdrawnStillCited } from './withdrawn-still-cited.ts';
import { wordBullet } from './word-bullet.ts';
import { wordRepeated } from './word-repeated.ts';
import { yamlSyntax } from './yaml-syntax.ts';
import { yearDiffers } from './year-differs.ts';

/** All rules, in the order of their ids' list. */
export const rules: readonly Rule[] = [
  fileUnreadable,
  fileNotText,
  fileEmpty,
  fileTooLarge,
  conflictMarker,
  fileUnexpected,
  fileName,
  registryMissing,
  procedureListUnreadable,
  frontMatterMissing,
  yamlSyntax,
  keyUnknown,
  keyMissing,
  valueInvalid,
  dateInvalid,
  listCut,
  codePattern,
  codeDuplicate,
  codeNotNfc,
  slugDuplicate,
  codeContainsIssue,
  idDuplicate,
  procedureRepeated,
  signOffOrder,
  effectiveFar,
  approverIsDrafter,
  approverNotInOffice,
  approverWithoutAuthority,
  issuedIncomplete,
  periodReversed,
  changesIncomplete,
  changesNotRising,
  changesLastRow,
  changesRevisionNotZero,
  documentUnknown,
  formUnknown,
  decisionUnknown,
  personUnknown,
  unitUnknown,
  fieldUnknown,
  legalTextUnknown,
  standardUnknown,
  clauseUnknown,
  formCodeMismatch,
  figureMissing,
  anchorUnknown,
  mdxSyntax,
  mdxImport,
  mdxExpression,
  mdxAttributeExpression,
  componentUnknown,
  componentAttribute,
  componentContent,
  fieldOptionsMissing,
  htmlNotAllowed,
  htmlAttribute,
  linkUnsafe,
  linkRelative,
  imageMarkdown,
  headingLevel,
  footnoteUnmatched,
  placementMissing,
  placementRepeated,
  placementWrongKind,
  textTooComplex,
  tagInData,
  sectionMissing,
  sectionEmpty,
  headingWithoutWords,
  headingUnread,
  headingRepeated,
  headingNumber,
  annexMissing,
  sectionReferenceUnknown,
  otherSectionUnknown,
  contactDiffers,
  officeHoursDiffer,
  otherSubject,
  abbreviationUnused,
  dutyUntold,
  namedWithoutCode,
  codeInTextUnknown,
  titleCapitals,
  wordBullet,
  tableBroken,
  linesRunTogether,
  markupVisible,
  struckText,
  formNotListed,
  formListIncomplete,
  formsNone,
  documentWithdrawn,
  withdrawnStillCited,
  decisionListMismatch,
  decisionAfterIssue,
  decisionLeftStanding,
  replacementInvalid,
  lawAffectsUnknown,
  lawNoteInvalid,
  unitCircle,
  sessionReversed,
  calendarContradictory,
  calendarYearIncomplete,
  clauseNotCovered,
  clauseCoveredAndExcluded,
  exclusionReason,
  excludedClauseAnswered,
  mandatoryMissing,
  policyOrManualCount,
  unitWithoutGoal,
  goalNotMeasurable,
  declarationScopeDiffers,
  declarationProcedureUnknown,
  declarationPrerequisiteMissing,
  declarationLogWrong,
  procedureListRow,
  coverageMissing,
  coverageNoteInvalid,
  templateFieldUnknown,
  signerNotInOffice,
  positionDiffers,
  headsOverlap,
  citationUnknown,
  citationMalformed,
  citationDate,
  citationIssuer,
  citationExpired,
  legalBasisExpired,
  provisionEnded,
  articleUnknown,
  legalBasisRepeated,
  legalBasisOffSubject,
  standardEdition,
  oneStopFormNumber,
  decisionDateConflict,
  decisionHeading,
  textDateImpossible,
  timeSum,
  timeOverStatutory,
  timeUnitsMixed,
  timeUnclear,
  timeAbsurd,
  timeRolesDiffer,
  timeInText,
  stepReferenceInvalid,
  templateLeftover,
  coverLeftover,
  yearDiffers,
  blankNumber,
  dotLeader,
  dotLeaderInForm,
  marksMissing,
  digitInWord,
  misspeltWord,
  oldEncoding,
  textNotNfc,
  tonePlacement,
  brokenCharacter,
  invisibleCharacter,
  letterLookAlike,
  abbreviationUndefined,
  abbreviationRepeated,
  districtLevel,
  vagueWording,
  captionReferenceUnknown,
  captionNumber,
  stepMentionUnknown,
  otherPlace,
  formerBody,
  ownDataInText,
  stepTimeInText,
  personInText,
  nameBesideCode,
  rowNumber,
  retentionInText,
  unitNameUnknown,
  stepIncomplete,
  wordRepeated,
  figureWordsDiffer,
  countDiffers,
  sumDiffers,
  resultDiffers,
  entryRepeated,
  lawNameDiffers,
  sentencesDiffer,
  selfChecked,
  dutiesContradictory,
  clauseTitleDiffers,
  sessionOnDayOff,
  sentenceUnfinished,
  formerPaper,
  cellEmpty,
  tablesDiffer,
  citedFigureDiffers,
  definitionDiffers,
  tableMentionUnknown,
  signatureMissing,
  blankBeforeStop,
  secretMark,
  personalDataPublic,
  personalDataInternal,
  publicRefersInternal,
  publicFigureInternal,
  ledgerMissing,
  ledgerInvalid,
  ledgerConflict,
  ledgerLayout,
  ledgerLineRepeated,
  ledgerChainBroken,
  ledgerRewritten,
  ledgerActsLost,
  ledgerLineDiffers,
  issueUnrecorded,
  issuedTextChanged,
  issuedDataChanged,
  issuedTextLayout,
  issuedStatusChanged,
  issuedDocumentGone,
  attachmentChanged,
  versionNotNext,
  withdrawnCodeReused,
  oldTextMissing,
  oldTextsUnavailable,
  effectiveOverlap,
  effectiveGap,
  issueBackDated,
  actBackDated,
  recordedActUnfounded,
  correctionChangesData,
  switchInvalid,
  searchWordLeadsNowhere,
];
