// SPDX-License-Identifier: Apache-2.0
import type { SafetyEvent, SafetyState, Stamp } from '@cradleside/safety';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { isolated } from '../parts/isolated.js';
import { momentText } from '../parts/moment-text.js';
import { safetyEventTexts } from './safety-event.texts.js';

type Link = 'raised' | 'acknowledged' | 'documented' | 'closed' | 'asked';

const marks = { done: '✓', next: '●', later: '○' } as const;

/** The steps in their order: who took each and when, which comes next, which are still to come. */
export function renderChain(event: SafetyEvent, state: SafetyState): TemplateResult {
  const texts = textsOf(safetyEventTexts);
  const links = linksOf(event, state);
  const next = links.find(({ stamp }) => stamp === null)?.link;
  return html`<ol class="chain" tabindex="-1" aria-label=${texts.chain}>
    ${links.map(({ link, stamp }) => {
      const place = placeOf(link, stamp, next);
      return html`<li class=${place} aria-current=${place === 'next' ? 'step' : 'false'}>
        <span class="mark" aria-hidden="true">${marks[place]}</span>
        <strong>${texts.links[link]}</strong>
        <span class="muted small">${wordsOf(place, stamp)}</span>
      </li>`;
    })}
  </ol>`;
}

function linksOf(
  { steps }: SafetyEvent,
  state: SafetyState,
): readonly { readonly link: Link; readonly stamp: Stamp | null }[] {
  const raised = { link: 'raised', stamp: state.raised } as const;
  if (state.kind === 'ask') {
    const asked =
      state.stage === 'asked'
        ? steps.filter(({ what }) => what === 'asked' || what === 'changed').at(-1)
        : undefined;
    return [raised, { link: 'asked', stamp: asked ?? null }];
  }
  const { acknowledged, documented, closed } = state;
  return [
    raised,
    { link: 'acknowledged', stamp: acknowledged },
    { link: 'documented', stamp: documented },
    { link: 'closed', stamp: closed },
  ];
}

function placeOf(link: Link, stamp: Stamp | null, next: Link | undefined): keyof typeof marks {
  if (stamp !== null) return 'done';
  return link === next ? 'next' : 'later';
}

function wordsOf(place: keyof typeof marks, stamp: Stamp | null): string {
  const texts = textsOf(safetyEventTexts);
  if (stamp) return texts.byAt(isolated(stamp.by), momentText(stamp.at));
  return place === 'next' ? texts.next : texts.notYet;
}
