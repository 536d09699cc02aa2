// SPDX-License-Identifier: Apache-2.0
import type { Route } from '../app/routes.js';
import { textsOf } from '../app/texts.js';
import { colleaguesTexts } from '../colleagues/colleagues.texts.js';
import type { Practice } from '../practice/practice.js';
import { supervisorTexts } from '../supervisor/supervisor.texts.js';
import { durationText } from './duration-text.js';
import { Questions } from './questions.js';
import { questionsTexts } from './questions.texts.js';
import { readinessTexts } from './readiness.texts.js';
import { SupervisionLog } from './supervision-log.js';
import { supervisionTexts } from './supervision.texts.js';
import { Training } from './training.js';
import { trainingTexts } from './training.texts.js';
import { videoTexts } from './video.texts.js';

/** One place of supervision and training, and where it stands. */
export interface HubEntry {
  readonly route: Route;
  readonly name: string;
  /** In a few words; empty: nothing to say. */
  readonly state: string;
}

/**
 * What the hub of supervision leads to, in the order in which it is shown.
 * @param today the local day
 */
export function hubEntries(practice: Practice, today: string): readonly HubEntry[] {
  const texts = textsOf(supervisionTexts);
  return [
    { route: { screen: 'supervision-log' }, name: texts.log, state: hoursState(practice, today) },
    {
      route: { screen: 'supervision-questions' },
      name: textsOf(questionsTexts).title,
      state: questionsState(practice),
    },
    { route: { screen: 'readiness' }, name: textsOf(readinessTexts).title, state: '' },
    {
      route: { screen: 'training' },
      name: textsOf(trainingTexts).title,
      state: trainingState(practice, today),
    },
    { route: { screen: 'video-feedback' }, name: textsOf(videoTexts).title, state: '' },
    { route: { screen: 'packet' }, name: textsOf(supervisorTexts).makeTitle, state: '' },
    { route: { screen: 'supervisor' }, name: textsOf(supervisorTexts).title, state: '' },
    { route: { screen: 'colleagues' }, name: textsOf(colleaguesTexts).title, state: '' },
  ];
}

function hoursState(practice: Practice, today: string): string {
  const texts = textsOf(supervisionTexts);
  const log = new SupervisionLog(practice);
  if (log.entries.all().length === 0) return '';
  const { minutes, requiredMinutes } = log.hours(today);
  const done = durationText(minutes);
  return log.endorsement === undefined ? done : texts.hoursOf(done, durationText(requiredMinutes));
}

function questionsState(practice: Practice): string {
  const toBring = new Questions(practice).toBring().length;
  return toBring === 0 ? '' : textsOf(questionsTexts).countToBring(toBring);
}

function trainingState(practice: Practice, today: string): string {
  const training = new Training(practice);
  if (training.entries.all().length === 0) return '';
  const { days, required } = training.progress(today).days;
  return textsOf(trainingTexts).inPersonOf(days, required);
}
