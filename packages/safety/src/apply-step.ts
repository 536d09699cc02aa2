// SPDX-License-Identifier: Apache-2.0
import { dayFault } from '@cradleside/charting/day';
import { applyItems, begunAnew } from './apply-items.js';
import {
  blankDocumentation,
  type DocumentationField,
  documentationFields,
  type SafetyDocumentation,
} from './documentation.js';
import { isPermitted } from './is-permitted.js';
import { isTime } from './is-time.js';
import { missingFields } from './missing-fields.js';
import type { SafetyItem, SafetyStep } from './safety-event.js';
import type { SafetyState } from './safety-state.js';
import { isSeen } from './seen.js';
import { severityOf } from './severity-of.js';

/**
 * `wrong-stage`: not from where the event stands. `struck`: the screening is struck out. `missing-fields`: `fields` are
 * blank. `bad-field`: `fields` cannot stand. `still-to-ask`: an open item was not put to her yet. `needs-reason`: a reason
 * or note is blank. `bad-stamp`: nobody's name, or no time. `unseen`: taken beside something that had not been seen.
 */
export type SafetyRefusal =
  | 'wrong-stage'
  | 'struck'
  | 'missing-fields'
  | 'bad-field'
  | 'still-to-ask'
  | 'needs-reason'
  | 'bad-stamp'
  | 'unseen';

/** A step taken, or why it cannot be. */
export type Applied<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: SafetyRefusal; readonly fields?: readonly DocumentationField[] };

type Outcome = Applied<SafetyState>;

const taken = (value: SafetyState): Outcome => ({ ok: true, value });
const refused = (code: SafetyRefusal, fields?: readonly DocumentationField[]): Outcome => ({
  ok: false,
  code,
  ...(fields && { fields }),
});

/** Where an event stands after one more step: the only place that knows what may follow what. */
export function applyStep(state: SafetyState, step: SafetyStep): Outcome {
  const { at, by } = step;
  if (!isTime(at) || typeof by !== 'string' || by.trim() === '') return refused('bad-stamp');
  switch (step.what) {
    case 'raised':
    case 'changed':
      return taken(applyItems(state, step.items));
    case 'moved':
      return move(state, step);
    case 'struck':
      if (state.isStruck) return refused('struck');
      return isWritten(step.reason) ? taken({ ...state, isStruck: true }) : refused('needs-reason');
    case 'restored':
      if (!state.isStruck) return refused('wrong-stage');
      return isWritten(step.reason) ? taken({ ...state, isStruck: false }) : refused('needs-reason');
    case 'acknowledged':
      if (state.isStruck) return refused('struck');
      if (state.stage !== 'raised') return refused('wrong-stage');
      if (!isSeen(step.seen, state)) return refused('unseen');
      return taken({ ...state, stage: 'acknowledged', acknowledged: { at, by } });
    case 'noted':
      if (state.isStruck) return refused('struck');
      return state.stage === 'acknowledged' ? write(state, step.fields) : refused('wrong-stage');
    case 'documented':
      return document(state, step);
    case 'closed':
      return close(state, step);
    case 'asked':
      return ask(state, step);
    case 'corrected':
      return correct(state, step);
    case 'reopened':
      if (state.isStruck) return refused('struck');
      if (state.stage !== 'closed') return refused('wrong-stage');
      if (!isWritten(step.reason)) return refused('needs-reason');
      return taken({ ...state, stage: 'documented', closed: null });
    default:
      return unknownStep(step);
  }
}

type StepOf<What> = Extract<SafetyStep, { readonly what: What }>;

function move(state: SafetyState, { place, reason }: StepOf<'moved'>): Outcome {
  if (!isWritten(reason)) return refused('needs-reason');
  if (dayFault(place.answeredOn) !== undefined) return refused('bad-field');
  const moved = { ...state, place };
  const { family, caregiver } = state.place;
  if (place.family === family && place.caregiver === caregiver) return taken(moved);
  // Of the person it belongs to now nobody has acknowledged, asked or written anything.
  const toAsk = state.items.filter((item) => severityOf(item) === null);
  return taken(
    begunAnew({ ...moved, documentation: blankDocumentation, toAsk: toAsk.map(({ item }) => item) }),
  );
}

