// SPDX-License-Identifier: Apache-2.0
// Runs before anything is painted. What stands behind the # leaves the address before anybody can read it there, and
// waits in memory for the page, which takes it once.
{
  const { hash, pathname } = location;
  let fragment: string | undefined = hash.slice(1);
  history.replaceState(null, '', pathname);
  Object.defineProperty(globalThis, 'takeLinkFragment', {
    configurable: true,
    value: () => {
      const taken = fragment ?? '';
      fragment = undefined;
      Reflect.deleteProperty(globalThis, 'takeLinkFragment');
      return taken;
    },
  });
}
