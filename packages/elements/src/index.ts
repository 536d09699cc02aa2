// SPDX-License-Identifier: Apache-2.0
export { QuestionShownEvent, ScreeningAlertEvent, ScreeningCompletedEvent } from './events.js';
export type { ShownQuestion } from './events.js';
export { loadLanguage } from './languages.js';
export { ComponentMap } from './component-map/component-map.js';
export { FamilyPicture } from './family-picture/family-picture.js';
export { FidelityChecklist } from './fidelity-checklist/fidelity-checklist.js';
export { Gad7Form } from './gad7-form/gad7-form.js';
export { PaperForm } from './paper-form/paper-form.js';
export { Pcl5Form } from './pcl5-form/pcl5-form.js';
export { Phq9Form } from './phq9-form/phq9-form.js';
export { ScoreCard } from './score-card/score-card.js';
export { loadPictureLanguage, picturesIn } from './pictures/picture-languages.js';
export { ScoreTrend } from './score-trend/score-trend.js';
export type { TrendSeries } from './score-trend/trend-series.js';
export type { PictureStrings } from './strings/picture-strings.js';
export { QuestionnaireForm } from './screener-form/questionnaire-form.js';
export { ScreenerForm } from './screener-form/screener-form.js';
export type { Strings } from './strings/strings.js';

import type { Gad7Form } from './gad7-form/gad7-form.js';
import type { PaperForm } from './paper-form/paper-form.js';
import type { Pcl5Form } from './pcl5-form/pcl5-form.js';
import type { Phq9Form } from './phq9-form/phq9-form.js';
import type { ScreenerForm } from './screener-form/screener-form.js';
import type { ComponentMap } from './component-map/component-map.js';
import type { FamilyPicture } from './family-picture/family-picture.js';
import type { ScoreTrend } from './score-trend/score-trend.js';
import type { FidelityChecklist } from './fidelity-checklist/fidelity-checklist.js';
import type { ScoreCard } from './score-card/score-card.js';

declare global {
  interface HTMLElementTagNameMap {
    'phq9-form': Phq9Form;
    'gad7-form': Gad7Form;
    'pcl5-form': Pcl5Form;
    'screener-form': ScreenerForm;
    'fidelity-checklist': FidelityChecklist;
    'score-card': ScoreCard;
    'paper-form': PaperForm;
    'score-trend': ScoreTrend;
    'component-map': ComponentMap;
    'family-picture': FamilyPicture;
  }
}
