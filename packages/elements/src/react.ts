// SPDX-License-Identifier: Apache-2.0
import type { FidelityChecklist } from './fidelity-checklist/fidelity-checklist.js';
import type { ScoreCard } from './score-card/score-card.js';
import type { QuestionnaireForm } from './screener-form/questionnaire-form.js';
import type { ScreenerForm } from './screener-form/screener-form.js';

/** What React 19 passes to an element: its own properties, native attributes and `on…` listeners. */
type ElementProps<Class> = Partial<Omit<Class, keyof HTMLElement>> & {
  [attribute: string]: unknown;
};

/** Element props by tag, for React 19's JSX: `import type {} from '@cradleside/elements/react'`. */
export interface CradlesideElements {
  'phq9-form': ElementProps<QuestionnaireForm>;
  'gad7-form': ElementProps<QuestionnaireForm>;
  'pcl5-form': ElementProps<QuestionnaireForm>;
  'screener-form': ElementProps<ScreenerForm>;
  'fidelity-checklist': ElementProps<FidelityChecklist>;
  'score-card': ElementProps<ScoreCard>;
}
