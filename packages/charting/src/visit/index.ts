// SPDX-License-Identifier: Apache-2.0
export type * from './visit.js';
export type { QuestionLanguage } from '../strings/supervision-questions.js';
export { questionTemplates } from '../strings/supervision-questions.js';
export type {
  ComponentMatrix,
  MatrixCell,
  MatrixColumn,
  MatrixLine,
  MatrixMonth,
  MatrixRow,
} from './component-matrix.js';
export { componentMatrix } from './component-matrix.js';
export { componentLabels } from './component-labels.js';
export type { ComponentUse } from './component-use.js';
export type { Dose } from './dose.js';
export type { LoggedVisit, VisitState } from './logged-visit.js';
export type { Ratio } from './ratio.js';
export { ratio } from './ratio.js';
export type { QuestionRequest, QuestionTemplate, SupervisionQuestion } from './supervision-questions.js';
export { supervisionQuestions } from './supervision-questions.js';
export type { CoverageRequest, Gaps, Psychotherapy, VisitCoverage } from './visit-coverage.js';
export { visitCoverage } from './visit-coverage.js';
export type { VisitNoteRequest } from './visit-note-text.js';
export { visitNoteText } from './visit-note-text.js';
