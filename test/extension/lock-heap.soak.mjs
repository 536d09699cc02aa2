// SPDX-License-Identifier: Apache-2.0
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { writeEvidence } from '@cradleside/tooling/evidence';
import { expect, it } from 'vitest';
import { heapText } from './support/heap-text.mjs';
import { addFamily, beginPhq9, setUp, unlock } from './support/panel-story.mjs';
import { servePlainPage } from './support/plain-page.mjs';
import { countInMemory } from './support/process-memory.mjs';

const locks = 50;
const passphrase = 'otter lantern quartz pass9canary';
const canaries = {
  actor: 'Actor9Canary Example',
  code: 'K-9CANARY-204',
  label: 'Mother9Canary',
  child: 'Child9Canary',
};
const texts = { ...canaries, passphrase };

it('writes down what is left in memory after the lock', async () => {
  const chart = await servePlainPage();
  const browser = await launchWithExtension('chromium');
  try {
    await browser.page.goto(chart.url);
    const panel = await browser.openPanel(browser.page);
    await setUp(panel, { actor: canaries.actor, passphrase });
    await addFamily(panel, canaries);
    await beginPhq9(panel, { 1: 1, 2: 3 });
    const { pid } = browser.native.browser.process();
    const whileUnlocked = countInMemory(pid, texts);
    const leftInHeap = [];
    for (let lock = 0; lock < locks; lock += 1) {
      await panel.click({ selector: 'button', text: 'Lock' });
      await panel.waitForElement('unlock-form');
      const heap = await heapText(panel);
      leftInHeap.push(
        Object.entries(texts)
          .filter(([, text]) => heap.includes(text))
          .map(([name]) => name),
      );
      if (lock < locks - 1) {
        await unlock(panel, passphrase);
        await panel.waitForElement('panel-app', canaries.code);
      }
    }
    writeEvidence('lock-heap', {
      browsers: { chromium: browser.version },
      locks,
      locksThatLeftAText: leftInHeap.filter((names) => names.length > 0).length,
      occurrencesInProcessMemory: { whileUnlocked, afterTheLastLock: countInMemory(pid, texts) },
      note: 'The heap is what scripts can reach. Memory that a process has freed is not wiped by the browser: a dump of it can show texts until it is used again.',
    });
    expect(leftInHeap.flat()).toEqual([]);
  } finally {
    await browser.close();
    await chart.close();
  }
});
