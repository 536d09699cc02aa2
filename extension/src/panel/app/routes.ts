// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import type { ReadinessDomain } from '@cradleside/supervision/readiness';

/** Every place in the panel. The panel keeps it in memory: no id ever stands in an address. */
export type Route =
  | { readonly screen: 'families' }
  | { readonly screen: 'family'; readonly family: RecordId }
  | {
      readonly screen: 'edit-family';
      readonly family?: RecordId;
      readonly code?: string;
      readonly draft?: RecordId;
    }
  | { readonly screen: 'delete-family'; readonly family: RecordId }
  | {
      readonly screen: 'start-screening';
      readonly family: RecordId;
      readonly instrument?: string;
      /** Who answers; absent: the first caregiver. */
      readonly caregiver?: RecordId;
    }
  | { readonly screen: 'screening'; readonly draft: RecordId }
  | { readonly screen: 'paper'; readonly draft: RecordId }
  | { readonly screen: 'result'; readonly screening: RecordId }
  | { readonly screen: 'correct'; readonly screening: RecordId }
  | {
      readonly screen: 'visit';
      readonly family: RecordId;
      readonly visit?: RecordId;
      readonly draft?: RecordId;
    }
  | {
      readonly screen: 'note';
      readonly screenings: readonly RecordId[];
      readonly visit?: RecordId;
      readonly family: RecordId;
      readonly draft?: RecordId;
    }
  | {
      readonly screen: 'give-tablet';
      readonly family: RecordId;
      /** Who answers; absent: the first caregiver. */
      readonly caregiver?: RecordId;
    }
  | { readonly screen: 'link'; readonly link: RecordId }
  | { readonly screen: 'links' }
  | {
      readonly screen: 'course';
      readonly family: RecordId;
      /** Whose scores; absent: the first caregiver's. */
      readonly caregiver?: RecordId;
      /** The instrument that stands first. */
      readonly instrument?: string;
      /** Absent: the scores. */
      readonly view?: 'scores' | 'visits' | 'both';
    }
  | { readonly screen: 'due' }
  | { readonly screen: 'help' }
  | { readonly screen: 'recovery-code' }
  | { readonly screen: 'settings' }
  | { readonly screen: 'page-rules' }
  | { readonly screen: 'backup' }
  | { readonly screen: 'activity' }
  | { readonly screen: 'colleagues' }
  | { readonly screen: 'share-family'; readonly family: RecordId }
  | { readonly screen: 'receive-file' }
  | { readonly screen: 'packet'; readonly families?: readonly RecordId[]; readonly isPrinting?: boolean }
  | { readonly screen: 'supervisor' }
  | { readonly screen: 'safety' }
  /** The event of a screening. */
  | { readonly screen: 'safety-event'; readonly screening: RecordId; readonly draft?: RecordId }
  | {
      readonly screen: 'paper-forms';
      readonly form?: string;
      readonly language?: string;
      /** It prints as soon as it is shown: the tab was opened for that. */
      readonly isPrinting?: boolean;
    }
  | {
      readonly screen: 'chart-summary';
      readonly family: RecordId;
      readonly caregiver?: RecordId;
      readonly chart?: 'caregiver' | 'child';
      readonly language?: 'en' | 'es';
      readonly hasPicture?: boolean;
      readonly isPrinting?: boolean;
    }
  | {
      readonly screen: 'own-copy';
      readonly family: RecordId;
      readonly caregiver?: RecordId;
      readonly language?: 'en' | 'es' | 'ar';
      readonly screenings?: readonly RecordId[];
      readonly hasSafety?: boolean;
      readonly isPrinting?: boolean;
    }
  | { readonly screen: 'supervision' }
  | { readonly screen: 'supervision-log' }
  | { readonly screen: 'supervision-session'; readonly session?: RecordId; readonly draft?: RecordId }
  | { readonly screen: 'supervision-questions'; readonly family?: RecordId }
  | { readonly screen: 'readiness' }
  | { readonly screen: 'readiness-domain'; readonly domain: ReadinessDomain }
  | { readonly screen: 'training' }
  | { readonly screen: 'video-feedback'; readonly family?: RecordId };

/** Asks the panel to go to another place. */
export class NavigateEvent extends Event {
  readonly route: Route;

  constructor(route: Route) {
    super('panel-navigate', { bubbles: true });
    this.route = route;
  }
}

/** Asks the panel to say something that the user must notice; it is read out politely. */
export class AnnounceEvent extends Event {
  readonly message: string;
  readonly tone: 'done' | 'fault';

  constructor(message: string, tone: 'done' | 'fault') {
    super('panel-announce', { bubbles: true });
    this.message = message;
    this.tone = tone;
  }
}
