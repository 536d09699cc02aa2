// SPDX-License-Identifier: Apache-2.0
import type { PagePlace } from '@cradleside/policy';
import type { ChartTarget } from './chart-target.js';
import { seePlace } from './page-place.js';
import { pickFrame } from './pick-frame.js';
import { probePage } from './probe-page.js';
import { keyOf, rememberShown } from './shown-target.js';

/** What else is known of the page. */
export interface TargetOptions {
  /** The field that the page rule names for notes: it takes the note where no field had the focus. */
  readonly noteField?: PagePlace;
}

const noteControls = ['rich-text', 'textarea', 'text', 'search', 'tel', 'url', 'iframe'];

/** Says where a note would go now: to the field that had the focus last in the tab beside the panel. Never rejects. */
export async function describeTarget({ noteField }: TargetOptions = {}): Promise<ChartTarget> {
  const probe = await probePage();
  rememberShown(null);
  if (!probe.ok) return { reach: probe.reach };
  const pick = pickFrame(probe.frames);
  switch (pick.found) {
    case 'nothing':
      return noteField === undefined ? { reach: 'no-field' } : describeNoteField(noteField);
    case 'unreachable':
      return { reach: 'other-origin', origin: pick.origin };
    case 'field': {
      const { kind, label, context, refusal, room, serial } = pick.focus;
      if (refusal !== null) return { reach: 'refused', reason: refusal, label };
      rememberShown(keyOf(probe.tabId, pick.frame, serial));
      return { reach: 'ready', kind, label, context, room, origin: pick.frame.report.origin };
    }
  }
}

async function describeNoteField(noteField: PagePlace): Promise<ChartTarget> {
  const seen = await seePlace(noteField);
  if (seen?.count !== 1 || !noteControls.includes(seen.control)) return { reach: 'no-field' };
  const { label, isShut, control, origin } = seen;
  if (isShut) return { reach: 'refused', reason: 'read-only', label };
  const kind = control === 'rich-text' || control === 'iframe' ? 'rich-text' : 'field';
  return { reach: 'ready', kind, label, context: '', room: null, origin };
}