function write(state: SafetyState, fields: Partial<SafetyDocumentation>): Outcome {
  const bad = faultyFields(fields);
  if (bad.length > 0) return refused('bad-field', bad);
  return taken({ ...state, documentation: { ...state.documentation, ...fields } });
}

function document(state: SafetyState, { at, by, seen }: StepOf<'documented'>): Outcome {
  if (state.isStruck) return refused('struck');
  if (state.stage !== 'acknowledged') return refused('wrong-stage');
  if (!isSeen(seen, state)) return refused('unseen');
  const missing = missingFields(state.documentation);
  if (missing.length > 0) return refused('missing-fields', missing);
  return taken({ ...state, stage: 'documented', documented: { at, by } });
}

function close(state: SafetyState, { at, by, seen }: StepOf<'closed'>): Outcome {
  if (state.isStruck) return refused('struck');
  if (state.stage !== 'documented') return refused('wrong-stage');
  if (!isSeen(seen, state)) return refused('unseen');
  const missing = missingFields(state.documentation);
  if (missing.length > 0) return refused('missing-fields', missing);
  if (state.toAsk.length > 0) return refused('still-to-ask');
  return taken({ ...state, stage: 'closed', closed: { at, by } });
}

function ask(state: SafetyState, step: StepOf<'asked'>): Outcome {
  const item = state.items.find((one) => one.item === step.item);
  if (!item) return refused('wrong-stage');
  if (step.outcome === 'declined' && !isWritten(step.note)) return refused('needs-reason');
  if (step.outcome === 'answered' && !Number.isFinite(step.value)) return refused('bad-field');
  const told = { ...item, value: step.outcome === 'answered' ? step.value : 'declined' } as const;
  const toAsk = state.toAsk.filter((id) => id !== step.item);
  // The form stays as it was answered.
  const after = { ...applyItems({ ...state, toAsk }, [told]), items: state.items };
  // She said it, whatever has become of the form meanwhile: on the other device it may be answered or struck out.
  if (isNews(told, state)) return taken({ ...after, isStruck: false });
  if (state.isStruck) return refused('struck');
  return state.toAsk.includes(step.item) ? taken(after) : refused('wrong-stage');
}

function correct(state: SafetyState, { fields, before, reason }: StepOf<'corrected'>): Outcome {
  if (state.isStruck) return refused('struck');
  if (state.stage !== 'documented' && state.stage !== 'closed') return refused('wrong-stage');
  if (!isWritten(reason)) return refused('needs-reason');
  const stale = writtenFields(fields).filter((field) => before[field] !== state.documentation[field]);
  if (stale.length > 0) return refused('bad-field', stale);
  const written = write(state, fields);
  if (!written.ok) return written;
  const missing = missingFields(written.value.documentation);
  return missing.length > 0 ? refused('missing-fields', missing) : written;
}

function isNews(item: SafetyItem, { endorsed }: SafetyState): boolean {
  const severity = severityOf(item);
  return severity !== null && severity >= item.threshold && severity > (endorsed[item.item] ?? -Infinity);
}

const isWritten = (text: string) => typeof text === 'string' && text.trim() !== '';

const writtenFields = (fields: object) => Object.keys(fields) as readonly DocumentationField[];

function faultyFields(fields: Partial<SafetyDocumentation>): readonly DocumentationField[] {
  return writtenFields(fields).filter(
    (field) => !documentationFields.includes(field) || !isPermitted(field, fields[field]),
  );
}

/** A step of a newer version, or none at all. */
function unknownStep(step: never): Outcome {
  void step;
  return refused('wrong-stage');
}
