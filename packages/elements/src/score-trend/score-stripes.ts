// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '@cradleside/instruments';
import { nothing, svg } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { PlotFrame } from '../pictures/plot-frame.js';
import type { PictureStrings } from '../strings/picture-strings.js';
import type { ScoreScale } from './score-scale.js';

/** The ground of a plot: bands as pale stripes with their names beside them, the cut-point as one line, both ends of the range. */
export function renderStripes(
  { bands, cutPoints }: Instrument,
  {
    frame,
    score,
    strings,
  }: { readonly frame: PlotFrame; readonly score: ScoreScale; readonly strings: PictureStrings },
): TemplateResult {
  const { left, right, isWide } = frame;
  const edge = (total: number) => Math.max(score.top, Math.min(score.bottom, score.at(total)));
  const cutPoint = screeningCutPoint({ cutPoints });
  return svg`${
    bands.length > 0
      ? bands.map(({ id, label, from, to }, index) => {
          const [top, bottom] = [edge(to + 0.5), edge(from - 0.5)];
          const name = strings.bands[id] ?? label;
          return svg`<rect class="band band-${index}" x=${left} width=${right - left} y=${top} height=${bottom - top}></rect>
            ${isWide ? svg`<text class="band-name" x=${right + 8} y=${(top + bottom) / 2 + 4}>${name}</text>` : nothing}`;
        })
      : svg`<rect class="no-band" x=${left} width=${right - left} y=${score.top} height=${score.bottom - score.top}></rect>`
  }
  ${[score.low, score.high].map((total) => svg`<text class="end" x=${left - 6} y=${score.at(total) + 4}>${total}</text>`)}
  ${
    cutPoint === undefined
      ? nothing
      : svg`<path class="cut-point" d="M${left} ${score.at(cutPoint)}H${right}"></path>
        <text class="end cut" x=${left - 6} y=${score.at(cutPoint) + 4}>${isWide ? strings.cutPoint(cutPoint) : cutPoint}</text>`
  }`;
}

/** The total from which on a screen is positive; undefined where no cut-point screens. */
export function screeningCutPoint({ cutPoints }: Pick<Instrument, 'cutPoints'>): number | undefined {
  return cutPoints.find(({ screens, subscale }) => screens && subscale === undefined)?.min;
}
