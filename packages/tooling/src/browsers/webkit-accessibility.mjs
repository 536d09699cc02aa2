// SPDX-License-Identifier: Apache-2.0

/**
 * Asks WebKit for the computed role and name of every element, through open shadow roots.
 * @param {(method: string, path: string, body?: object) => Promise<any>} command
 * @returns {Promise<import('./launch.mjs').AccessibleNode[]>} in reading order, without running text
 */
export async function readWebKitTree(command) {
  const entries = await command('POST', '/execute/sync', { script: listElementsScript, args: [] });
  const nodes = [];
  for (const { element, ...state } of entries) {
    const [id] = Object.values(element);
    const role = await command('GET', `/element/${id}/computedrole`);
    if (role === '' || role === 'generic' || role === 'none' || role === 'presentation') continue;
    nodes.push({ role, name: await command('GET', `/element/${id}/computedlabel`), ...state });
  }
  return nodes;
}

/** States are read from the elements, because the WebDriver standard has no command for them. */
const listElementsScript = `
  const entries = [];
  const visit = (parent, depth) => {
    for (const element of parent.children) {
      if (!element.checkVisibility()) continue;
      const entry = { element, depth };
      const { type } = element;
      const checked = element.getAttribute('aria-checked');
      if (type === 'radio' || type === 'checkbox') entry.checked = element.indeterminate ? 'mixed' : element.checked;
      else if (checked !== null) entry.checked = checked === 'mixed' ? 'mixed' : checked === 'true';
      if (element.required === true || element.ariaRequired === 'true') entry.required = true;
      if ((element.getAttribute('aria-invalid') ?? 'false') !== 'false') entry.invalid = true;
      if (element.matches(':disabled') || element.ariaDisabled === 'true') entry.disabled = true;
      if (element.matches(':focus')) entry.focused = true;
      if (element.localName !== 'slot') entries.push(entry);
      if (element.localName === 'slot' && element.assignedElements().length > 0) {
        visit({ children: element.assignedElements() }, depth + 1);
      } else visit(element.shadowRoot ?? element, depth + 1);
    }
  };
  visit(document.body, 0);
  return entries;`;
