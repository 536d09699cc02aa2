// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '@cradleside/instruments';
import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { PictureStrings } from '../strings/picture-strings.js';

/** Where bands, cut-points and thresholds of change come from, and for whom they were found; on paper always open. */
export function renderSources(
  instruments: readonly Instrument[],
  { strings, isPrinted }: { readonly strings: PictureStrings; readonly isPrinted: boolean },
): TemplateResult | typeof nothing {
  const sources = instruments.flatMap(sourcesOf);
  if (sources.length === 0) return nothing;
  return html`<details class="muted" ?open=${isPrinted}>
    <summary>${strings.sources}</summary>
    <ul>
      ${sources.map((source) => html`<li lang="en" dir="ltr">${source}</li>`)}
    </ul>
  </details>`;
}

function sourcesOf({ name, bands, cutPoints, change }: Instrument): string[] {
  return [
    ...bands.slice(0, 1).map(({ source }) => `${name} bands: ${source}`),
    ...cutPoints
      .filter(({ screens, subscale }) => screens && subscale === undefined)
      .map(({ id, source }) => `${name} ${id}: ${source}`),
    ...change
      .filter(({ kind, isDefault }) => kind === 'reliable' && isDefault)
      .map(({ id, source, population }) => `${name} ${id}: ${source} (${population})`),
  ];
}
