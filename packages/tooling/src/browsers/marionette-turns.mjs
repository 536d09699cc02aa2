// SPDX-License-Identifier: Apache-2.0

/**
 * Marionette has one current context and one current tab: whoever needs another must not be interrupted.
 * @param {(command: string, parameters?: object) => Promise<any>} send
 */
export function inTurns(send) {
  let last = Promise.resolve();
  let context = 'content';
  const enter = async (wanted) => {
    if (context === wanted) return;
    await send('Marionette:SetContext', { value: wanted });
    context = wanted;
  };
  const takeTurn = (action) => {
    const turn = last.then(action);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    send: (command, parameters) =>
      takeTurn(async () => {
        await enter('content');
        return send(command, parameters);
      }),
    inTab: (handle, action) =>
      takeTurn(async () => {
        await enter('content');
        await send('WebDriver:SwitchToWindow', { handle, focus: false });
        return action(send);
      }),
    withBrowserWindow: (action) =>
      takeTurn(async () => {
        await enter('chrome');
        return action(send);
      }),
    /** Runs a script in the browser's own window; it returns through its last argument. */
    async inBrowserWindow(script, ...args) {
      return this.withBrowserWindow(
        async () => (await send('WebDriver:ExecuteAsyncScript', { script, args })).value,
      );
    },
  };
}
