// SPDX-License-Identifier: Apache-2.0
// Pictures over time of a family that does not exist.
const controls = document.querySelector('#pictures');
const stage = document.querySelector('#picture-stage');

const firstDay = Date.UTC(2025, 8, 2);
const dayMs = 86_400_000;

controls.addEventListener('change', draw);
controls.addEventListener('submit', (event) => event.preventDefault());
document.querySelector('#settings').addEventListener('change', draw);
draw();

function draw() {
  const { picture: tag, size, child } = Object.fromEntries(new FormData(controls));
  const [screens, visits] = size.split('/').map(Number);
  const picture = document.createElement(tag);
  const { value: lang } = document.querySelector('#settings').elements.lang;
  if (lang) picture.lang = lang;
  if (tag !== 'component-map') {
    picture.series = ['phq9-form', 'gad7-form', 'pcl5-form'].map((form) => seriesOf(form, screens));
    picture.child = child ? { dueDate: '2025-12-20', birthDate: '2025-12-11' } : {};
  }
  if (tag !== 'score-trend') {
    picture.definition = document.createElement('fidelity-checklist').definition;
    picture.visits = visitsOf(picture.definition, visits);
  }
  stage.replaceChildren(picture);
}

/** Screens that fall, with ups and downs; every sixth leaves two questions out. */
function seriesOf(tag, count) {
  const form = document.createElement(tag);
  const instrument = form.definition;
  const scored = instrument.items.filter(({ unscored }) => !unscored).map(({ id }) => id);
  const everyDays = count < 4 ? 182 : Math.max(7, Math.round(720 / count));
  const screenings = Array.from({ length: count }, (_, index) => {
    const level = 2.1 - (1.2 * index) / Math.max(3, count - 1) + 0.35 * Math.sin(index * 2.3 + scored.length);
    const answered = index % 6 === 4 ? scored.slice(0, -2) : scored;
    form.responses = Object.fromEntries(
      answered.map((id, place) => [id, Math.max(0, Math.floor(level + ((place * 5) % 7) / 7))]),
    );
    return { id: `${tag} ${index}`, date: day(index * everyDays), result: form.result };
  });
  return { instrument, screenings };
}

/** A visit a week: some cancelled, some not logged. */
function visitsOf({ id, categories }, count) {
  const boxes = categories.flatMap(({ items }, row) => items.map((item) => ({ id: item.id, row })));
  return Array.from({ length: count }, (_, index) => {
    const date = day(index * 7 + (index % 3));
    if (index % 13 === 6) return { date, status: 'cancelled-by-family', log: null };
    if (index % 11 === 8) return { date, status: 'held', log: null };
    const ticked = boxes
      .filter(({ row }, place) =>
        row === 6 ? index < 3 : (index * 7 + place * 11 + row * index) % 6 < (row === 0 ? 5 : 1),
      )
      .map((box) => box.id);
    return { date, status: 'held', log: { instrument: id, result: { status: 'logged', ticked } } };
  });
}

function day(count) {
  return new Date(firstDay + count * dayMs).toISOString().slice(0, 10);
}
