// SPDX-License-Identifier: Apache-2.0
import { LitElement, html, nothing } from 'lit';
import { english } from '../strings/en.js';
import type { FlowStrings } from '../strings/strings.js';
import { renderAsking } from './asking-screen.js';
import { renderEnd, renderFailure, renderStop } from './closing-screens.js';
import type { Ending } from './closing-screens.js';
import type { Sitting } from './delivery.js';
import { SittingOverEvent, SittingRestedEvent } from './flow-events.js';
import { adoptFlowStyles } from './flow.styles.js';
import type { FlowSetting, SittingSetting } from './flow-setting.js';
import { loadLanguages } from './load-languages.js';
import { loadQuestions } from './load-questions.js';
import { markLanguage } from './mark-language.js';
import type { OfferedLanguage } from './offered-language.js';
import { renderOpening } from './opening-screens.js';
import type { OpeningPhase } from './opening-screens.js';
import type { Questions } from './questions.js';
import { Reader } from './reader.js';
import { RestWatch } from './rest-watch.js';
import { renderBar, renderCover } from './screen-bar.js';
import { spokenLines } from './spoken-lines.js';
import { whenIdle } from './when-idle.js';

type Phase = OpeningPhase | 'asking' | 'stopping' | 'end';

/**
 * The whole sitting, from the number that both screens show to the thank you. No name, no score, no address; answers are in
 * memory only, and go to the `delivery` after each one. Set `setting` and `strings` once; `inert`, it is out of sight.
 */
export class SelfReportFlow extends LitElement {
  static override properties = {
    phase: { state: true },
    isCovered: { state: true },
    isHelpOpen: { state: true },
    hasFailed: { state: true },
    strings: { attribute: false },
  };

  declare phase: Phase;
  declare isCovered: boolean;
  declare isHelpOpen: boolean;
  /** The last state is not sealed: she is told. */
  declare hasFailed: boolean;
  declare strings: FlowStrings;
  setting!: FlowSetting;

