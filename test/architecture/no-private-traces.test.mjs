// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { readTracked, trackedFiles } from './tracked-files.mjs';

/** Neither pattern matches its own text: no dot or slash stands in it as a plain character before a name. */
const registryHosts =
  /\b(?:registry|npm|nexus|artifactory|packages?)\.(?:npmjs|npmmirror|yarnpkg|pkg|github|corp|internal|local|lan)\b/;
const machinePaths = /(?<![\w.@:/~$}-])[/](?:root|work|home[/][a-z]\w*|Users[/]\w+)(?![\w-])/;

const textFiles = trackedFiles(
  /\.(?:ts|tsx|mjs|js|json|jsonc|ya?ml|md|html|css|sh|txt|toml)$|^[^.]+$|^\.ci\//,
);

it.each([
  ['a package registry', registryHosts],
  ['a folder of one machine', machinePaths],
])('no tracked file names %s', (_, pattern) => {
  const found = textFiles.flatMap((file) =>
    readTracked(file)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${file}:${index + 1} ${line.trim().slice(0, 100)}`] : [],
      ),
  );
  expect(found).toEqual([]);
});
