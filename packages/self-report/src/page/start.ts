// SPDX-License-Identifier: Apache-2.0
// Runs before anything is painted. What stands behind the # leaves the address before anybody can read it there, and
// waits in memory for the page, which takes it once. The agency's file is asked for while the scripts are on their way.
{
  const { hash, pathname } = location;
  let fragment: string | undefined = hash.slice(1);
  history.replaceState(null, '', pathname);
  const agency = fetch('agency.json', { cache: 'no-cache', credentials: 'same-origin' });
  // Whoever takes it hears of the failure.
  agency.catch(() => undefined);
  Object.defineProperty(globalThis, 'takeStart', {
    configurable: true,
    value: () => {
      const taken = { fragment: fragment ?? '', agency };
      fragment = undefined;
      Reflect.deleteProperty(globalThis, 'takeStart');
      return taken;
    },
  });
}
