// SPDX-License-Identifier: Apache-2.0
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ScreeningAlertEvent, ScreeningCompletedEvent } from './events.js';
import type { ComponentMap } from './component-map/component-map.js';
import type { FamilyPicture } from './family-picture/family-picture.js';
import type { FidelityChecklist } from './fidelity-checklist/fidelity-checklist.js';
import type { PaperForm } from './paper-form/paper-form.js';
import type { ScoreCard } from './score-card/score-card.js';
import type { ScoreTrend } from './score-trend/score-trend.js';
import type { ScreenerForm } from './screener-form/screener-form.js';

/** What React 19 passes on: attributes and `ref` as on any element, our properties, and listeners by the event's own name. */
type Props<Class, Property extends keyof Class> = DetailedHTMLProps<HTMLAttributes<Class>, Class> & {
  [Name in Property]?: Class[Name] | undefined;
};
type Listeners = {
  oninput?: ((event: Event) => void) | undefined;
  onchange?: ((event: Event) => void) | undefined;
  'onscreening-completed'?: ((event: ScreeningCompletedEvent) => void) | undefined;
  'onscreening-alert'?: ((event: ScreeningAlertEvent) => void) | undefined;
};
type ControlProperty =
  | 'name'
  | 'mode'
  | 'required'
  | 'disabled'
  | 'readOnly'
  | 'autocomplete'
  | 'definition'
  | 'responses';
type TrendProperty = 'series' | 'points' | 'child' | 'slopeMinimumDays' | 'tableShown';
type FormProps = Props<ScreenerForm, ControlProperty | 'audience' | 'layout' | 'skippable'> & Listeners;

export interface CradlesideElements {
  'phq9-form': FormProps;
  'gad7-form': FormProps;
  'pcl5-form': FormProps;
  'screener-form': FormProps & { instrument?: string };
  'fidelity-checklist': Props<FidelityChecklist, ControlProperty> & Listeners;
  'score-card': Props<ScoreCard, 'definition' | 'administration' | 'baseline'>;
  'paper-form': Props<PaperForm, 'definition' | 'instrument'> & { 'staff-language'?: string };
  'score-trend': Props<ScoreTrend, TrendProperty>;
  'component-map': Props<ComponentMap, 'definition' | 'visits' | 'gapVisits' | 'tableShown'>;
  'family-picture': Props<FamilyPicture, TrendProperty | 'definition' | 'visits'>;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CradlesideElements {}
  }
}
