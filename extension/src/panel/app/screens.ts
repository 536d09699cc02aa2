// SPDX-License-Identifier: Apache-2.0
import type { Route } from './routes.js';

const loadSupervision = () => import('../supervision/supervision-screens.js');

/** Place -> its element, and the module that registers it: a screen is loaded when it is first shown. */
export const screens: Readonly<
  Record<Route['screen'], { readonly tag: string; readonly load: () => Promise<unknown> }>
> = {
  families: { tag: 'families-screen', load: () => import('../families/families-screen.js') },
  family: { tag: 'family-screen', load: () => import('../family/family-screen.js') },
  'edit-family': { tag: 'edit-family-screen', load: () => import('../family/edit-family-screen.js') },
  'delete-family': { tag: 'delete-family-screen', load: () => import('../family/delete-family-screen.js') },
  'start-screening': {
    tag: 'start-screening-screen',
    load: () => import('../screening/start-screening-screen.js'),
  },
  screening: { tag: 'screening-screen', load: () => import('../screening/screening-screen.js') },
  paper: { tag: 'paper-screen', load: () => import('../screening/paper-screen.js') },
  result: { tag: 'result-screen', load: () => import('../result/result-screen.js') },
  correct: { tag: 'correct-screen', load: () => import('../result/correct-screen.js') },
  visit: { tag: 'visit-screen', load: () => import('../visit/visit-screen.js') },
  note: { tag: 'note-screen', load: () => import('../note/note-screen.js') },
  'give-tablet': { tag: 'give-tablet-screen', load: () => import('../tablet/give-tablet-screen.js') },
  link: { tag: 'link-screen', load: () => import('../tablet/link-screen.js') },
  links: { tag: 'links-screen', load: () => import('../tablet/links-screen.js') },
  course: { tag: 'course-screen', load: () => import('../course/course-screen.js') },
  due: { tag: 'due-screen', load: () => import('../due/due-screen.js') },
  help: { tag: 'help-screen', load: () => import('../help/help-screen.js') },
  'recovery-code': {
    tag: 'recovery-code-screen',
    load: () => import('../settings/recovery-code-screen.js'),
  },
  settings: { tag: 'settings-screen', load: () => import('../settings/settings-screen.js') },
  'page-rules': { tag: 'page-rules-screen', load: () => import('../settings/page-rules-screen.js') },
  backup: { tag: 'backup-screen', load: () => import('../backup/backup-screen.js') },
  activity: { tag: 'activity-screen', load: () => import('../activity/activity-screen.js') },

  colleagues: { tag: 'colleagues-screen', load: () => import('../colleagues/colleagues-screen.js') },
  'share-family': { tag: 'share-family-screen', load: () => import('../share/share-family-screen.js') },
  'receive-file': { tag: 'receive-file-screen', load: () => import('../share/receive-file-screen.js') },
  packet: { tag: 'packet-screen', load: () => import('../supervisor/packet-screen.js') },
  supervisor: { tag: 'supervisor-screen', load: () => import('../supervisor/supervisor-screen.js') },
  safety: { tag: 'safety-screen', load: () => import('../safety/safety-screen.js') },
  'safety-event': { tag: 'safety-event-screen', load: () => import('../safety/safety-event-screen.js') },
  'chart-summary': { tag: 'chart-summary-screen', load: () => import('../print/chart-summary-screen.js') },
  'own-copy': { tag: 'own-copy-screen', load: () => import('../print/own-copy-screen.js') },
  'paper-forms': { tag: 'paper-forms-screen', load: () => import('../print/paper-forms-screen.js') },

  supervision: { tag: 'supervision-screen', load: loadSupervision },
  'supervision-log': { tag: 'supervision-log-screen', load: loadSupervision },
  'supervision-session': { tag: 'supervision-session-screen', load: loadSupervision },
  'supervision-questions': { tag: 'supervision-questions-screen', load: loadSupervision },
  readiness: { tag: 'readiness-screen', load: loadSupervision },
  'readiness-domain': { tag: 'readiness-domain-screen', load: loadSupervision },
  training: { tag: 'training-screen', load: loadSupervision },
  'video-feedback': { tag: 'video-feedback-screen', load: loadSupervision },
};
