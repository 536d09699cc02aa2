// SPDX-License-Identifier: Apache-2.0
import type { LinkOpening, SigningKey } from '@cradleside/handoff';
import type { RecordId } from '@cradleside/record-store';

/** One questionnaire that a link asks for. */
export interface LinkedInstrument {
  readonly id: string;
  /** Digest of the definition that the link was made for, base64url. */
  readonly digest: string;
  /** Id that the first sitting's screening gets: chosen when the link is made, so that its later answers find it. */
  readonly screening: RecordId;
}

/** What a link can open. All of it goes in the write that ends the link. */
export interface LinkSecrets {
  readonly opening: LinkOpening;
  /** The whole address with what follows the #: whoever has it can answer. */
  readonly address: string;
}

/** How far the answers of a sitting have come; the newest that was accepted. */
export interface LinkReceipt {
  /** One for each sitting. */
  readonly responseId: string;
  readonly sequence: number;
  readonly state: 'open' | 'finished' | 'stopped' | 'erased';
}

/** One sitting with a link. */
export interface LinkSitting {
  readonly receipt: LinkReceipt;
  /** Ids of what it is filed as, one for each instrument of the link, in its order. Not begun: there is none of that id. */
  readonly screenings: readonly RecordId[];
}

/** That answers came. */
export interface LinkArrival {
  /** ISO 8601 with the local offset. */
  readonly time: string;
  readonly state: LinkReceipt['state'];
  /** Four digits that the tablet shows as well. */
  readonly confirmCode: string;
  /** `wireDigest` of what came, so that it is known when it comes again. */
  readonly wire: string;
  /** Instruments for which there is no cleared text in the language that she chose. */
  readonly notGiven: readonly string[];
}

/** Why answers were not taken. */
export type RefusalReason =
  | 'ended'
  | 'expired'
  | 'not-genuine'
  | 'other-answers'
  | 'other-wording'
  | 'impossible';

/** That something came for a link and was not taken. */
export interface LinkRefusal {
  readonly time: string;
  readonly reason: RefusalReason;
  readonly wire: string;
}

/** How a link ended. */
export type LinkEnd = 'received' | 'erased' | 'expired' | 'cancelled';

/** Where the answers of a link lie on the agency's relay. Says nothing of them and opens nothing. */
export interface LinkSlot {
  readonly slotId: string;
  readonly readToken: string;
}

/** A link for self-report that this panel made. */
export interface Link {
  readonly family: RecordId;
  readonly caregiver: RecordId;
  readonly instruments: readonly LinkedInstrument[];
  /** BCP 47 tags of the languages that she can choose. */
  readonly languages: readonly string[];
  readonly deliveredAs: 'in-person' | 'remote';
  /** ISO 8601 with the local offset. */
  readonly issued: string;
  readonly issuedBy: string;
  /** Milliseconds since 1970. */
  readonly expiresMs: number;
  readonly linkId: string;
  /** Shown on the tablet before the first question, to be compared. */
  readonly startCode: string;
  /** null: the link has ended, and nothing that still comes can be opened. */
  readonly secrets: LinkSecrets | null;
  /** null: answers come by code or text, or the relay has closed the slot. */
  readonly slot: LinkSlot | null;
  readonly end: LinkEnd | null;
  /** Of the sitting that came first. */
  readonly receipt: LinkReceipt | null;
  /** Sittings that were begun anew with the link before it had ended, oldest first; not there: none. */
  readonly laterSittings?: readonly LinkSitting[];
  /** Oldest first. */
  readonly arrivals: readonly LinkArrival[];
  /** Oldest first. */
  readonly refusals: readonly LinkRefusal[];
}

/** The key with which this panel signs links; the agency lists its public half. */
export type PanelKey = SigningKey;

/** What lets this panel open slots at the agency's relay. Never shown again. */
export interface RelayToken {
  readonly token: string;
  /** The relay that it was entered for: it is sent to no other. */
  readonly url: string;
}
