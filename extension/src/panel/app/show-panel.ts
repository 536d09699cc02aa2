// SPDX-License-Identifier: Apache-2.0
import { LockedEvent, RecordStoreError } from '@cradleside/record-store';
import type { RecordStore } from '@cradleside/record-store';
import { onLockRequest } from '../../platform/lock-request.js';
import { clearLeftOrder } from '../handover/clear-left-order.js';
import { receiveAnswers } from '../handover/receive-answers.js';
import { answerScans } from '../tablet/answer-scans.js';
import { watchRelay } from '../tablet/watch-relay.js';
import { changeSettings } from '../practice/change-settings.js';
import { Practice } from '../practice/practice.js';
import { printRoute } from '../print/print-route.js';
import type { Settings } from '../practice/records.js';
import { leaveWhenSettled } from './leave-when-settled.js';
import { faultText } from './fault-text.js';
import { loadPolicy } from './load-policy.js';
import type { LoadedPolicy } from './load-policy.js';
import { PanelApp } from './panel-app.js';
import { AnnounceEvent } from './routes.js';
import { showOpenEvents } from './show-open-events.js';
import { standingNotices } from './standing-notices.js';
import { speak } from './texts.js';
import { useTheme } from './theme.js';
import { vaultOptions } from './vault-options.js';

/**
 * Shows the panel over an open vault, in place of whatever the page held. On a lock everything leaves the page, and a new
 * page takes its place so that nothing of the old one can be reached.
 */
export async function showPanel(store: RecordStore): Promise<void> {
  const app = new PanelApp();
  store.addEventListener('locked', (event) => {
    app.clear();
    document.body.replaceChildren();
    if (event instanceof LockedEvent) void leaveWhenSettled(event);
  });
  onLockRequest((cause) => {
    // Off the screen at once; what is being saved has 1 s to arrive.
    document.body.hidden = true;
    void app.settle().finally(() => void store.lock(cause));
  });
  const settings = store.records('settings')[0]?.value as Settings | undefined;
  const loaded = await loadPolicy(settings?.policyText, settings?.lastPolicyText);
  const { policy } = loaded;
  const { idleLockMs } = vaultOptions(policy);
  if (idleLockMs !== undefined) await store.lockAfter(idleLockMs);
  speak(settings?.interfaceLanguage ?? 'auto');
  useTheme(settings?.theme ?? 'system');
  app.practice = new Practice(store, policy);
  app.notices = await standingNotices(loaded);
  const printing = await printRoute();
  if (printing) app.start = printing;
  if (settings?.hasOpenRecoveryCode) app.start = { screen: 'recovery-code' };
  await clearLeftOrder();
  await rememberPolicy(store, loaded);
  // What was sealed while the vault was locked comes first: it may hold an alert.
  const arrival = await receiveAnswers(app.practice);
  document.body.replaceChildren(app);
  if (arrival) app.dispatchEvent(arrival);
  showOpenEvents(app.practice);
  void raiseEarlier(app);
  window.addEventListener('focus', () => void receiveLater(app));
  answerScans(app, app.practice);
  const stopWatching = watchRelay(app, app.practice);
  store.addEventListener('locked', stopWatching);
}

/** The rules that are in force stay where newer ones cannot be read. Where this fails, the next opening does it. */
async function rememberPolicy(store: RecordStore, { origin, text }: LoadedPolicy): Promise<void> {
  const settings = store.records('settings')[0]?.value as Settings | undefined;
  const isInForce = origin === 'managed' || origin === 'imported';
  if (!isInForce || text === undefined || text === settings?.lastPolicyText) return;
  await changeSettings(store, { lastPolicyText: text }).catch(() => undefined);
}

/** Screenings of before safety events were kept get theirs while the list is shown; what cannot be written is said. */
async function raiseEarlier(app: PanelApp): Promise<void> {
  try {
    const { raiseStored } = await import('../practice/raise-stored.js');
    await raiseStored(app.practice);
  } catch (error) {
    // Locked meanwhile: the next unlock goes on.
    if (error instanceof RecordStoreError && error.code === 'locked') return;
    app.dispatchEvent(new AnnounceEvent(faultText(error), 'fault'));
  }
}

/** A hand-over window may still be open, and its answers come while the panel is unlocked. */
async function receiveLater(app: PanelApp): Promise<void> {
  const arrival = await receiveAnswers(app.practice);
  if (!arrival) return;
  app.dispatchEvent(arrival);
  app.practice.store.dispatchEvent(new Event('changed'));
}
