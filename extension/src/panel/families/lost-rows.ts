// SPDX-License-Identifier: Apache-2.0
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { textsOf } from '../app/texts.js';
import { draftName } from '../parts/draft-name.js';
import { dayText } from '../parts/day-text.js';
import { instrumentName } from '../practice/instrument-name.js';
import type { withoutFamily } from '../practice/without-family.js';
import type { Stored } from '../practice/typed-records.js';
import { isVideo } from '../supervision/of-family.js';
import type { FamilyBound } from '../supervision/of-family.js';
import { familiesTexts } from './families.texts.js';

type Lost = ReturnType<typeof withoutFamily>[number];

/** A record whose family is gone: a screening is opened to be moved or struck, a visit is struck, a draft discarded. */
export function renderLost(
  record: Lost,
  {
    go,
    onStrike,
    onDiscard,
    onSettle,
  }: {
    readonly go: (route: Route) => void;
    readonly onStrike: (visit: Stored<'visit'>) => void;
    readonly onDiscard: (draft: Stored<'draft'>) => void;
    readonly onSettle: (record: FamilyBound) => void;
  },
): TemplateResult {
  const texts = textsOf(familiesTexts);
  if (record.kind === 'screening') {
    const { id, value } = record as Stored<'screening'>;
    return row(instrumentName(value.administration.instrument), value.date, {
      label: texts.moveOrStrike,
      onClick: () => go({ screen: 'correct', screening: id }),
    });
  }
  if (record.kind === 'visit') {
    const visit = record as Stored<'visit'>;
    return row(texts.visitDraft, visit.value.date, {
      label: texts.strikeOut,
      onClick: () => onStrike(visit),
    });
  }
  if (record.kind === 'supervision-question' || record.kind === 'video-feedback') {
    const bound = record as FamilyBound;
    return isVideo(bound)
      ? row(texts.videoFeedback, bound.value.entered.slice(0, 10), {
          label: texts.strikeOut,
          onClick: () => onSettle(bound),
        })
      : row(texts.supervisionQuestion, bound.value.kept.slice(0, 10), {
          label: texts.discard,
          onClick: () => onSettle(bound),
        });
  }
  const draft = record as Stored<'draft'>;
  return row(texts.begun(draftName(draft.value)), draft.value.begun.slice(0, 10), {
    label: texts.discard,
    onClick: () => onDiscard(draft),
  });
}

function row(
  name: string,
  day: string,
  { label, onClick }: { readonly label: string; readonly onClick: () => void },
): TemplateResult {
  return html`<div class="row inline">
    <span>${name} <span class="muted">${dayText(day)}</span></span>
    <button type="button" @click=${onClick}>${label}</button>
  </div>`;
}
