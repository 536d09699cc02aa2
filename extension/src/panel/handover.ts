// SPDX-License-Identifier: Apache-2.0
import { readHandOverOrder } from '../platform/hand-over-order.js';
import { allowOwnWorkers } from '../platform/own-workers.js';
import { forgetTyping } from './app/forget-typing.js';
import { readPreferences } from '../platform/preferences.js';
import type { HandOverOrder } from '../platform/hand-over-order.js';
import { interfaceLanguage, speak } from './app/texts.js';
import type { InterfaceLanguage } from './app/texts.js';
import { useTheme } from './app/theme.js';
import type { VaultAccess } from './locked/vault-access.js';
import { HandOverApp } from './handover/hand-over-app.js';
import { handOverLock } from './handover/hand-over-lock.js';

allowOwnWorkers();
forgetTyping();
await open();

async function open(): Promise<void> {
  const order = await readHandOverOrder();
  const { language, colorScheme } = await readPreferences();
  speak(spoken(order?.language) ?? language);
  useTheme(colorScheme === 'auto' ? 'system' : colorScheme);
  const app = new HandOverApp();
  const access = import('./locked/vault-access.js').then(({ openVaultAccess }) => openVaultAccess());
  app.access = access;
  document.body.append(app);
  // A page that the browser kept for Back is not shown again.
  window.addEventListener('pageshow', (event) => event.persisted && location.reload());
  if (order === undefined) await showNothingToAsk(app, access);
  else
    void navigator.locks.request(handOverLock, { ifAvailable: true }, (lock) =>
      ask({ app, access, order }, lock),
    );
}

interface Asking {
  readonly app: HandOverApp;
  readonly access: Promise<VaultAccess>;
  readonly order: HandOverOrder;
}

/** Asks in one window only; the lock is held as long as this window is open. */
async function ask({ app, access, order }: Asking, lock: Lock | null): Promise<void> {
  if (lock === null) {
    app.phase = 'elsewhere';
    return;
  }
  watchLoading(app);
  await orSayNotLoaded(app, async () => {
    const { openHandOver } = await import('./handover/open-hand-over.js');
    app.flow = await openHandOver(order, access);
  });
  await new Promise(() => {});
}

/** The flow loads its questions while she reads. As long as none has been shown, what fails is said. */
function watchLoading(app: HandOverApp): void {
  const begun = new AbortController();
  window.addEventListener('unhandledrejection', () => (app.phase = 'not-loaded'), { signal: begun.signal });
  for (const type of ['question-shown', 'sitting-over'])
    app.addEventListener(type, () => begun.abort(), { signal: begun.signal });
}

async function orSayNotLoaded(app: HandOverApp, load: () => Promise<void>): Promise<void> {
  try {
    await load();
  } catch {
    app.phase = 'not-loaded';
  }
}

async function showNothingToAsk(app: HandOverApp, access: Promise<VaultAccess>): Promise<void> {
  if (await access.then(({ resume }) => resume()).catch(() => null)) {
    location.replace('panel.html');
    return;
  }
  await orSayNotLoaded(app, async () => {
    const { openEnded } = await import('./handover/open-hand-over.js');
    app.flow = await openEnded(access, interfaceLanguage());
  });
}

function spoken(tag: string | undefined): InterfaceLanguage | undefined {
  const base = tag?.split('-')[0];
  return base === 'en' || base === 'es' || base === 'ar' ? base : undefined;
}
