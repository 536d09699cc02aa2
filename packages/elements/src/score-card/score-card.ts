// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Alert, Instrument } from '@cradleside/instruments';
import type { Administration } from '@cradleside/instruments/administration';
import { compareResults } from '@cradleside/instruments/change';
import { Deferred } from '../internal/deferred.js';
import { DrawnElement } from '../internal/drawn-element.js';
import { inheritedLanguage, resolveLanguage, onLanguageLoaded } from '../languages.js';
import { answerLabel, wordingOf } from '../screener-form/wording.js';
import { english } from '../strings/en.js';
import type { ScoreStrings, Strings } from '../strings/strings.js';
import { tokens } from '../tokens.styles.js';

/** What comparing with the earlier administration adds to the card. */
interface Comparison {
  readonly alerts: readonly Alert[];
  readonly lines: TemplateResult | typeof nothing;
}

/**
 * One administration as a clinician reads it: alerts first, the total on its band scale, cut-points, criteria, and the
 * change since an earlier administration. Never put it on a respondent's screen.
 *
 * ```js
 * card.definition = phq9;
 * card.administration = form.administration;
 * card.baseline = earlier;
 * ```
 *
 * @csspart card - Everything.
 * @csspart total - Name, total and band.
 * @csspart alert - An alert. Also `alert-act-now`, `alert-ask`, `alert-positive`, `alert-change`, `alert-note`.
 * @cssprop [--screener-form-font] - Font family. The other `--screener-form-*` properties apply too.
 * @tag score-card
 */
export class ScoreCard extends DrawnElement {
  static override readonly styles = [tokens];

  static override readonly upgradable: readonly string[] = ['definition', 'administration', 'baseline'];

  #definition: Instrument | undefined;
  #administration: Administration | undefined;
  #baseline: Administration | undefined;
  #endLanguages: (() => void) | undefined;
  #strings: Strings = english;
  readonly #score = new Deferred(this, async () => ({
    ...(await import('./score-summary.js')),
    score: await this.#strings.loadScore(),
  }));

  /** The instrument that was given. */
  get definition(): Instrument | undefined {
    return this.#definition;
  }
  set definition(definition: Instrument | undefined) {
    this.#definition = definition;
    this.requestUpdate();
  }

  /** The administration to show. Nothing is drawn without it. */
  get administration(): Administration | undefined {
    return this.#administration;
  }
  set administration(administration: Administration | undefined) {
    this.#administration = administration;
    this.requestUpdate();
  }

  /** An earlier administration of the same instrument, to show the change since. */
  get baseline(): Administration | undefined {
    return this.#baseline;
  }
  set baseline(baseline: Administration | undefined) {
    this.#baseline = baseline;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#endLanguages = onLanguageLoaded(() => this.requestUpdate());
  }

  disconnectedCallback(): void {
    this.#endLanguages?.();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { definition, administration } = this;
    if (!definition || administration?.instrument !== definition.id) return nothing;
    const { strings, translation } = resolveLanguage(
      inheritedLanguage(this),
      definition.id,
      definition.language,
    );
    if (strings !== this.#strings) this.#score.reset();
    this.#strings = strings;
    const wording = wordingOf(definition, translation);
    const part = this.#score.use();
    if (!part) return nothing;
    const { result, mode, completed, language } = administration;
    const comparison = this.#compare(definition, administration, part.score);
    return html`<div class="card" lang=${wording.language} dir=${strings.direction}>
      ${part.renderScore({
        definition,
        result,
        strings,
        score: part.score,
        alerts: [...result.alerts, ...comparison.alerts],
        sitting: [mode, language, ...(completed ? [completed.slice(0, 10)] : [])],
        words: (item, value) => answerLabel(wording, item, value),
        change: comparison.lines,
      })}
    </div>`;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.#score.ready;
    return isDone && super.getUpdateComplete();
  }

  #compare(definition: Instrument, { result }: Administration, score: ScoreStrings): Comparison {
    const { baseline } = this;
    if (baseline?.instrument !== definition.id) return { alerts: [], lines: nothing };
    const { change, reliable, thresholds, alerts } = compareResults(definition, baseline.result, result);
    if (change === null) return { alerts, lines: nothing };
    const since = baseline.completed?.slice(0, 10) ?? baseline.started?.slice(0, 10) ?? '';
    const lines = thresholds
      .filter(({ isDefault, shownFrom = 0 }) => isDefault && (baseline.result.total ?? 0) >= shownFrom)
      .flatMap(({ kind, value, met }) => {
        switch (kind) {
          case 'reliable':
            return reliable ? score.reliable(value, reliable) : [];
          case 'meaningful':
            return score.meaningful(value, met === true);
          case 'response':
            return score.response(met === true);
          case 'remission':
            return score.remission(value, met === true);
          case 'end-state':
            return score.endState(value, met === true);
        }
      });
    return {
      alerts,
      lines: html`<li>${score.change(change, since)}</li>
        ${lines.map((line) => html`<li>${line}</li>`)}`,
    };
  }
}
