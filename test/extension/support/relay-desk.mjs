// SPDX-License-Identifier: Apache-2.0
import { sendResult } from '@cradleside/handoff/relay';
import { resumeVault } from '@cradleside/record-store';
import { newClinicianToken, startRelay } from '@cradleside/relay';
import { pollRelay } from '../../../extension/src/panel/links/poll-relay.ts';
import { saveRelayToken } from '../../../extension/src/panel/links/relay-token.ts';
import { Practice } from '../../../extension/src/panel/practice/practice.ts';
import { linkDesk, phq9, tabletPolicy } from './link-desk.mjs';

export const none = phq9.map(() => 0);
export const suicidal = none.with(8, 1);

/** A desk with one link whose answers come through a relay of its own; `asked` are the panel's requests there. */
export async function relayDesk() {
  const { token, hash } = newClinicianToken();
  const relay = await startRelay({ port: 0, databaseFile: ':memory:', clinicianTokenHashes: [hash] });
  const asked = [];
  const panelFetch = async (input, init) => {
    asked.push(`${init?.method ?? 'GET'} ${new URL(input).pathname.replace(/[\w-]{22}/, '…')}`);
    return fetch(input, init);
  };
  const policy = {
    ...tabletPolicy,
    selfReport: { url: 'https://forms.example.org/', relay: 0 },
    relay: { url: `${relay.url}/` },
  };
  const desk = await linkDesk({ policy, fetch: panelFetch, nowMs: Date.now() });
  const { practice } = desk;
  await saveRelayToken(practice, token);
  const given = await desk.give({ delivery: 'relay' });
  const { tablet } = given;
  return {
    relay,
    asked,
    policy,
    desk,
    given,
    poll: (panel = practice, at = Date.now()) => pollRelay(panel, panelFetch, at),
    send: (sealed) => sendResult(relay.url, tablet.link, sealed.wire, { fetch }),
    part: (answers = phq9, sequence = 1) =>
      tablet.seal({ sequence, state: 'open', answers: { 'phq-9': answers } }),
    whole: (answers, sequence = 3) =>
      tablet.seal({ sequence, state: 'finished', answers: { 'phq-9': answers } }),
    /** She opens the same link anew. */
    again: () => desk.tabletOf(given.link),
    ninthItems: () =>
      practice
        .screenings()
        .map(({ value }) => value.administration.responses[9])
        .toSorted((one, other) => one - other),
    alerts: () =>
      practice
        .screenings()
        .flatMap(({ value }) => value.administration.result.alerts.map(({ kind }) => kind)),
    /** Another window with the same vault. */
    otherWindow: async () => new Practice(await resumeVault(desk.options), policy),
    /** The panel, whose browser is killed after so many writes. */
    panelThatDies: (writes) => new Practice(dyingStore(practice.store, writes), policy),
  };
}

function dyingStore(store, writes) {
  let left = writes;
  return Object.create(store, {
    write: {
      value: async (...step) => {
        left -= 1;
        if (left < 0) throw new Error('the browser was killed');
        return store.write(...step);
      },
    },
    records: { value: (kind) => store.records(kind) },
    read: { value: (id) => store.read(id) },
    actor: { value: store.actor },
  });
}
