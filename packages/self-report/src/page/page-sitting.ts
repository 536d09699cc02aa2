// SPDX-License-Identifier: Apache-2.0
import { nothing } from 'lit';
import { forgetLink } from '@cradleside/handoff/verify';
import type { SignedLink } from '@cradleside/handoff/verify';
import type { Delivery } from '../flow/delivery.js';
import { SelfReportFlow } from '../flow/self-report-flow.js';
import type { FlowSetting } from '../flow/flow-setting.js';
import { whenIdle } from '../flow/when-idle.js';
import type { FlowStrings, Refusal } from '../strings/strings.js';
import type { Agency } from './agency.js';
import type { OpenedSitting, Sitting } from './sitting.js';

/** Nothing is asked yet, so there is nothing to deliver. */
const noDelivery: Delivery = {
  keep: () => Promise.reject(new Error('Nothing is asked yet.')),
  sendKept: () => undefined,
  renderReceipt: () => nothing,
};

const unopened: FlowSetting = {
  agency: '',
  instruments: [],
  languages: [],
  delivery: noDelivery,
  deliveredAs: 'remote',
  device: 'tablet',
  startCode: '',
  asksResearch: true,
  handsInEach: false,
  isOver: false,
  texts: {},
  isDemo: false,
};

/** The page around a sitting. */
export interface SittingHost {
  /** What `drawAhead` made, in the page already. */
  readonly flow: SelfReportFlow;
  /** Shows in its place why nothing is asked. */
  readonly refuse: (refusal: Refusal) => void;
  /** Goes where nothing of a sitting is left. */
  readonly leave: () => void;
}

/** The first screen before it is known whether a link is to be trusted: out of sight, and without a number. */
export function drawAhead(): SelfReportFlow {
  const flow = new SelfReportFlow();
  flow.inert = true;
  flow.setting = unopened;
  return flow;
}

/**
 * The sitting of a link in this page. Its first screen is there as soon as the signature is checked; what the rest needs
 * comes while she compares the number.
 */
export class PageSitting {
  readonly #link: SignedLink;
  readonly #agency: Agency;
  readonly #host: SittingHost;
  readonly #flow: SelfReportFlow;
  #sitting: Sitting | undefined;
  #isForgotten = false;

  constructor(link: SignedLink, agency: Agency, host: SittingHost) {
    this.#link = link;
    this.#agency = agency;
    this.#host = host;
    this.#flow = host.flow;
  }

  /** Answers that would be lost if the page were closed now. */
  get isUndelivered(): boolean {
    return this.#sitting?.delivery.isUndelivered === true;
  }

  /** Shows the first screen. Call once. */
  show(strings: FlowStrings): void {
    const { agency, texts, isDemo } = this.#agency;
    const { deliveredAs, startCode } = this.#link;
    this.#flow.strings = strings;
    this.#flow.addEventListener('sitting-rested', () => this.leaveUnlessWaiting());
    this.#flow.show({
      ...unopened,
      agency,
      deliveredAs: deliveredAs ?? unopened.deliveredAs,
      startCode,
      texts,
      isDemo,
    });
    whenIdle(() => void this.#complete());
  }

  /** Nobody is there any more, or comes back: sealed answers wait to be scanned, and all else goes. */
  leaveUnlessWaiting(): void {
    if (this.#sitting?.delivery.isWaiting !== true) this.#leave();
  }

  async #complete(): Promise<void> {
    const opened = await this.#load();
    if (opened.ok) {
      this.#sitting = opened.sitting;
      if (this.#isForgotten) this.#forget();
      else {
        this.#flow.complete(opened.sitting);
        void this.#heedRelay(opened.sitting);
      }
    } else if (!this.#isForgotten) this.#refuse(opened.refusal);
  }

  /** Without all of it nothing is asked. */
  async #load(): Promise<OpenedSitting> {
    try {
      const { openSitting } = await import('./sitting.js');
      return await openSitting(this.#link, this.#agency, {
        onChange: () => {
          watchLeaving(this.isUndelivered);
          this.#flow.requestUpdate();
        },
        onLeave: () => this.#leave(),
      });
    } catch {
      return { ok: false, refusal: 'half-loaded' };
    }
  }

  /** Meanwhile she reads: nothing waits for the relay. */
  async #heedRelay({ before, delivery }: Sitting): Promise<void> {
    const was = await before;
    if (was === 'begun') {
      this.#flow.setting = { ...this.#flow.setting, isBegunBefore: true };
      this.#flow.requestUpdate();
    }
    // What she has answered meanwhile is not thrown away: the panel judges it.
    if (was === 'used' && !delivery.isUndelivered) this.#refuse('used');
  }

  #refuse(refusal: Refusal): void {
    this.#flow.remove();
    this.#forget();
    this.#host.refuse(refusal);
  }

  #leave(): void {
    this.#forget();
    watchLeaving(false);
    this.#host.leave();
  }

  #forget(): void {
    this.#isForgotten = true;
    forgetLink(this.#link);
    this.#sitting?.delivery.forget();
  }
}

/** The browser asks before it closes a page with answers that nobody has yet. */
function watchLeaving(isUndelivered: boolean): void {
  window.removeEventListener('beforeunload', keepBack);
  if (isUndelivered) window.addEventListener('beforeunload', keepBack);
}

function keepBack(event: Event): void {
  event.preventDefault();
}
