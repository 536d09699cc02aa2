// SPDX-License-Identifier: Apache-2.0
import { digestOf, forgetLink, sealResult } from '@cradleside/handoff/answer';
import type { Link, SealedResult } from '@cradleside/handoff/answer';
import { sendResult } from '@cradleside/handoff/relay';
import type { Delivery, Sitting } from '../flow/delivery.js';
import { translationOf } from '../flow/flow-languages.js';
import { NewestKeeper } from '../flow/newest-keeper.js';
import type { FlowStrings } from '../strings/strings.js';
import { loadPicture } from './load-picture.js';
import type { Draw } from './load-picture.js';
import { renderReceipt } from './receipt.js';
import { toResult } from './to-result.js';

/** Of the 64 messages that a slot takes, most stay for leaving and for the end. */
const mostOnTheWay = { hidden: 12, left: 48 } as const;
const responseIdBytes = 16;

/** 'kept': sealed and not sent by itself yet; 'waiting': to be scanned from the screen. */
export type DeliveryStatus = 'nothing' | 'kept' | 'sending' | 'sent' | 'waiting';

/** What the delivery needs to know of the page. */
export interface WebDeliverySetting {
  readonly link: Link;
  /** Undefined: the picture on the screen is the only way. */
  readonly relay: string | undefined;
  /** Digest of this build. 8 bytes. */
  readonly build: Uint8Array;
  readonly fetch: typeof globalThis.fetch;
  readonly onChange: () => void;
  /** Everything is done: the page forgets itself. */
  readonly onLeave: () => void;
}

/**
 * Seals the sitting to the link after each answer, so that a page that is left has nothing to do but to send. With a relay
 * it is sent; without one, or when that fails, it waits on the screen as a picture. What is sealed only the clinician can
 * open.
 */
export class WebDelivery implements Delivery {
  readonly #setting: WebDeliverySetting;
  readonly #responseId = crypto.getRandomValues(new Uint8Array(responseIdBytes));
  readonly #keeper = new NewestKeeper((sitting: Sitting) => this.#seal(sitting));
  #sequence = 0;
  #draw: Draw | undefined;
  #sealed: (SealedResult & { readonly sequence: number }) | undefined;
  /** Of the newest state that the relay has, and that it was asked to take. */
  #sentSequence = 0;
  #askedSequence = 0;
  #onTheWay = 0;
  #status: DeliveryStatus = 'nothing';
  #asksWhetherSure = false;
  #isErased = false;
  /** Erased before anything was sent: what is being sealed at that moment counts for nothing either. */
  #isTakenBack = false;

  constructor(setting: WebDeliverySetting) {
    this.#setting = setting;
  }

  /** Answers that would be lost if the page were closed now. */
  get isUndelivered(): boolean {
    return this.#status !== 'nothing' && this.#status !== 'sent';
  }

  /** The sealed answers are on the screen, or would be: nobody may take them away but a person. */
  get isWaiting(): boolean {
    return this.#status === 'waiting' || this.#status === 'sending' || this.#status === 'kept';
  }

  async keep(sitting: Sitting): Promise<void> {
    if (sitting.state === 'erased' && this.#onTheWay === 0) {
      // Nothing has left the page, so nothing has to be taken back.
      this.#isTakenBack = true;
      this.#keeper.forget();
      this.#sealed = undefined;
      this.#to('nothing');
      return;
    }
    await this.#keeper.keep(sitting);
    if (this.#isTakenBack) return;
    this.#isErased = sitting.state === 'erased';
    this.#to('kept');
    if (sitting.state !== 'open') void this.#deliver();
  }

  /** Who leaves while the relay did not take the answers leaves nothing untried: it may take them now. */
  sendKept(why: 'hidden' | 'left'): void {
    const { link, relay, fetch } = this.#setting;
    const sealed = this.#sealed;
    const isNew = sealed !== undefined && sealed.sequence > this.#askedSequence;
    const isHeld = this.#status === 'kept' || (this.#status === 'waiting' && why === 'left');
    if (relay === undefined || !isNew || !isHeld || this.#onTheWay >= mostOnTheWay[why]) return;
    this.#onTheWay += 1;
    this.#askedSequence = sealed.sequence;
    void sendResult(relay, link, sealed.wire, { fetch, keepalive: true }).then(({ ok }) => {
      if (ok) this.#sentSequence = Math.max(this.#sentSequence, sealed.sequence);
      else this.#askedSequence = this.#sentSequence;
      this.#setting.onChange();
    });
  }

  renderReceipt(strings: FlowStrings): unknown {
    const { relay, onLeave } = this.#setting;
    const hasArrived = this.#sealed !== undefined && this.#sealed.sequence === this.#sentSequence;
    const left = hasArrived ? 'sent' : 'waiting';
    return renderReceipt(strings, {
      status: this.#status === 'kept' ? left : this.#status,
      sealed: this.#sealed,
      draw: this.#draw,
      isErased: this.#isErased,
      hasRelay: relay !== undefined,
      asksWhetherSure: this.#asksWhetherSure,
      onRetry: () => void this.#deliver(),
      onAsk: (isAsking) => {
        this.#asksWhetherSure = isAsking;
        this.#setting.onChange();
      },
      onLeave,
    });
  }

  /** Overwrites the secrets and lets go of what is sealed. */
  forget(): void {
    this.#keeper.forget();
    this.#sealed = undefined;
    this.#status = 'nothing';
    forgetLink(this.#setting.link);
  }

  async #seal(sitting: Sitting): Promise<void> {
    const { link, build } = this.#setting;
    this.#draw ??= await loadPicture();
    const wordings = await Promise.all(
      sitting.parts.map(async ({ instrument, isAsked }) => {
        const translation = isAsked ? await translationOf(instrument.id, sitting.language) : undefined;
        return digestOf(translation ?? instrument);
      }),
    );
    this.#sequence += 1;
    const sequence = this.#sequence;
    const responseId = this.#responseId;
    const frame = { responseId, sequence, build, now: new Date(), wordings };
    const sealed = await sealResult(link, toResult(sitting, frame));
    if (!this.#isTakenBack) this.#sealed = { ...sealed, sequence };
  }

  async #deliver(): Promise<void> {
    const { link, relay, fetch } = this.#setting;
    const sealed = this.#sealed;
    if (sealed === undefined) return;
    if (relay === undefined) {
      this.#to('waiting');
      return;
    }
    this.#to('sending');
    const { ok } = await sendResult(relay, link, sealed.wire, { fetch, keepalive: true });
    if (ok) this.#sentSequence = sealed.sequence;
    this.#to(ok ? 'sent' : 'waiting');
  }

  #to(status: DeliveryStatus): void {
    this.#status = status;
    this.#setting.onChange();
  }
}
