// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';

const file = new URL('policy.json', import.meta.url);

/**
 * Sends the policy file with the addresses at which the demo's page and relay are to be had: another port than usual may
 * have been free.
 * @param {import('node:http').ServerResponse} response
 * @param {{tabletPage?: string, relay?: string}} places
 */
export async function sendPolicy(response, { tabletPage, relay }) {
  const policy = JSON.parse(await readFile(file, 'utf8'));
  if (tabletPage !== undefined) policy.selfReport.url = tabletPage;
  if (relay !== undefined) policy.relay.url = relay;
  response
    .writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
    .end(`${JSON.stringify(policy, null, 2)}\n`);
}
