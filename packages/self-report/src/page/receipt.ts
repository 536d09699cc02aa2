// SPDX-License-Identifier: Apache-2.0
import { html, nothing, svg } from 'lit';
import type { SealedResult } from '@cradleside/handoff/answer';
import { icon } from '../flow/icons.js';
import type { FlowStrings } from '../strings/strings.js';
import type { Draw } from './load-picture.js';

/** What the last screen says about the answers. */
export interface Receipt {
  readonly status: 'nothing' | 'sending' | 'sent' | 'waiting';
  readonly sealed: SealedResult | undefined;
  /** Draws the picture; there is one as soon as anything is sealed. */
  readonly draw: Draw | undefined;
  /** She took her answers back, and some of them had been sent. */
  readonly isErased: boolean;
  readonly hasRelay: boolean;
  readonly asksWhetherSure: boolean;
  readonly onRetry: () => void;
  readonly onAsk: (isAsking: boolean) => void;
  readonly onLeave: () => void;
}

/** Arrived, or a picture to be scanned, which stays until a person says that it was. */
export function renderReceipt(strings: FlowStrings, receipt: Receipt): unknown {
  const { delivery } = strings;
  const { status, sealed, isErased, onLeave } = receipt;
  if (sealed === undefined || status === 'nothing')
    return html`<div class="actions"><button type="button" class="leave" @click=${onLeave}>${delivery.leave}</button></div>`;
  if (status === 'sending')
    return html`<section class="sending" role="status"><p>${delivery.sending}</p></section>`;
  if (status === 'waiting') return renderWaiting(strings, receipt, sealed);
  return html`<section class="delivered" role="status">
    <h2>${icon('done')}<span>${delivery.sent}</span></h2>
    <p data-read>${isErased ? delivery.erasedSent : delivery.sentExplanation}</p>
    ${renderCode(strings, sealed)}
    <div class="actions"><button type="button" class="leave" @click=${onLeave}>${delivery.confirmSent}</button></div>
  </section>`;
}

function renderWaiting(strings: FlowStrings, receipt: Receipt, sealed: SealedResult): unknown {
  const { delivery } = strings;
  const { draw, isErased, hasRelay, asksWhetherSure, onRetry, onAsk, onLeave } = receipt;
  return html`<section class="undelivered" role="status">
    <h2>${delivery.waiting}</h2>
    <p data-read>${hasRelay ? `${delivery.relayFailed} ` : nothing}${isErased ? delivery.erasedWaiting : delivery.waitingExplanation}</p>
    ${draw ? renderPicture(delivery.picture, draw(sealed.text)) : nothing} ${renderCode(strings, sealed)}
    ${
      asksWhetherSure
        ? html`<p class="sure"><strong>${delivery.sureTitle}</strong></p>
            <div class="choices">
              <button type="button" class="stay" @click=${() => onAsk(false)}>${delivery.sureBack}</button>
              <button type="button" class="leave" @click=${onLeave}>${delivery.sure}</button>
            </div>`
        : html`<div class="choices">
            ${hasRelay ? html`<button type="button" class="primary retry" @click=${onRetry}>${delivery.retry}</button>` : nothing}
            <button type="button" class="received" @click=${() => onAsk(true)}>${delivery.confirmWaiting}</button>
          </div>`
    }
    <details>
      <summary>${delivery.asText}</summary>
      <p class="sealed-text" dir="ltr">${sealed.text}</p>
      <button type="button" class="copy" @click=${(event: Event) => copy(event, sealed.text, delivery.copied)}>${delivery.copy}</button>
    </details>
  </section>`;
}

function renderPicture(words: string, { size, path }: ReturnType<Draw>): unknown {
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${words} shape-rendering="crispEdges">
    ${svg`<path d=${path}></path>`}
  </svg>`;
}

function renderCode({ delivery }: FlowStrings, { confirmCode }: SealedResult): unknown {
  return html`<p class="muted">${delivery.code}</p>
    <p class="code small confirm-code" data-read><bdi dir="ltr">${confirmCode}</bdi></p>
    <p class="muted">${delivery.codeExplanation}</p>`;
}

/** What is copied is sealed: the clipboard gives nothing away. */
async function copy({ currentTarget }: Event, text: string, copied: string): Promise<void> {
  const button = currentTarget as HTMLElement;
  await navigator.clipboard.writeText(text);
  button.textContent = copied;
}
