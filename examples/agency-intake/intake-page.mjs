// SPDX-License-Identifier: Apache-2.0
import { html } from './escape-html.mjs';
import { renderPage } from './page-frame.mjs';
import { pageTexts } from './page-texts.mjs';

/**
 * The form, empty or filled with what was sent.
 * @param {string} wanted language of the page; English where the agency has no words in it
 * @param {Partial<ReturnType<import('./read-intake.mjs').readIntake>>} [sent]
 */
export function renderIntakePage(wanted, { fields = {}, responses = {}, faults = [] } = {}) {
  const language = Object.hasOwn(pageTexts, wanted) ? wanted : 'en';
  const texts = pageTexts[language];
  const { title, direction } = texts;
  // The language first: elements are then drawn in it from the start.
  const scripts = [...(language === 'en' ? [] : [`intake.${language}`]), 'intake'];
  const given = (name) => JSON.stringify(responses[name] ?? {});
  return renderPage(
    { title, language, direction, folder: './', scripts },
    html`<h1>${title}</h1>
      <p class="lead">${texts.lead}</p>
      ${faults.length > 0 && renderFaults(texts, faults)}
      <noscript><p class="faults">${texts.noScript}</p></noscript>
      <form method="post" action="visits?lang=${language}">
        ${renderVisit(texts, fields)}
        <section aria-labelledby="screening">
          <h2 id="screening">${texts.screening}</h2>
          <phq9-form name="phq9" required data-responses="${given('phq9')}"></phq9-form>
          <gad7-form name="gad7" required data-responses="${given('gad7')}"></gad7-form>
          <pcl5-form name="pcl5" required skippable data-responses="${given('pcl5')}"></pcl5-form>
        </section>
        <section aria-labelledby="components">
          <h2 id="components">${texts.components}</h2>
          <fidelity-checklist name="components" required data-responses="${given('components')}"></fidelity-checklist>
        </section>
        ${renderClosing(texts, fields)}
      </form>`,
  );
}

function renderFaults({ refused, refusedAdvice }, faults) {
  return html`<section class="faults" role="alert" tabindex="-1" aria-labelledby="refused">
    <h2 id="refused">${refused}</h2>
    <p>${refusedAdvice}</p>
    <ul>
      ${faults.map(({ where, message }) => html`<li><strong>${where}</strong>: ${message}</li>`)}
    </ul>
  </section>`;
}

function renderVisit(texts, { client, visited, language, staff }) {
  const options = Object.entries(texts.languages).map(
    ([code, name]) => html`<option value="${code}" ${code === language && html`selected`}>${name}</option>`,
  );
  return html`<fieldset>
    <legend><h2>${texts.visit}</h2></legend>
    <label for="client">${texts.client}</label>
    <small id="client-hint">${texts.clientHint}</small>
    <input id="client" name="client" value="${client}" required pattern="[A-Z]-\\d\\d\\d" dir="ltr"
      autocomplete="off" aria-describedby="client-hint" title="${texts.clientHint}" />
    <label for="visited">${texts.visited}</label>
    <input id="visited" name="visited" type="date" value="${visited}" required />
    <label for="language">${texts.language}</label>
    <select id="language" name="language">${options}</select>
    <label for="staff">${texts.staff}</label>
    <input id="staff" name="staff" value="${staff}" required maxlength="80" autocomplete="off" />
  </fieldset>`;
}

function renderClosing(texts, { consent, notes }) {
  return html`<fieldset>
    <legend><h2>${texts.closing}</h2></legend>
    <label for="notes">${texts.notes}</label>
    <textarea id="notes" name="notes" rows="4" maxlength="2000">
${notes}</textarea>
    <label class="box"><input type="checkbox" name="consent" value="yes" required ${consent === 'yes' && html`checked`} />
      <span>${texts.consent}</span></label>
    <button>${texts.send}</button>
  </fieldset>`;
}
