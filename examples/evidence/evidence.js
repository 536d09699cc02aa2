// SPDX-License-Identifier: Apache-2.0
import { evidencePage } from '@cradleside/charting/evidence';

const wanted = new URLSearchParams(location.search).get('lang');
const language = wanted === 'es' || wanted === 'ar' ? wanted : 'en';
const { title, opening, sections } = evidencePage(language);

document.documentElement.lang = language;
document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
document.title = title;
document.querySelector(`nav a[lang="${language}"]`)?.setAttribute('aria-current', 'page');
document
  .querySelector('main')
  ?.append(element('h1', title), element('p', opening), ...sections.map(sectionOf));

/** One heading with its facts. */
function sectionOf({ heading, points }) {
  const section = document.createElement('section');
  const list = document.createElement('ul');
  list.append(...points.map(pointOf));
  section.append(element('h2', heading), list);
  return section;
}

/** A citation stays in the language of the publication. */
function pointOf({ text, source }) {
  const item = element('li', text);
  if (source === undefined) return item;
  const citation = element('cite', source);
  citation.lang = 'en';
  citation.dir = 'ltr';
  item.append(citation);
  return item;
}

function element(tag, text) {
  return Object.assign(document.createElement(tag), { textContent: text });
}
