// SPDX-License-Identifier: Apache-2.0
import { newClinicianToken, startRelay } from '@cradleside/relay';

/**
 * A relay for the demonstration: in memory, with a clinician's token of its own.
 * @param {{port: number, pageUrl: string}} options
 * @returns {Promise<{url: string, token: string, close: () => Promise<void>}>}
 */
export async function startDemoRelay({ port, pageUrl }) {
  const { token, hash } = newClinicianToken();
  const relay = await startRelay({
    port,
    databaseFile: ':memory:',
    allowedOrigins: [new URL(pageUrl).origin],
    clinicianTokenHashes: [hash],
  });
  return { url: relay.url, token, close: () => relay.close() };
}
