// SPDX-License-Identifier: Apache-2.0
import { nothing, svg } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Instrument } from '@cradleside/instruments';

const width = 280;

/** The total on its band scale with a tick at each screening cut-point; without bands, one plain stripe. */
export function renderBandScale(
  { scoring, bands, cutPoints }: Instrument,
  total: number | null,
): TemplateResult | typeof nothing {
  if (!scoring.range) return nothing;
  const [low, high] = scoring.range;
  const at = (value: number) => ((value - low) / (high - low)) * width;
  const stripes = bands.length ? bands : [{ from: low, to: high }];
  const ticks = cutPoints
    .filter(({ screens, subscale }) => screens && subscale === undefined)
    .map(({ min }) => min);
  return svg`<svg class="scale" viewBox="-8 0 ${width + 16} 40" aria-hidden="true">
    ${stripes.map(({ from, to }, index) => svg`<rect class="band band-${bands.length ? index : 0}" x=${at(from - (index ? 0.5 : 0))} width=${at(to + (to === high ? 0 : 0.5)) - at(from - (index ? 0.5 : 0))} y="14" height="10"></rect>`)}
    ${ticks.map((tick) => svg`<line class="tick" x1=${at(tick)} x2=${at(tick)} y1="10" y2="28"></line><text x=${at(tick)} y="39">${tick}</text>`)}
    <text x="0" y="39">${low}</text><text x=${width} y="39">${high}</text>
    ${total === null ? nothing : svg`<path class="marker" d="M${at(total)} 14 l-6 -10 h12 z"></path>`}
  </svg>`;
}
