// SPDX-License-Identifier: Apache-2.0
import { barredContract } from './barred-contract.js';
import type { Answers, Control, Taps } from './control.js';
import { entriesContract } from './entries-contract.js';
import { eventsContract } from './events-contract.js';
import { refusalContract } from './refusal-contract.js';
import { resetContract } from './reset-contract.js';
import { settingContract } from './setting-contract.js';
import { validityContract } from './validity-contract.js';

/** Answers and the entries that follow from them, without the prefix; `administration` is demanded of every case. */
export interface EntriesCase {
  readonly label: string;
  readonly responses: Answers;
  readonly entries: readonly (readonly [string, string])[];
}

/** A set that must be refused, and the path of the fault that must be named. */
export interface RefusedCase {
  readonly label: string;
  readonly responses: unknown;
  readonly path: string;
}

/** One form element with one definition, as the contract drives it. */
export interface ContractCase {
  readonly label: string;
  /** Attributes without which the element has nothing to ask. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Properties of the same kind. */
  readonly definition?: unknown;
  readonly entries: readonly EntriesCase[];
  /** Answers in the order of tapping: the last one completes the form, and none before it does. */
  readonly taps: Taps;
  /** A tap on top of the completed form that changes an answer. */
  readonly change: readonly [string, unknown];
  /** Ids that are open while nothing is answered, as the message names them. */
  readonly openNames: readonly string[];
  readonly refused: readonly RefusedCase[];
}

/** A case with the way to make its element. */
export interface Subject extends ContractCase {
  readonly tag: string;
  /** The answers of all taps together. */
  readonly full: Answers;
  /** A new element that is not on the page yet. */
  readonly create: (attributes?: Readonly<Record<string, string>>) => Control;
}

/** What every form element keeps, whatever it asks. */
export function formContract(tag: string, cases: readonly ContractCase[]): void {
  demand(cases, tag);
  for (const one of cases) {
    demand(one.entries, `entries of ${one.label}`);
    demand(one.taps, `taps of ${one.label}`);
    demand(one.openNames, `openNames of ${one.label}`);
    demand(one.refused, `refused of ${one.label}`);
    const full = Object.fromEntries(one.taps);
    const subject: Subject = { ...one, tag, full, create: (attributes = {}) => create(tag, one, attributes) };
    describe(`<${tag}> as a form control: ${one.label}`, () => {
      entriesContract(subject);
      resetContract(subject);
      barredContract(subject);
      validityContract(subject);
      settingContract(subject);
      refusalContract(subject);
      eventsContract(subject);
    });
  }
}

function create(
  tag: string,
  { attributes = {}, definition }: ContractCase,
  more: Readonly<Record<string, string>>,
): Control {
  const control = document.createElement(tag) as Control;
  for (const [name, value] of Object.entries({ ...attributes, ...more })) control.setAttribute(name, value);
  if (definition !== undefined) control.definition = definition;
  return control;
}

/** An empty list of cases would pass every test. */
function demand(list: readonly unknown[], what: string): void {
  if (list.length === 0) throw new RangeError(`formContract: ${what} is empty.`);
}
