// SPDX-License-Identifier: Apache-2.0
import { instruments } from '@cradleside/instruments';
import type { AnyInstrument, Instrument } from '@cradleside/instruments';
import { newRecordId } from '@cradleside/record-store';
import { sealToInbox } from '@cradleside/record-store/inbox';
import { SelfReportFlow, flowStrings, offeredLanguages } from '@cradleside/self-report';
import type { FlowSetting } from '@cradleside/self-report';
import { clearHandOverOrder, writeHandOverOrder } from '../../platform/hand-over-order.js';
import type { HandOverOrder } from '../../platform/hand-over-order.js';
import type { VaultAccess } from '../locked/vault-access.js';
import { InboxDelivery } from './inbox-delivery.js';
import { renderWayOut } from './way-out.js';

/** Makes sure that the vault is locked, and gets ready to ask. */
export async function openHandOver(
  order: HandOverOrder,
  access: Promise<VaultAccess>,
): Promise<SelfReportFlow> {
  const { resume } = await access;
  const store = await resume();
  await store?.lock('hand-over');
  const { language, crisisText } = order;
  const asked = order.instruments.flatMap((id) => catalog.filter((instrument) => instrument.id === id));
  // The panel has asked the policy which wordings are used; what was chosen there holds here.
  const languages = offeredLanguages(asked, [language, ...asked.map(({ id }) => `${id}/${language}`)]);
  const flow = await makeFlow(language, {
    instruments: asked,
    languages,
    texts: crisisText === '' ? {} : { [language.split('-')[0] ?? '']: { crisis: crisisText.split('\n') } },
    delivery: new InboxDelivery({
      order,
      access,
      newRecordId,
      seal: (message) => sealToInbox(message),
      onHandedIn: async (rest) => {
        if (rest.length > 0) await writeHandOverOrder({ ...order, instruments: rest });
      },
      onChange: () => flow.requestUpdate(),
    }),
  });
  // A window that is reloaded asks again; one that is closed is cleared up after by the panel.
  flow.addEventListener('sitting-over', ({ ending }) => {
    if (ending !== 'left') void clearHandOverOrder();
  });
  return flow;
}

/** The last screen alone, where there is nothing to ask any more. */
export async function openEnded(access: Promise<VaultAccess>, language: string): Promise<SelfReportFlow> {
  const flow: SelfReportFlow = await makeFlow(language, {
    isOver: true,
    delivery: {
      keep: () => Promise.resolve(),
      sendKept: () => undefined,
      renderReceipt: () => renderWayOut(access, () => flow.requestUpdate()),
    },
  });
  return flow;
}

const catalog: readonly Instrument[] = (instruments as readonly AnyInstrument[]).filter(
  (instrument): instrument is Instrument => instrument.kind === 'questionnaire',
);

async function makeFlow(
  language: string,
  setting: Partial<FlowSetting> & Pick<FlowSetting, 'delivery'>,
): Promise<SelfReportFlow> {
  const flow = new SelfReportFlow();
  flow.setting = {
    agency: '',
    instruments: [],
    languages: [],
    deliveredAs: 'in-person',
    device: 'computer',
    asksResearch: false,
    handsInEach: true,
    texts: {},
    isDemo: false,
    isOver: false,
    ...setting,
  };
  flow.strings = await flowStrings(language);
  return flow;
}
