// SPDX-License-Identifier: Apache-2.0
import { LitElement, html, nothing } from 'lit';
import { textsOf } from '../app/texts.js';
import { openCamera } from './camera.js';
import { handToPanel } from './hand-to-panel.js';
import { scanTexts } from './scan.texts.js';
import type { CameraFault, ScanOutcome } from './scan.texts.js';
import { watchFrames } from './watch-frames.js';

type Phase = 'begin' | 'starting' | 'looking' | 'sending' | 'done';

/** Outcomes after which the same text may still be taken. */
const mayBeTakenLater: readonly (ScanOutcome | undefined)[] = ['locked', 'closed', 'failed'];

/**
 * The camera, in a tab of its own, since a panel cannot ask for it. It holds no key and no record: what it reads is
 * sealed, and goes to the panel as it is.
 */
export class ScanApp extends LitElement {
  static override properties = {
    phase: { state: true },
    fault: { state: true },
    outcome: { state: true },
    sawOther: { state: true },
  };

  declare phase: Phase;
  declare fault: CameraFault | undefined;
  declare outcome: ScanOutcome | undefined;
  /** A code of another kind was in view last. */
  declare sawOther: boolean;

  #text = '';
  #stream: MediaStream | undefined;
  #watch = new AbortController();

  constructor() {
    super();
    this.phase = 'begin';
    this.sawOther = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A tab that is left must not go on looking.
    window.addEventListener('pagehide', this.#onLeave);
    void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#onLeave);
    this.#onLeave();
  }

  protected override render(): unknown {
    const texts = textsOf(scanTexts);
    return html`
      <header class="bar"><span class="brand locked-brand">Cradleside</span></header>
      <main class="scan">
        <h1>${texts.title}</h1>
        <p>${texts.hint}</p>
        <video class="camera" aria-label=${texts.picture} autoplay playsinline .muted=${true} ?hidden=${this.phase !== 'looking'}></video>
        <div role="status">${this.#renderStatus()}</div>
        <div role="alert">
          ${this.fault ? html`<p class="fault">${texts.faults[this.fault]}</p>` : nothing}
          ${this.outcome ? html`<p class=${this.outcome === 'received' ? 'alert note' : 'fault'}>${texts.outcomes[this.outcome]}</p>` : nothing}
        </div>
        <div class="actions">
          ${mayBeTakenLater.includes(this.outcome) ? html`<button type="button" class="primary" @click=${() => void this.#hand()}>${texts.tryAgain}</button>` : nothing}
          ${this.phase === 'begin' ? html`<button type="button" class="primary" @click=${() => void this.#start()}>${texts.start}</button>` : nothing}
          ${this.phase === 'done' ? html`<button type="button" @click=${() => void this.#start()}>${texts.again}</button>` : nothing}
        </div>
      </main>
    `;
  }

  #renderStatus(): unknown {
    const { looking, otherCode, sending, starting } = textsOf(scanTexts);
    const words = { begin: '', starting, looking: this.sawOther ? otherCode : looking, sending, done: '' };
    return words[this.phase] === '' ? nothing : html`<p class="muted">${words[this.phase]}</p>`;
  }

  async #start(): Promise<void> {
    this.#onLeave();
    this.phase = 'starting';
    this.fault = undefined;
    this.outcome = undefined;
    this.sawOther = false;
    this.#text = '';
    const opened = await openCamera();
    if (!opened.ok) {
      this.phase = 'begin';
      this.fault = opened.code;
      return;
    }
    this.#stream = opened.stream;
    this.#watch = new AbortController();
    this.phase = 'looking';
    await this.updateComplete;
    const video = this.querySelector('video')!;
    video.srcObject = opened.stream;
    const text = await watchFrames(video, () => (this.sawOther = true), this.#watch.signal);
    if (text === undefined) return;
    this.#text = text;
    this.#onLeave();
    await this.#hand();
  }

  async #hand(): Promise<void> {
    this.phase = 'sending';
    this.outcome = undefined;
    const outcome = await handToPanel(this.#text);
    if (!mayBeTakenLater.includes(outcome)) this.#text = '';
    this.outcome = outcome;
    this.phase = 'done';
  }

  /** Puts the camera out. */
  readonly #onLeave = (): void => {
    this.#watch.abort();
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = undefined;
  };
}

customElements.define('scan-app', ScanApp);
