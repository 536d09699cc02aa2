// SPDX-License-Identifier: Apache-2.0

const unseen = /[\p{C}\p{Default_Ignorable_Code_Point}]/u;

/**
 * Opens a page that lies about the client's id and has the panel read it.
 * @param {Awaited<ReturnType<import('./hostile-desk.mjs').openHostileDesk>>} desk
 * @param {import('./trick.mjs').Trick & {reads: string | null}} trick
 * @returns {Promise<{shown: string | null, faults: string[]}>} `faults` is empty when the extension held
 */
export async function tryReading(desk, trick) {
  const { page, truth, panelKit, site } = desk;
  desk.takePanelFaults();
  await page.goto(site.addressOf(trick));
  if ((await truth.ask('globalThis.isArmed')) !== true) throw new Error('The trick itself does not work.');
  const vaultBefore = await panelKit.state();
  const { code, text, vaultAfter } = await panelKit.read();
  const loot = await truth.ask('globalThis.loot');
  const faults = desk.takePanelFaults().map((message) => `exception in the panel: ${message}`);
  if (code !== trick.reads) faults.push(`read ${JSON.stringify(code)?.slice(0, 80)}`);
  if (code !== null && !text.includes(code)) faults.push('did not show what it read');
  if (unseen.test(text.replaceAll(/\s/g, ''))) faults.push('showed characters that nobody sees');
  if (JSON.stringify(vaultAfter) !== JSON.stringify(vaultBefore))
    faults.push('the panel or its records changed');
  if (loot.length > 0) faults.push(`the page learned ${loot[0]}`);
  return { shown: code, faults };
}
