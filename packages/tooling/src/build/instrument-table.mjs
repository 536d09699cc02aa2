// SPDX-License-Identifier: Apache-2.0
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../pnpm.mjs';

const built = path.join(root, 'packages/instruments/dist');

/**
 * What ships, with wording evidence and the owners' notices, from the built definitions.
 * @returns {Promise<string>} Markdown
 */
export async function instrumentTables() {
  const files = readdirSync(path.join(built, 'definitions')).filter((name) => name.endsWith('.js'));
  const modules = await Promise.all(
    files.map((name) => import(pathToFileURL(path.join(built, 'definitions', name)).href)),
  );
  const definitions = modules
    .filter(({ provenance }) => provenance)
    .map((module) => ({
      ...Object.values(module).find(({ id }) => id === module.provenance.instrument),
      note: module.provenance.text,
    }));
  const translations = modules
    .filter(({ provenance }) => !provenance)
    .map((module) => Object.values(module)[0]);
  return [
    '| id | name | items | total | screens at | wording |',
    '| --- | --- | ---: | --- | --- | --- |',
    ...definitions.map(instrumentRow),
    '',
    '| translation | level | what it rests on |',
    '| --- | --- | --- |',
    ...translations.map(({ id, evidence, evidenceNote }) => `| ${id} | ${evidence} | ${evidenceNote} |`),
    '',
    'Notices of the owners, printed on each form:',
    '',
    ...definitions.map(({ name, licence }) => `- **${name}**: ${licence.notice}`),
  ].join('\n');
}

function instrumentRow({
  id,
  name,
  items,
  categories,
  scoring,
  cutPoints = [],
  criteria = [],
  evidence,
  note,
}) {
  const count = (items ?? categories.flatMap((category) => category.items)).length;
  const total = scoring?.range ? scoring.range.join('–') : 'none';
  const screens = [...cutPoints, ...criteria].filter((one) => one.screens).map((one) => one.id);
  return `| ${id} | ${name} | ${count} | ${total} | ${screens.join(', ') || '–'} | ${evidence}: ${note} |`;
}
