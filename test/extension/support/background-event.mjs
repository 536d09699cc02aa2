// SPDX-License-Identifier: Apache-2.0

/**
 * Makes Chromium's own event object in the background call its listeners, as the browser does when the screen is locked.
 * A browser without a desktop has no screen to lock.
 * @param {import('@cradleside/tooling/browsers/extension-browser').ExtensionBrowser} browser Chromium
 * @param {'locked' | 'idle' | 'active'} state
 */
export async function dispatchIdleState(browser, state) {
  const { session } = browser.native;
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  const worker = targetInfos.find(({ url }) => url.startsWith(browser.extensionUrl));
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: worker.targetId,
    flatten: true,
  });
  const background = session.connection().session(sessionId);
  const { exceptionDetails } = await background.send('Runtime.evaluate', {
    expression: `chrome.idle.onStateChanged.dispatch(${JSON.stringify(state)})`,
  });
  await session.send('Target.detachFromTarget', { sessionId });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
}
