// SPDX-License-Identifier: Apache-2.0
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageCall, runInPage } from './run-in-page.js';

const executeScript = vi.hoisted(() => vi.fn<(call: unknown) => Promise<unknown>>());
vi.mock('./browser.js', () => ({ browser: { scripting: { executeScript } } }));

const func = (): number => 1;
const call: PageCall<[], number> = { tabId: 7, world: 'ISOLATED', frames: 'all', func, args: [] };

beforeEach(() => {
  executeScript.mockReset();
});

describe('runInPage', () => {
  it.each([
    ['all', { tabId: 7, allFrames: true }],
    ['top', { tabId: 7 }],
    [{ documentIds: ['A'] }, { tabId: 7, documentIds: ['A'] }],
    [{ frameIds: [0, 3] }, { tabId: 7, frameIds: [0, 3] }],
  ] as const)('asks for the frames %j', async (frames, target) => {
    executeScript.mockResolvedValue([]);
    await runInPage({ ...call, frames });
    expect(executeScript).toHaveBeenCalledWith({ target, world: 'ISOLATED', func, args: [] });
  });

  it('gives each frame with its document, or null where the browser names none', async () => {
    executeScript.mockResolvedValue([{ frameId: 0, documentId: 'A', result: 1 }, { frameId: 3 }]);
    expect(await runInPage(call)).toEqual({
      ok: true,
      frames: [
        { frameId: 0, documentId: 'A', result: 1 },
        { frameId: 3, documentId: null, result: undefined },
      ],
    });
  });

  it.each([
    [
      'no-access',
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    ],
    ['no-access', 'Cannot access contents of url "https://ehr.example.org/".'],
    ['no-access', 'Cannot access a chrome:// URL'],
    ['no-access', 'The extensions gallery cannot be scripted.'],
    ['no-access', 'Missing host permission for the tab'],
    ['no-access', 'Missing host permission for the tab or frames'],
    ['no-tab', 'No tab with id: 7.'],
    ['no-tab', 'Invalid tab ID: 7'],
    ['document-gone', 'No document with id A in tab with id 7'],
    ['document-gone', 'The frame was removed.'],
    ['document-gone', 'Invalid frame IDs: [3].'],
    ['failed', 'Something else'],
  ])('answers %s where the browser says "%s"', async (code, message) => {
    executeScript.mockRejectedValue(new Error(message));
    expect(await runInPage(call)).toEqual({ ok: false, code });
  });

  it('gives up on a page that does not answer', async () => {
    vi.useFakeTimers();
    executeScript.mockReturnValue(new Promise(() => undefined));
    const answer = runInPage(call);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await answer).toEqual({ ok: false, code: 'no-answer' });
    vi.useRealTimers();
  });
});
