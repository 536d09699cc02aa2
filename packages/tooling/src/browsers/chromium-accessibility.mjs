// SPDX-License-Identifier: Apache-2.0

/** @typedef {import('./launch.mjs').AccessibleNode} AccessibleNode */

const silentRoles = new Set(['none', 'generic', 'presentation', 'InlineTextBox', 'LineBreak', 'LayoutTable']);

const roleNames = {
  RootWebArea: 'document',
  StaticText: 'text',
  LabelText: 'label',
  Legend: 'label',
  ListMarker: 'marker',
};

const textProperties = [
  'checked',
  'pressed',
  'expanded',
  'selected',
  'level',
  'live',
  'roledescription',
  'valuetext',
];

/**
 * @param {{nodes: any[]}} tree what `Accessibility.getFullAXTree` answers
 * @returns {AccessibleNode[]} in reading order
 */
export function readChromiumTree({ nodes }) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find((node) => node.parentId === undefined);
  return root === undefined ? [] : readNode(root, 0, byId);
}

function readNode(node, depth, byId) {
  const role = node.role?.value ?? '';
  const isSilent = node.ignored || silentRoles.has(role);
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child === undefined ? [] : readNode(child, isSilent ? depth : depth + 1, byId);
  });
  return isSilent ? children : [describe(node, role, depth), ...children];
}

function describe(node, role, depth) {
  const properties = Object.fromEntries(
    (node.properties ?? []).map(({ name, value }) => [name, value.value]),
  );
  const described = { role: roleNames[role] ?? role, name: node.name?.value ?? '', depth };
  if (node.description?.value) described.description = node.description.value;
  if (node.value?.value !== undefined) described.value = node.value.value;
  for (const name of textProperties) {
    if (properties[name] !== undefined && properties[name] !== '') described[name] = plain(properties[name]);
  }
  for (const name of ['required', 'disabled', 'readonly', 'focused', 'modal']) {
    if (properties[name] === true) described[name] = true;
  }
  if (properties.invalid !== undefined && properties.invalid !== 'false') described.invalid = true;
  return described;
}

/** Chromium writes tristates as words. */
function plain(value) {
  if (value === 'true') return true;
  return value === 'false' ? false : value;
}
