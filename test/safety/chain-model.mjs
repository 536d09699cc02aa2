// SPDX-License-Identifier: Apache-2.0

const isBlank = (value) => value === null || value === undefined || String(value).trim() === '';
const steps = ['acknowledged', 'documented', 'closed'];

/**
 * What must be true of safety events, as flat notes that share no code with the state machine: what was endorsed, what is
 * open, what is written, and how many steps of the chain have been taken since it began.
 */
export class ChainModel {
  constructor(needed) {
    /** Fields without which nothing is documented. */
    this.needed = needed;
    this.notes = new Map();
  }

  deliver({ screening, instrument, responses, isHandedIn, place }) {
    const critical = instrument.alerts.filter(({ kind }) => kind === 'act-now');
    const mayBeAsked = ({ askedWhen }) => !askedWhen || askedWhen.anyOf.some((id) => responses[id] !== 0);
    const given = critical
      .filter(({ item }) => mayBeAsked(instrument.items.find(({ id }) => id === item)))
      .map(({ item, atLeast, orDeclined = false }) => {
        const answer = responses[item] ?? null;
        const counted = answer === 'declined' && orDeclined ? atLeast : answer;
        return { item, answer, counted: typeof counted === 'number' ? counted : null, atLeast, orDeclined };
      });
    const known = this.notes.get(screening);
    const telling = given.filter(
      ({ item, counted, atLeast }) =>
        (counted !== null && counted >= atLeast) ||
        (counted === null && isHandedIn) ||
        (counted !== null && known?.items.has(item)),
    );
    if (!known && telling.length === 0) return;
    const note = known ?? {
      items: new Map(),
      highest: new Map(),
      open: new Set(),
      written: {},
      taken: 0,
      isStruck: false,
      family: place.family,
    };
    this.notes.set(screening, note);
    for (const one of telling) this.#answer(note, one);
  }

  #answer(note, { item, answer, counted, atLeast, orDeclined }) {
    const before = note.items.get(item);
    note.items.set(item, { answer, counted, atLeast, orDeclined });
    if (counted === null) {
      const wasSettled = before && before.counted === null && !note.open.has(item);
      if (wasSettled) return;
      if (!note.open.has(item) && note.taken === 3) note.taken = 2;
      note.open.add(item);
      return;
    }
    note.open.delete(item);
    this.#endorse(note, item, counted, atLeast);
  }

  #endorse(note, item, value, atLeast) {
    if (value < atLeast || value <= (note.highest.get(item) ?? -1)) return;
    note.highest.set(item, value);
    note.taken = 0;
    note.written = { ...note.written, value: null };
  }

  /** @returns {boolean} whether it may be done */
  take(screening, command) {
    const note = this.notes.get(screening);
    if (command.what === 'moved') return this.#move(note, command);
    if (command.what === 'restored') {
      if (!note.isStruck || isBlank(command.reason)) return false;
      note.isStruck = false;
      return true;
    }
    if (command.what === 'asked') return this.#ask(note, command);
    if (note.isStruck) return false;
    if (command.what === 'struck') {
      note.isStruck = !isBlank(command.reason);
      return note.isStruck;
    }
    if (note.highest.size === 0) return false;
    return this.#goOn(note, command);
  }

  #goOn(note, { what, fields, reason }) {
    if (what === 'reopened') {
      if (note.taken !== 3 || isBlank(reason)) return false;
      note.taken = 2;
      return true;
    }
    if (what === 'noted' || what === 'corrected') {
      if (fields.tool === 'guess') return false;
      if (what === 'noted' && note.taken !== 1) return false;
      if (what === 'corrected' && (note.taken < 2 || isBlank(reason))) return false;
      const written = { ...note.written, ...fields };
      if (what === 'corrected' && !this.#isComplete(written)) return false;
      note.written = written;
      return true;
    }
    if (steps[note.taken] !== what) return false;
    if (what !== 'acknowledged' && !this.#isComplete(note.written)) return false;
    if (what === 'closed' && note.open.size > 0) return false;
    note.taken++;
    return true;
  }

  #isComplete(written) {
    return (
      this.needed.every((field) => !isBlank(written[field])) &&
      written.askedDirectly !== 'no' &&
      written.tool !== 'agency'
    );
  }

  #move(note, { place: { family }, reason }) {
    if (isBlank(reason)) return false;
    if (family === note.family) return true;
    note.family = family;
    note.taken = 0;
    note.written = {};
    note.open = new Set([...note.items].filter(([, { counted }]) => counted === null).map(([item]) => item));
    return true;
  }

  #ask(note, { item, outcome, value, note: words }) {
    const asked = note.items.get(item);
    if (!asked || (outcome === 'declined' && isBlank(words))) return false;
    const declinedValue = asked.orDeclined ? asked.atLeast : 0;
    const told = outcome === 'answered' ? value : declinedValue;
    const isWorse = told >= asked.atLeast && told > (note.highest.get(item) ?? -1);
    if (!isWorse && (note.isStruck || !note.open.has(item))) return false;
    if (isWorse) note.isStruck = false;
    note.open.delete(item);
    if (outcome === 'answered') this.#endorse(note, item, value, asked.atLeast);
    else if (asked.orDeclined) this.#endorse(note, item, asked.atLeast, asked.atLeast);
    return true;
  }

  stage(screening) {
    const note = this.notes.get(screening);
    if (!note) return undefined;
    if (note.highest.size > 0) return ['raised', ...steps][note.taken];
    return note.open.size > 0 ? 'to-ask' : 'asked';
  }

  isStruck(screening) {
    return this.notes.get(screening)?.isStruck ?? false;
  }

  isOpen(screening) {
    return !this.isStruck(screening) && !['closed', 'asked', undefined].includes(this.stage(screening));
  }
}
