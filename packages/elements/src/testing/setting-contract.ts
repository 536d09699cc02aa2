// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { chosen, rootOf } from './control.js';
import type { Control } from './control.js';
import type { Subject } from './form-contract.js';
import { entriesOf, place } from './stage.js';

const attributes = { name: 'part', required: '', lang: 'en', mode: 'read-aloud' } as const;

/** Nothing depends on when and in which order an element is told what it is to be. */
export function settingContract(subject: Subject): void {
  const { tag, create, full } = subject;

  const ways: Readonly<Record<string, () => Promise<Control>>> = {
    'properties before it is on the page': async () => {
      const control = create();
      setProperties(control, full);
      await place(control);
      return control;
    },
    'answers before everything else': async () => {
      const control = document.createElement(tag) as Control;
      control.responses = full;
      for (const [name, value] of Object.entries({ ...subject.attributes, ...attributes }))
        control.setAttribute(name, value);
      if (subject.definition !== undefined) control.definition = subject.definition;
      await place(control);
      return control;
    },
    'properties before it is upgraded': async () => {
      const inert = document.implementation.createHTMLDocument('');
      const control = inert.createElement(tag) as Control;
      if (subject.definition !== undefined) control.definition = subject.definition;
      setProperties(control, full);
      for (const [name, value] of Object.entries(subject.attributes ?? {})) control.setAttribute(name, value);
      await place(control);
      return control;
    },
    'attributes in the opposite order': async () => {
      const control = document.createElement(tag) as Control;
      for (const [name, value] of Object.entries({ ...subject.attributes, ...attributes }).reverse()) {
        control.setAttribute(name, value);
      }
      if (subject.definition !== undefined) control.definition = subject.definition;
      await place(control);
      control.responses = full;
      await control.updateComplete;
      return control;
    },
    'attributes after it was drawn': async () => {
      const control = create();
      await place(control);
      control.responses = full;
      for (const [name, value] of Object.entries(attributes)) control.setAttribute(name, value);
      await control.updateComplete;
      return control;
    },
    'a move to another place of the page': async () => {
      const control = create(attributes);
      await place(control);
      control.responses = full;
      await control.updateComplete;
      control.remove();
      await place(control);
      return control;
    },
  };

  for (const [way, make] of Object.entries(ways)) {
    it(`is the same with ${way}`, async () => {
      const usual = create(attributes);
      await place(usual);
      usual.responses = full;
      await usual.updateComplete;
      const control = await make();
      await control.updateComplete;
      expect(control.responses).to.deep.equal(full);
      expect(pictureOf(control)).to.deep.equal(pictureOf(usual));
    });
  }

  it('reflects what is set to its attributes, and names nothing else', async () => {
    const control = create();
    setProperties(control, full);
    await place(control);
    expect(control.getAttribute('name')).to.equal('part');
    expect(control.hasAttribute('required')).to.equal(true);
    expect(control.hasAttribute('responses')).to.equal(false);
    expect(control.hasAttribute('disabled')).to.equal(false);
  });

  it('survives a clone, which starts blank', async () => {
    const control = create(attributes);
    await place(control);
    control.responses = full;
    const clone = control.cloneNode(true) as Control;
    if (subject.definition !== undefined) clone.definition = subject.definition;
    await place(clone);
    expect(clone.responses).to.deep.equal({});
    expect(clone.name).to.equal('part');
  });
}

function setProperties(control: Control, responses: Control['responses']): void {
  control.responses = responses;
  control.mode = attributes.mode;
  control.lang = attributes.lang;
  control.required = true;
  control.name = attributes.name;
}

/** What can be told of an element from outside, without the times. */
function pictureOf(control: Control): unknown {
  const { administration, validity, validationMessage } = control;
  const root = rootOf(control);
  return {
    administration: { ...administration, started: null, completed: null },
    entries: entriesOf(control.form!).filter(([name]) => !name.endsWith('_administration')),
    isValid: validity.valid,
    validationMessage,
    chosen: chosen(control),
    text: root.textContent?.replaceAll(/\s+/g, ' '),
    elements: [...root.querySelectorAll('*')].map(({ localName, className, part }) =>
      [localName, className, part.value].join(' '),
    ),
  };
}
