// SPDX-License-Identifier: Apache-2.0
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ScreeningAlertEvent, ScreeningCompletedEvent } from './events.js';
import type { FidelityChecklist } from './fidelity-checklist/fidelity-checklist.js';
import type { ScoreCard } from './score-card/score-card.js';
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
type FormProps = Props<ScreenerForm, ControlProperty | 'audience' | 'layout' | 'skippable'> & Listeners;

export interface CradlesideElements {
  'phq9-form': FormProps;
  'gad7-form': FormProps;
  'pcl5-form': FormProps;
  'screener-form': FormProps & { instrument?: string };
  'fidelity-checklist': Props<FidelityChecklist, ControlProperty> & Listeners;
  'score-card': Props<ScoreCard, 'definition' | 'administration' | 'baseline'>;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CradlesideElements {}
  }
}
