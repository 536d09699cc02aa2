// SPDX-License-Identifier: Apache-2.0
import { LitElement, html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import type { Alert, Instrument } from '@cradleside/instruments';
import type { Administration } from '@cradleside/instruments/administration';
import { compareResults } from '@cradleside/instruments/change';
import { inheritedLanguage, resolveLanguage, onLanguageLoaded } from '../languages.js';
import { tokens } from '../screener-form/screener-form.styles.js';
import { wordingOf } from '../screener-form/wording.js';
import type { ScoreStrings } from '../strings/strings.js';
import { ScoreLoader } from './score-loader.js';

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
 */
export class ScoreCard extends LitElement {
  static override readonly styles: CSSResultGroup = tokens;

  static override readonly properties: PropertyDeclarations = {
    definition: { attribute: false },
    administration: { attribute: false },
    baseline: { attribute: false },
  };

  /** The instrument that was given. */
  declare definition: Instrument | undefined;
  /** The administration to show. Nothing is drawn without it. */
  declare administration: Administration | undefined;
  /** An earlier administration of the same instrument, to show the change since. */
  declare baseline: Administration | undefined;

  #endLanguages: (() => void) | undefined;
  readonly #score = new ScoreLoader(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#endLanguages = onLanguageLoaded(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endLanguages?.();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { definition, administration } = this;
    if (!definition || administration?.instrument !== definition.id) return nothing;
    const { strings, translation } = resolveLanguage(inheritedLanguage(this), definition.id, definition.language);
    const { items, language } = wordingOf(definition, translation);
    const { result, mode, completed } = administration;
    const loaded = this.#score.load(strings);
    if (!loaded) return nothing;
    const { score } = loaded;
    const day = completed?.slice(0, 10);
    const answerLabel = (item: string, value: number) =>
      items.get(item)?.options.find((option) => option.value === value)?.label ?? String(value);
    const comparison = this.#compare(definition, administration, score);
    return html`<div class="card" lang=${language} dir=${strings.direction}>
      ${loaded.renderScore({
        definition,
        result,
        strings,
        score,
        alerts: [...result.alerts, ...comparison.alerts],
        sitting: `, ${score.mode(mode)}, ${administration.language}${day ? `, ${day}` : ''}`,
        answerLabel,
        change: comparison.lines,
      })}
    </div>`;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    return (await this.#score.loading) ? super.getUpdateComplete() : isDone;
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
