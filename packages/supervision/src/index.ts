// SPDX-License-Identifier: Apache-2.0
export type { CoachingCall, CoachingCalls } from './coaching-calls.js';
export { coachingCalls, coachingRule } from './coaching-calls.js';
export type {
  EndorsementHours,
  HoursRequest,
  SupervisionSession,
  SupervisionYear,
} from './endorsement-hours.js';
export { endorsementHours } from './endorsement-hours.js';
export type { EndorsementCategory, EndorsementRule } from './endorsement-rules.js';
export { endorsementRules } from './endorsement-rules.js';
export * from './readiness/index.js';
export type { TrainingDay, TrainingDays } from './training-days.js';
export { trainingDays, trainingRule } from './training-days.js';
export type { FilmConsent, VideoFeedback, VideoSession } from './video-feedback.js';
export { videoFeedback, videoRule } from './video-feedback.js';
