// SPDX-License-Identifier: Apache-2.0

/** A language that the page itself speaks. */
export type FlowLanguage = 'en' | 'es' | 'ar';

/** Why a link cannot be used, as far as it makes a difference to what is said. */
export type Refusal =
  | 'no-link'
  | 'broken'
  | 'expired'
  | 'used'
  | 'not-trusted'
  | 'other-version'
  | 'unknown-key'
  | 'old-browser'
  | 'half-loaded'
  | 'bad-site';

/** What the page itself says, in one language. Instrument wording never stands here. A missing text is a compile error. */
export interface FlowStrings {
  readonly language: FlowLanguage;
  readonly direction: 'ltr' | 'rtl';
  /** What the language calls itself. */
  readonly ownName: string;

  readonly bar: {
    readonly label: string;
    readonly cover: string;
    readonly help: string;
    readonly stop: string;
    readonly read: string;
    readonly endReading: string;
    readonly headphones: string;
  };
  readonly covered: { readonly title: string; readonly goOn: string };
  readonly code: {
    readonly title: string;
    readonly explanation: Readonly<Record<DeliveredAs, string>>;
    readonly same: Readonly<Record<DeliveredAs, string>>;
    readonly other: string;
    readonly stopTitle: string;
    readonly stop: string;
  };
  readonly languages: {
    readonly title: string;
  };
  readonly consent: {
    readonly title: string;
    readonly points: (setting: { readonly agency: string; readonly device: Device }) => readonly string[];
    readonly begunBefore: string;
    readonly start: string;
    readonly decline: string;
  };
  readonly research: {
    readonly title: string;
    readonly explanation: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly part: (position: number, total: number) => string;
  readonly back: string;
  readonly lastPart: string;
  readonly finish: string;
  readonly finishPart: string;
  readonly stop: {
    readonly title: string;
    readonly explanation: string;
    readonly earlier: string;
    readonly goOn: string;
    readonly send: string;
    readonly erase: string;
    readonly leave: string;
  };
  readonly notKept: string;
  readonly retry: string;
  readonly crisis: {
    readonly title: string;
    readonly thanks: string;
    readonly next: Readonly<Record<DeliveredAs, string>>;
    readonly lifeline: (phone: string, press: string, text: string) => string;
    readonly emergency: (phone: string) => string;
    readonly maternal: (phone: string) => string;
  };
  readonly end: {
    readonly title: string;
    readonly next: Readonly<Record<DeliveredAs, string>>;
    readonly erased: string;
    readonly nothing: string;
    readonly away: string;
    readonly giveBack: Readonly<Record<Device, string>>;
  };
  readonly delivery: {
    readonly sending: string;
    readonly sent: string;
    readonly sentExplanation: string;
    readonly waiting: string;
    readonly waitingExplanation: string;
    readonly erasedSent: string;
    readonly erasedWaiting: string;
    readonly relayFailed: string;
    readonly picture: string;
    readonly asText: string;
    readonly copy: string;
    readonly copied: string;
    readonly code: string;
    readonly codeExplanation: string;
    readonly retry: string;
    readonly confirmSent: string;
    readonly confirmWaiting: string;
    readonly leave: string;
    readonly sureTitle: string;
    readonly sure: string;
    readonly sureBack: string;
  };
  readonly refused: Readonly<
    Record<Refusal, { readonly title: string; readonly paragraphs: readonly string[] }>
  >;
  readonly demo: string;
  readonly opening: string;
}

/** Whether the home visitor is there, or the page was opened from a link that was sent. */
export type DeliveredAs = 'in-person' | 'remote';

/** What she holds in her hands. */
export type Device = 'tablet' | 'computer';
