// SPDX-License-Identifier: Apache-2.0
const settings = document.querySelector('#settings');
const sitting = document.querySelector('#sitting');
const stage = document.querySelector('#stage');
const card = document.querySelector('score-card');
const eventList = document.querySelector('#events');

const valueAttributes = ['instrument', 'lang', 'audience', 'layout', 'mode', 'autocomplete'];
const switchAttributes = ['required', 'skippable', 'disabled', 'readonly'];
const watchedEvents = ['input', 'change', 'screening-completed', 'screening-alert', 'invalid'];
const mostEvents = 50;

let control;

settings.addEventListener('change', applySettings);
settings.addEventListener('submit', (event) => event.preventDefault());
sitting.addEventListener('submit', (event) => {
  event.preventDefault();
  log('submit');
  showState();
});
sitting.addEventListener('reset', () => {
  log('reset');
  // The answers go after this event.
  setTimeout(showState);
});
document.querySelector('#commit').addEventListener('click', () => {
  control.commit();
  showState();
});
applySettings();

/** Another tag is another element; every other setting changes the one that is there. */
function applySettings() {
  const { tag, scheme, theme, width, ...attributes } = Object.fromEntries(new FormData(settings));
  if (control?.localName !== tag) placeControl(tag);
  for (const name of valueAttributes) {
    const value = name === 'instrument' && tag !== 'screener-form' ? '' : attributes[name];
    if (value) control.setAttribute(name, value);
    else control.removeAttribute(name);
  }
  for (const name of switchAttributes) control.toggleAttribute(name, attributes[name] === 'on');
  Object.assign(document.documentElement.dataset, { scheme, theme });
  stage.dataset.width = width;
  void control.updateComplete.then(showState);
}

function placeControl(tag) {
  control = document.createElement(tag);
  control.setAttribute('name', tag.replace(/-form$/, '').replaceAll('-', '_'));
  // `invalid` does not bubble.
  for (const type of watchedEvents) control.addEventListener(type, receive);
  stage.replaceChildren(control);
  eventList.replaceChildren();
}

function receive(event) {
  const { alert } = event;
  log(event.type, alert === undefined ? '' : `${alert.kind} by ${alert.rule}`);
  showState();
}

function log(type, detail = '') {
  const line = document.createElement('li');
  line.textContent = `${type} ${detail}`.trim();
  eventList.prepend(line);
  while (eventList.children.length > mostEvents) eventList.lastElementChild.remove();
}

function showState() {
  const rows = [...new FormData(sitting)].map(([name, value]) => {
    const row = document.createElement('tr');
    const heading = document.createElement('th');
    heading.scope = 'row';
    heading.textContent = name;
    const cell = document.createElement('td');
    cell.textContent = value;
    row.append(heading, cell);
    return row;
  });
  document.querySelector('#entries').replaceChildren(...rows);
  document.querySelector('#result').textContent = JSON.stringify(control.result, undefined, 2);
  const isQuestionnaire = control.definition?.kind === 'questionnaire';
  card.definition = isQuestionnaire ? control.definition : undefined;
  card.administration = isQuestionnaire ? control.administration : undefined;
}
