// SPDX-License-Identifier: Apache-2.0
import type { Strings } from './strings.js';

/** English kit text. */
export const english: Strings = {
  language: 'en',
  direction: 'ltr',
  answered: (count, total) => `${count} of ${total} answered`,
  stillOpen: '– not answered:',
  question: (number) => `Question ${number}`,
  pleaseAnswer: (numbers) => `Please answer: ${numbers}.`,
  cannotRead: (message) => `Not usable: ${message}`,
  declined: 'I’d rather not answer',
  getStopped: 'Not sent to keep answers private. Use method="post".',
  askedByPerson: 'Your home visitor asks this in person.',
  noText: (name) => `The ${name} wording may not be shown here.`,
  wording: (evidence) => `Wording: ${evidence}.`,
  crisisThanks: 'Thank you for telling us.',
  crisisInPerson: 'Your home visitor will talk with you about this today.',
  crisisRemote:
    'This page is not watched. Your home visitor will read your answers before the next visit. If you need someone now, please use these numbers:',
  crisisLifeline: (name, phone) => `${name}: call or text ${phone}, day and night`,
  crisisEmergency: (phone) => `In immediate danger: ${phone}`,
  crisisMaternal: (name, phone) => `${name}: call or text ${phone}, for support (not a crisis line)`,
  actNow: (item, answer) => `Item ${item} endorsed: ask now. Answer: ${answer}.`,
  ask: (item) => `Item ${item} not answered: ask.`,
  note: (item, answer) => `Item ${item}: ${answer}. To talk about; not a suicide item.`,
  loadSteps: () => import('./en.steps.js').then((module) => module.englishSteps),
  loadScore: () => import('./en.score.js').then((module) => module.englishScore),
};
