// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/phq9-form.ar.js';
import '@cradleside/elements/phq9-form.es-US.js';
import '@cradleside/elements/phq9-form.js';
import '@cradleside/elements/screener-form.js';
import { expect } from 'chai';
import { partTexts, readableText, rootOf, tap } from '../testing/control.js';
import type { Answers, Control } from '../testing/control.js';
import { mountControl } from '../testing/stage.js';

/** Nine answers with a total of 17 that meet every criterion, item 9 among them. */
const severe: Answers = { '1': 2, '2': 2, '3': 2, '4': 2, '5': 2, '6': 2, '7': 2, '8': 2, '9': 1 };
const states: Readonly<Record<string, (control: Control) => unknown>> = {
  'nothing is answered': () => undefined,
  'item 9 is answered alone': (control) => tap(control, '9', 3),
  'two answers are missing': (control) => {
    control.responses = { ...severe, '7': null, '8': null };
  },
  'everything is answered': (control) => {
    control.responses = severe;
  },
  'it is committed': (control) => {
    control.responses = severe;
    control.commit();
  },
  'it is committed half filled': (control) => {
    control.responses = { '1': 3, '9': 'declined' };
    control.commit();
  },
  'a set was refused': (control) => {
    control.responses = { ...severe, '4': 7 };
  },
  'open questions are marked': (control) => {
    control.required = true;
    control.responses = { '1': 3 };
    control.reportValidity();
  },
  'it is read-only': (control) => {
    control.responses = severe;
    control.readOnly = true;
  },
};

/** Words of scores, bands, cut-points, criteria and alerts in the three languages. */
const judging =
  /score|puntuaci|النتيجة|minimal|mínima|mild|leve|moderat|moderad|severe|grave|cut-point|corte|positiv|endorsed|afirmada|بالإيجاب|ask now|pregunte ahora|syndrome|síndrome|prorated|prorrat|\/27|\b17\b|\b15\b|\b19\b|diagnos/i;

describe('a respondent', () => {
  for (const lang of ['en', 'es-US', 'ar']) {
    for (const layout of ['page', 'steps']) {
      for (const [label, reach] of Object.entries(states)) {
        if (layout === 'steps' && label === 'item 9 is answered alone') continue;
        it(`sees no score, band, cut-point or alert when ${label} (${layout}, ${lang})`, async () => {
          const control = await mountControl(
            `<form method="post"><phq9-form name="part" lang="${lang}" layout="${layout}"></phq9-form></form>`,
          );
          await reach(control);
          await control.updateComplete;
          expect(readableText(control)).to.not.match(judging);
          for (const part of ['card', 'total', 'alert']) expect(partTexts(control, part)).to.deep.equal([]);
        });
      }
    }
  }

  it('is the audience unless another is named', async () => {
    const control = await mountControl('<form><phq9-form></phq9-form></form>');
    expect(control.audience).to.equal('respondent');
  });

  it('is the audience for a word that names none', async () => {
    const control = await mountControl('<form><phq9-form audience="doctor"></phq9-form></form>', (made) => {
      made.responses = severe;
    });
    expect(readableText(control)).to.not.match(judging);
  });

  it('does not see the score that a clinician saw on the same element', async () => {
    const control = await mountControl(
      '<form><phq9-form audience="clinician"></phq9-form></form>',
      (made) => {
        made.responses = severe;
      },
    );
    expect(partTexts(control, 'total')).to.have.length(1);
    control.audience = 'respondent';
    await control.updateComplete;
    expect(readableText(control)).to.not.match(judging);
  });

  it('is not asked the ASQ, which a person asks', async () => {
    const control = await mountControl(
      '<form><screener-form instrument="asq" name="part"></screener-form></form>',
    );
    expect(rootOf(control).querySelectorAll('input')).to.have.length(0);
    expect(readableText(control)).to.match(/Your home visitor asks .*in person/);
    expect([...new FormData(control.form!)]).to.deep.equal([]);
    control.required = true;
    await control.updateComplete;
    expect(control.checkValidity()).to.equal(true);
  });

  it('reads why an instrument without cleared wording is not there', async () => {
    const control = await mountControl(
      '<form><screener-form instrument="epds" name="part"></screener-form></form>',
    );
    expect(rootOf(control).querySelectorAll('input')).to.have.length(0);
    expect(readableText(control)).to.match(/EPDS.*(allow|wording)/);
    expect([...new FormData(control.form!)]).to.deep.equal([]);
  });
});
