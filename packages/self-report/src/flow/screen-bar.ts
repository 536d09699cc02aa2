// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { FlowStrings } from '../strings/strings.js';
import { crisisContacts } from './crisis-contacts.js';
import { icon } from './icons.js';

/** What stands above every screen. */
export interface ScreenBar {
  readonly strings: FlowStrings;
  /** The agency's own crisis lines, in place of those that ship. */
  readonly crisis: readonly string[] | undefined;
  readonly isHelpOpen: boolean;
  readonly onCover: () => void;
  readonly onHelp: () => void;
  /** Absent where there is nothing to stop. */
  readonly onStop?: (() => void) | undefined;
  /** Absent where no voice of the device speaks the language. */
  readonly onRead?: (() => void) | undefined;
  readonly isReading?: boolean;
}

/** Hide, help, stop, read aloud: the same place on every screen, whatever is on it. */
export function renderBar(bar: ScreenBar): unknown {
  const { strings, isHelpOpen, onCover, onHelp, onStop, onRead, isReading = false } = bar;
  const texts = strings.bar;
  return html`<nav class="screen-bar" aria-label=${texts.label}>
      ${
        onRead
          ? html`<button type="button" class="read" aria-pressed=${isReading ? 'true' : 'false'} @click=${onRead}>
              ${icon('read')}<span>${isReading ? texts.endReading : texts.read}</span>
            </button>`
          : nothing
      }
      <button type="button" class="help" aria-expanded=${isHelpOpen ? 'true' : 'false'} @click=${onHelp}>
        ${icon('help')}<span>${texts.help}</span>
      </button>
      ${onStop ? html`<button type="button" class="stop" @click=${onStop}>${icon('stop')}<span>${texts.stop}</span></button>` : nothing}
      <button type="button" class="cover-screen" @click=${onCover}>${icon('cover')}<span>${texts.cover}</span></button>
    </nav>
    ${isReading ? html`<p class="headphones muted">${texts.headphones}</p>` : nothing}
    ${
      isHelpOpen
        ? html`<section class="help-box" aria-label=${strings.crisis.title}>
            <h2>${strings.crisis.title}</h2>
            ${crisisContacts(strings, bar.crisis)}
          </section>`
        : nothing
    }`;
}

/** In place of everything: tells a passer-by nothing. */
export function renderCover({ covered }: FlowStrings, onGoOn: () => void): unknown {
  return html`<main class="cover">
    <h1>${covered.title}</h1>
    <button type="button" class="primary" @click=${onGoOn}>${covered.goOn}</button>
  </main>`;
}