  #language: OfferedLanguage | undefined;
  #research: boolean | null = null;
  #questions: Questions | undefined;
  #before: Phase = 'code';
  #ending: Ending = 'nothing';
  #isCritical = false;
  #isLeaving = false;
  /** She goes on as soon as it is known what is asked. */
  #isAwaited = false;
  readonly #reader = new Reader(() => this.requestUpdate());
  readonly #watch = new RestWatch({
    cover: (reason) => this.#onRest(reason),
    end: () => void this.#leave(),
  });

  constructor() {
    super();
    this.strings = english;
    this.phase = 'code';
    this.isCovered = this.isHelpOpen = this.hasFailed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptFlowStyles();
    this.#reader.start();
    if (!this.inert) this.show(this.setting);
  }

  /** Begins. What stands in the page `inert`, drawn before all of it was known, is seen from here on. */
  show(setting: FlowSetting): void {
    this.setting = setting;
    this.inert = false;
    const { languages, startCode, isOver } = setting;
    if (isOver) {
      this.#ending = 'stopped';
      this.phase = 'end';
    } else if (startCode === undefined) this.#chooseOrGoOn();
    void loadLanguages(languages);
    this.#watch.start();
    window.addEventListener('pagehide', this.#onPageHide);
    this.requestUpdate();
    void this.updateComplete.then(() => this.#focusShown());
  }

  /** What a `setting` with a start code left out, while she compares it. */
  complete(sitting: SittingSetting): void {
    this.setting = { ...this.setting, ...sitting };
    void loadLanguages(sitting.languages);
    if (this.#isAwaited && this.phase === 'code') this.#chooseOrGoOn();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reader.stop();
    this.#watch.stop();
    window.removeEventListener('pagehide', this.#onPageHide);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    const isOver = this.phase === 'end' || this.phase === 'stranger';
    const { strings, setting } = this;
    const language = this.#language?.tag ?? strings.language;
    return html`${this.isCovered ? renderCover(strings, () => (this.isCovered = false)) : nothing}
      <div class="screen" ?hidden=${this.isCovered}>
        ${setting.isDemo ? html`<p class="demo">${strings.demo}</p>` : nothing}
        ${renderBar({
          strings,
          crisis: setting.texts[strings.language]?.crisis,
          isHelpOpen: this.isHelpOpen,
          isReading: this.#reader.isReading,
          onCover: () => (this.isCovered = true),
          onHelp: () => (this.isHelpOpen = !this.isHelpOpen),
          onRead: this.#reader.canRead(language) ? () => this.#onRead(language) : undefined,
          onStop: isOver || this.phase === 'stopping' ? undefined : () => this.#stop(),
        })}
        <main>
          ${this.#renderPhase()}
          ${renderAsking(strings, setting, {
            questions: this.#questions,
            isShown: this.phase === 'asking',
            onDone: () => void this.#onDone(),
          })}
          ${this.hasFailed ? renderFailure(strings, () => void this.#kept('open')) : nothing}
        </main>
      </div>`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    const isTurned = changed.has('isCovered') && (this.isCovered || changed.get('isCovered') !== undefined);
    if (!isTurned && !changed.has('phase')) return;
    this.#reader.hush();
    this.#focusShown();
    if (changed.has('phase')) window.scrollTo(0, 0);
  }

  #focusShown(): void {
    if (this.phase === 'asking' && !this.isCovered) this.#questions?.focus();
    else this.querySelector<HTMLElement>(this.isCovered ? '.cover button' : 'h1')?.focus();
  }

  #renderPhase(): unknown {
    const { phase, strings, setting } = this;
    if (phase === 'asking') return nothing;
    if (phase === 'end')
      return renderEnd(strings, setting, {
        ending: this.#ending,
        isCritical: this.#isCritical,
        receipt: setting.delivery.renderReceipt(strings),
      });
    if (phase === 'stopping')
      return renderStop(strings, {
        hasAnswers: this.#questions?.hasAnswers === true,
        hasEarlier: this.#questions?.hasHandedIn === true,
        onGoOn: () => (this.phase = this.#before),
        onStop: (choice) => void this.#onStop(choice),
      });
    return renderOpening(phase, {
      strings,
      setting,
      note: this.#language?.note ?? '',
      onCode: (isSame) => (isSame ? this.#chooseOrGoOn() : (this.phase = 'stranger')),
      onLanguage: (language) => void this.#speak(language),
      onStart: () => (setting.asksResearch ? (this.phase = 'research') : void this.#ask()),
      onDecline: () => this.#over('nothing'),
      onResearch: (isAllowed) => {
        this.#research = isAllowed;
        void this.#ask();
      },
    });
  }

  #chooseOrGoOn(): void {
    const [only, ...others] = this.setting.languages;
    this.#isAwaited = only === undefined;
    if (others.length > 0) this.phase = 'language';
    else if (only) void this.#speak(only);
  }

  async #speak(language: OfferedLanguage): Promise<void> {
    const strings = await language.load().catch(() => undefined);
    // Without a network, and never loaded before: the choice stays, and can be made again.
    if (!strings) return;
    this.strings = strings;
    this.#language = language;
    markLanguage(strings.language, language.direction);
    this.phase = 'consent';
    void this.updateComplete.then(() => whenIdle(() => void this.#prepare()));
  }

  /** While she reads, the first question is drawn out of sight: nothing is left to be waited for then. */
  async #prepare(): Promise<void> {
    const Class = await loadQuestions();
    // She stopped, or left, while it was on its way.
    if (this.#questions || !this.isConnected || !(this.phase === 'consent' || this.phase === 'research'))
      return;
    this.#questions = new Class(this.setting, this.#language!, {
      back: this.strings.back,
      onAnswer: () => void this.#kept('open'),
      onMove: () => {
        this.#reader.hush();
        this.requestUpdate();
        window.scrollTo(0, 0);
      },
    });
    this.requestUpdate();
  }

  async #ask(): Promise<void> {
    const { phase } = this;
    if (!this.#questions) await this.#prepare();
    if (this.phase !== phase) return;
    this.#questions?.open();
    this.phase = 'asking';
  }

  /** Seals the answers as they stand; says so where that fails. */
  async #kept(state: Sitting['state']): Promise<boolean> {
    try {
      if (this.#questions) await this.setting.delivery.keep(this.#questions.sitting(state, this.#research));
      this.hasFailed = false;
      return true;
    } catch {
      this.hasFailed = true;
      return false;
    }
  }

  readonly #onDone = async (): Promise<void> => {
    if (!(await this.#kept('finished'))) return;
    if (this.setting.handsInEach && this.#questions?.handIn()) return;
    this.#over('finished');
  };

  #stop(): void {
    this.#before = this.phase;
    this.phase = 'stopping';
  }

  async #onStop(choice: 'send' | 'erase'): Promise<void> {
    const ending = choice === 'send' ? 'stopped' : 'erased';
    if (this.#questions?.hasAnswers !== true)
      this.#over(this.#questions?.hasHandedIn ? 'stopped' : 'nothing');
    else if (await this.#kept(ending)) this.#over(ending);
  }

  /** Nobody is there any more: what was answered is handed in, and nothing of it stays on the screen. */
  async #leave(): Promise<void> {
    if (this.phase === 'end') this.dispatchEvent(new SittingRestedEvent());
    if (this.phase === 'end' || this.#isLeaving) return;
    this.#isLeaving = true;
    const isSafe = this.#questions?.hasAnswers !== true || (await this.#kept('stopped'));
    this.#isLeaving = false;
    if (isSafe) this.#over('away');
  }

  /** Takes the answers out of the page, and shows how it ended. */
  #over(ending: Ending): void {
    this.#isCritical = ['finished', 'stopped'].includes(ending) && this.#questions?.isCritical === true;
    this.#questions?.wipe();
    this.#questions = undefined;
    this.#ending = ending;
    this.hasFailed = this.isCovered = this.isHelpOpen = false;
    this.phase = 'end';
    this.dispatchEvent(new SittingOverEvent(ending));
  }

  #onRest(reason: 'rest' | 'escape' | 'hidden'): void {
    if (reason === 'hidden') this.setting.delivery.sendKept('hidden');
    if (reason === 'rest' && this.phase === 'end') {
      // The picture stays for the home visitor; the words are no longer hers to read.
      this.#isCritical = false;
      this.requestUpdate();
    } else this.isCovered = true;
  }

  readonly #onPageHide = (): void => {
    this.setting.delivery.sendKept('left');
    if (this.phase !== 'end') this.#over('left');
  };

  #onRead(language: string): void {
    const question = this.phase === 'asking' ? this.#questions?.part.question : undefined;
    this.#reader.toggle(() => spokenLines(this, question), language);
  }
}

if (!customElements.get('self-report-flow')) customElements.define('self-report-flow', SelfReportFlow);
