// SPDX-License-Identifier: Apache-2.0
import { nothing, svg } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { PlotFrame } from '../pictures/plot-frame.js';
import type { ScoreScale } from './score-scale.js';
import type { DrawnSeries } from './trend-series.js';
import { reliableThreshold } from './trend-words.js';

const fromEdgePx = 28;
const capPx = 5;

/**
 * The first total carried on to the right, with a bracket around it: a last score outside the bracket has changed by more
 * than measurement error. An end that lies beyond the range stays open.
 */
export function renderBracket(
  { instrument, trend }: DrawnSeries,
  { frame, score }: { readonly frame: PlotFrame; readonly score: ScoreScale },
): TemplateResult | typeof nothing {
  const { baseline, sinceBaseline } = trend;
  const threshold = reliableThreshold(instrument);
  if (!baseline || !sinceBaseline || threshold === undefined) return nothing;
  const x = frame.right - fromEdgePx;
  const end = (total: number) => {
    const isOpen = total < score.low || total > score.high;
    const y = Math.max(score.top, Math.min(score.bottom, score.at(total)));
    return { y, cap: isOpen ? 0 : capPx };
  };
  const [high, low] = [end(baseline.total + threshold), end(baseline.total - threshold)];
  const y = score.at(baseline.total);
  const path = `M${x - high.cap} ${high.y}H${x}V${low.y}H${x - low.cap}`;
  return svg`<path class="carried" d="M${frame.scale.at(baseline.date)} ${y}H${x}"></path>
    <path class="bracket" d=${path}></path>
    <text class="reach" x=${x + 3} y=${y + 4}>±${threshold}</text>`;
}
