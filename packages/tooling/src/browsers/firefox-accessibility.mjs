// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from 'node:timers/promises';

/** Firefox's own role names for what ARIA has no role for. */
const roleNames = {
  'text leaf': 'text',
  statictext: 'text',
  'text container': 'generic',
  section: 'generic',
};

/**
 * @param {(script: string, ...args: unknown[]) => Promise<any>} inBrowserWindow
 * @returns {Promise<import('./launch.mjs').AccessibleNode[]>} in reading order
 */
export async function readFirefoxTree(inBrowserWindow) {
  // The accessibility service starts with the first question and fills its tree a little later.
  const pollMs = 100;
  const attempts = 50;
  let previousLength = -1;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const nodes = await inBrowserWindow(readTreeScript);
    if (nodes.length > 1 && nodes.length === previousLength) return nodes.flatMap(normalise);
    previousLength = nodes.length;
    await sleep(pollMs);
  }
  throw new Error('Firefox gave no accessibility tree.');
}

function normalise({ nativeRole, ariaRole, ...node }) {
  const role = ariaRole === '' ? (roleNames[nativeRole] ?? nativeRole) : ariaRole;
  return role === 'generic' ? [] : [{ role, ...node }];
}

const readTreeScript = `
  const done = arguments[arguments.length - 1];
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const state = Ci.nsIAccessibleStates;
  const nodes = [];
  const read = (accessible, depth) => {
    const nativeRole = service.getStringRole(accessible.role);
    const bits = {}, extra = {};
    accessible.getState(bits, extra);
    const has = (bit) => (bits.value & bit) !== 0;
    const node = { nativeRole, ariaRole: accessible.computedARIARole, name: accessible.name ?? '', depth };
    if (accessible.description) node.description = accessible.description;
    if (accessible.value) node.value = accessible.value;
    if (has(state.STATE_CHECKABLE)) node.checked = has(state.STATE_MIXED) ? 'mixed' : has(state.STATE_CHECKED);
    if (has(state.STATE_REQUIRED)) node.required = true;
    if (has(state.STATE_INVALID)) node.invalid = true;
    if (has(state.STATE_UNAVAILABLE)) node.disabled = true;
    if (has(state.STATE_READONLY) && nativeRole === 'entry') node.readonly = true;
    if (has(state.STATE_EXPANDED)) node.expanded = true;
    if (has(state.STATE_COLLAPSED)) node.expanded = false;
    if (nativeRole === 'heading') {
      const level = {};
      accessible.groupPosition(level, {}, {});
      node.level = level.value;
    }
    nodes.push(node);
    for (let child = accessible.firstChild; child !== null; child = child.nextSibling) read(child, depth + 1);
  };
  const outer = service.getAccessibleFor(window.gBrowser.selectedBrowser);
  if (outer?.firstChild) read(outer.firstChild, 0);
  done(nodes);`;
