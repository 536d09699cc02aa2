// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/phq9-form.es-US.js';
import '@cradleside/elements/score-card.js';
import type { Administration } from '@cradleside/instruments/administration';
import { phq9 } from '@cradleside/instruments/phq9';
import { scoreResponses } from '@cradleside/instruments/scoring';
import type { Responses } from '@cradleside/instruments';
import { expect } from 'chai';
import { partTexts, readableText, rootOf, tidy } from '../testing/control.js';
import type { ScoreCard } from '../index.js';
import { mount } from '../testing/stage.js';

const ones = { '1': 1, '2': 1, '3': 1, '4': 1, '5': 1, '6': 1, '7': 1, '8': 1, '9': 0 };
const twos = { '1': 2, '2': 2, '3': 2, '4': 2, '5': 2, '6': 2, '7': 2, '8': 2, '9': 0 };

function sitting(responses: Responses, day: string): Administration {
  return {
    instrument: 'phq-9',
    version: phq9.version,
    language: 'en',
    translation: null,
    evidence: 'cross-checked',
    mode: 'self',
    layout: 'steps',
    started: `${day}T09:00:00+00:00`,
    completed: `${day}T09:05:00+00:00`,
    responses,
    notAsked: [],
    result: scoreResponses(phq9, responses),
  };
}

async function mountCard(setUp: (card: ScoreCard) => void, lang = 'en'): Promise<ScoreCard> {
  const card = mount(`<score-card lang="${lang}"></score-card>`) as ScoreCard;
  setUp(card);
  await card.updateComplete;
  return card;
}

describe('<score-card>', () => {
  it('draws nothing without an administration, or with one of another instrument', async () => {
    const blank = await mountCard(() => undefined);
    expect(tidy(rootOf(blank).textContent)).to.equal('');
    const other = await mountCard((card) => {
      card.definition = phq9;
      card.administration = { ...sitting(ones, '2026-01-15'), instrument: 'gad-7' };
    });
    expect(tidy(rootOf(other).textContent)).to.equal('');
  });

  it('shows total, band, mode, language and day', async () => {
    const card = await mountCard((made) => {
      made.definition = phq9;
      made.administration = sitting(ones, '2026-01-15');
    });
    const text = readableText(card);
    expect(text).to.match(/8\s*\/\s*27/);
    expect(text).to.contain('Mild (5–9)');
    expect(text).to.contain('self-report');
    expect(text).to.contain('2026-01-15');
    expect(text).to.contain('not a diagnosis');
  });

  it('puts the act-now alert before the total', async () => {
    const card = await mountCard((made) => {
      made.definition = phq9;
      made.administration = sitting({ ...ones, '9': 2 }, '2026-01-15');
    });
    const [first] = rootOf(card).querySelectorAll('[part~="alert"], [part~="total"]');
    expect(first!.part.contains('alert-act-now')).to.equal(true);
    expect(tidy(first!.textContent)).to.contain('More than half the days (2)');
  });

  it('says ask for a blank item 9 of a stored administration', async () => {
    const card = await mountCard((made) => {
      made.definition = phq9;
      made.administration = sitting({ '1': 1 }, '2026-01-15');
    });
    expect(partTexts(card, 'alert-ask')).to.deep.equal(['Item 9 not answered: ask.']);
  });

  it('shows the change since an earlier administration with its thresholds', async () => {
    const card = await mountCard((made) => {
      made.definition = phq9;
      made.baseline = sitting(twos, '2026-01-15');
      made.administration = sitting(ones, '2026-07-15');
    });
    const text = readableText(card);
    expect(text).to.match(/[-−]8 since 2026-01-15/);
    expect(text).to.contain('reliable change (6): improved');
    expect(text).to.match(/meaningful \w+ \(5\): met/);
    expect(text).to.contain('response (half or less): met');
    expect(text).to.contain('remission (below 5): not met');
    expect(partTexts(card, 'alert-change')).to.deep.equal([]);
  });

  it('raises reliable worsening', async () => {
    const card = await mountCard((made) => {
      made.definition = phq9;
      made.baseline = sitting(ones, '2026-01-15');
      made.administration = sitting(twos, '2026-07-15');
    });
    expect(partTexts(card, 'alert-change')).to.deep.equal(['Reliable worsening: 8 points']);
  });

  it('shows no response line when the first total was below 10', async () => {
    const card = await mountCard((made) => {
      made.definition = phq9;
      made.baseline = sitting(ones, '2026-01-15');
      made.administration = sitting({ ...ones, '1': 0 }, '2026-07-15');
    });
    expect(readableText(card)).to.not.contain('response (half or less)');
  });

  it('shows no change against an administration without a total', async () => {
    const card = await mountCard((made) => {
      made.definition = phq9;
      made.baseline = sitting({ '1': 1 }, '2026-01-15');
      made.administration = sitting(ones, '2026-07-15');
    });
    expect(readableText(card)).to.not.contain('since 2026-01-15');
  });

  it('follows a change of its properties', async () => {
    const card = await mountCard((made) => {
      made.definition = phq9;
      made.administration = sitting(ones, '2026-01-15');
    });
    card.administration = sitting(twos, '2026-07-15');
    await card.updateComplete;
    expect(partTexts(card, 'total')[0]).to.match(/16 ?\/ ?27/);
  });

  it('is Spanish throughout where Spanish is wanted and loaded', async () => {
    const card = await mountCard((made) => {
      made.definition = phq9;
      made.baseline = sitting(twos, '2026-01-15');
      made.administration = sitting({ ...ones, '9': 1 }, '2026-07-15');
    }, 'es');
    const clone = rootOf(card).querySelector('div')!.cloneNode(true) as HTMLElement;
    for (const foreign of clone.querySelectorAll('[lang="en"]')) foreign.remove();
    const text = tidy(clone.textContent);
    expect(text).to.contain('Leve (5–9)');
    expect(text).to.contain('Varios días (1)');
    expect(text).to.not.match(/\b(since|change|endorsed|answered|below|above|not met|Sources|syndrome)\b/);
  });

  it('draws a band scale that is words elsewhere, hidden from readers', async () => {
    const card = await mountCard((made) => {
      made.definition = phq9;
      made.administration = sitting(ones, '2026-01-15');
    });
    expect(rootOf(card).querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
  });
});
