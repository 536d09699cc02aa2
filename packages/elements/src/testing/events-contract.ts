// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { tap, tapAll } from './control.js';
import type { Control } from './control.js';
import type { Subject } from './form-contract.js';
import { recordStates } from './recorded-states.js';
import { place } from './stage.js';

const types = ['input', 'change', 'screening-completed', 'screening-alert'] as const;

/** What an element tells its page, when, and how far that travels. */
export function eventsContract({ create, taps, full, change }: Subject): void {
  it('fires input and change after each answer', async () => {
    const control = create({ name: 'part' });
    await place(control);
    for (const [id, value] of taps) {
      const seen: [string, unknown][] = [];
      const note = ({ type }: Event) => seen.push([type, control.responses[id]]);
      for (const type of ['input', 'change']) control.addEventListener(type, note);
      await tap(control, id, value);
      for (const type of ['input', 'change']) control.removeEventListener(type, note);
      expect(seen, id).to.deep.equal([
        ['input', value],
        ['change', value],
      ]);
    }
  });

  it('lets events bubble in its own tree and not leave the shadow root it stands in', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    const inner = root.appendChild(document.createElement('div'));
    const control = create({ name: 'part' });
    inner.append(control);
    const inside = record(inner);
    const outside = record(document);
    const form = document.createElement('form');
    form.append(host);
    document.body.append(form);
    try {
      await control.updateComplete;
      await tapAll(control, taps);
      control.commit();
      expect(inside).to.include.members(['input', 'change', 'screening-completed']);
      expect(outside).to.deep.equal([]);
    } finally {
      form.remove();
    }
  });

  it('fires nothing from the inner controls beside its own events', async () => {
    const control = create({ name: 'part' });
    const form = await place(control);
    const targets = new Set<EventTarget | null>();
    let count = 0;
    for (const type of ['input', 'change']) {
      form.addEventListener(type, (event) => {
        count += 1;
        targets.add(event.composedPath()[0] ?? null);
      });
    }
    await tapAll(control, taps);
    expect([...targets]).to.deep.equal([control]);
    expect(count).to.equal(2 * taps.length);
  });

  it('says once that it is completed, with administration and result', async () => {
    const control = create({ name: 'part' });
    await place(control);
    const completed: { administration: unknown; result: unknown }[] = [];
    control.addEventListener('screening-completed', (event) => completed.push(event));
    const steps = taps;
    for (const [index, [id, value]] of steps.entries()) {
      expect(completed, `before ${id}`).to.have.length(0);
      await tap(control, id, value);
      if (index === steps.length - 1) expect(completed).to.have.length(1);
    }
    expect(completed[0]?.administration).to.deep.equal(control.administration);
    expect(completed[0]?.result).to.deep.equal(control.result);
    await tap(control, ...change);
    expect(completed).to.have.length(1);
  });

  it('says it again after a reset', async () => {
    const control = create({ name: 'part' });
    await place(control);
    let completed = 0;
    control.addEventListener('screening-completed', () => {
      completed += 1;
    });
    await tapAll(control, taps);
    control.reset();
    await control.updateComplete;
    expect(completed).to.equal(1);
    await tapAll(control, taps);
    expect(completed).to.equal(2);
  });

  it('is silent while the browser restores it', async () => {
    const states = recordStates();
    const left = create({ name: 'part' });
    await place(left);
    await tapAll(left, taps);
    const state = states.last(left);
    states.stop();
    const control = create({ name: 'part' });
    await place(control);
    const events = record(control);
    control.formStateRestoreCallback(state as string);
    await control.updateComplete;
    expect(control.responses).to.deep.equal(full);
    expect(events).to.deep.equal([]);
  });

  it('is silent while it is reset, refused or redrawn', async () => {
    const control = create({ name: 'part' });
    await place(control);
    const [id, value] = taps[0]!;
    await tap(control, id, value);
    const events = record(control);
    control.responses = { nowhere: 1 };
    control.lang = 'en-GB';
    await control.updateComplete;
    control.reset();
    await control.updateComplete;
    expect(events).to.deep.equal([]);
  });

  it('gives from commit() what administration gives', async () => {
    const control = create({ name: 'part' });
    await place(control);
    await tapAll(control, taps);
    expect(control.commit()).to.deep.equal(control.administration);
  });
}

function record(target: Document | HTMLElement | Control): string[] {
  const seen: string[] = [];
  for (const type of types) target.addEventListener(type, () => seen.push(type));
  return seen;
}
