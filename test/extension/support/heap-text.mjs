// SPDX-License-Identifier: Apache-2.0

const collections = 3;

/**
 * Everything that JavaScript in the process of a Chromium page still reaches, as text. Pages of one extension share a
 * process, so it covers all of them.
 * @param {import('@cradleside/tooling/browsers/extension-page').ExtensionPage} page
 * @returns {Promise<string>} the heap snapshot; texts stand in it as JSON
 */
export async function heapText(page) {
  const session = await page.native.page.createCDPSession();
  try {
    const chunks = [];
    session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
    await session.send('HeapProfiler.enable');
    for (let time = 0; time < collections; time += 1) await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    return chunks.join('');
  } finally {
    await session.detach();
  }
}
