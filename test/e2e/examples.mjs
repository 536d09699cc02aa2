// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const serverModule = new URL('../../examples/serve.mjs', import.meta.url);

/** The examples as `npm start` serves them, with a folder of its own for the rows of the intake. */
export async function startExamples() {
  const { serveExamples } = await import(serverModule.href);
  const folder = await mkdtemp(path.join(tmpdir(), 'intake-test-'));
  const { url, close } = await serveExamples({ port: 0, intakeFolder: folder });
  return {
    url,
    storedRows: async () => {
      const text = await readFile(path.join(folder, 'intakes.jsonl'), 'utf8').catch(() => '');
      return text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line));
    },
    close: async () => {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
