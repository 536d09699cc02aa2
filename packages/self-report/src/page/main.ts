// SPDX-License-Identifier: Apache-2.0
import { readSlotState } from '@cradleside/handoff/relay';
import type { Link } from '@cradleside/handoff/answer';
import { loadQuestions } from '../flow/load-questions.js';
import { SelfReportFlow } from '../flow/self-report-flow.js';
import { whenIdle } from '../flow/when-idle.js';
import type { Refusal } from '../strings/strings.js';
import { parseAgency } from './agency.js';
import type { Agency, ParsedAgency } from './agency.js';
import { browserLanguage } from './browser-language.js';
import { buildDigest } from './build-digest.js';
import { loadPicture } from './load-picture.js';
import { openLink } from './open-link.js';
import type { OpenedLink } from './open-link.js';
import { adoptPageStyle } from './page-style.js';
import { registerServiceWorker } from './register-service-worker.js';
import { SelfReportNotice } from './self-report-notice.js';
import { WebDelivery } from './web-delivery.js';

/** What `start.ts` has begun. */
interface Start {
  readonly fragment: string;
  readonly agency: Promise<Response>;
}
declare const takeStart: () => Start;

const request: typeof fetch = (input, init) => fetch(input, init);

/** Where nothing of a sitting is left: another document, so that the memory of this one can be given back. */
const donePage = 'done.html';

let keepsOpen = (): boolean => false;
// Another link that is opened in this tab changes what stands behind the # and nothing else.
window.addEventListener('hashchange', () => {
  if (keepsOpen()) history.replaceState(null, '', location.pathname);
  else location.reload();
});

await open();

async function open(): Promise<void> {
  adoptPageStyle();
  const { fragment, agency } = takeStart();
  const parsed = await readAgency(agency);
  if (parsed.ok) await openWith(parsed.agency, fragment);
  else await showNotice({ refusal: 'bad-site', detail: `agency.json: ${parsed.fault}` });
  registerServiceWorker();
}

async function openWith(agency: Agency, fragment: string): Promise<void> {
  const opened = await openLink(fragment, agency, Date.now());
  if (opened.ok) await showFlow(agency, opened);
  else {
    const { refusal, keyId } = opened;
    await showNotice({ refusal, detail: refusal === 'unknown-key' ? `keyId: ${keyId}` : '' }, agency);
  }
}

async function readAgency(asked: Start['agency']): Promise<ParsedAgency> {
  try {
    return parseAgency(await (await asked).json());
  } catch {
    return { ok: false, fault: '?' };
  }
}

async function showFlow(agency: Agency, opened: OpenedLink & { readonly ok: true }): Promise<void> {
  const { link, instruments, languages } = opened;
  const flow = new SelfReportFlow();
  const delivery = new WebDelivery({
    link,
    relay: link.relay === null ? undefined : agency.relays[link.relay],
    build: buildDigest,
    fetch: request,
    onChange: () => {
      watchLeaving(delivery.isUndelivered);
      flow.requestUpdate();
    },
    onLeave: () => leave(delivery),
  });
  keepsOpen = () => delivery.isUndelivered;
  flow.setting = {
    agency: agency.agency,
    instruments,
    languages,
    deliveredAs: link.deliveredAs ?? 'remote',
    device: 'tablet',
    startCode: link.startCode,
    asksResearch: true,
    handsInEach: false,
    isOver: false,
    texts: agency.texts,
    isDemo: agency.isDemo,
    delivery,
  };
  flow.strings = await speak(languages.map(({ tag }) => tag));
  flow.addEventListener('sitting-rested', () => {
    if (!delivery.isWaiting) leave(delivery);
  });
  window.addEventListener('pageshow', (event) => {
    // A page that the browser kept for Back: it shows what waits to be scanned, or begins anew.
    if (event.persisted && !delivery.isWaiting) leave(delivery);
  });
  document.body.replaceChildren(flow);
  void heedRelay({ link, flow, delivery }, agency);
  whenIdle(() => void loadRest({ flow, delivery }, agency));
}

/** Meanwhile she compares the number. Without all of it nothing is asked. */
async function loadRest(
  { flow, delivery }: { flow: SelfReportFlow; delivery: WebDelivery },
  agency: Agency,
): Promise<void> {
  try {
    await Promise.all([loadQuestions(), loadPicture()]);
  } catch {
    flow.remove();
    delivery.forget();
    await showNotice({ refusal: 'half-loaded' }, agency);
  }
}

/** Meanwhile she reads: nothing waits for the relay. */
async function heedRelay(
  { link, flow, delivery }: { link: Link; flow: SelfReportFlow; delivery: WebDelivery },
  agency: Agency,
): Promise<void> {
  const before = await askRelay(link, agency);
  if (before === 'begun') {
    flow.setting = { ...flow.setting, isBegunBefore: true };
    flow.requestUpdate();
  }
  // What she has answered meanwhile is not thrown away: the panel judges it.
  if (before !== 'used' || delivery.isUndelivered) return;
  flow.remove();
  delivery.forget();
  await showNotice({ refusal: 'used' }, agency);
}

/**
 * A link ends with the sitting that ends. One that was begun and left may be begun anew, on another device or after the
 * browser has closed the page: the panel keeps both.
 */
async function askRelay(link: Link, { relays }: Agency): Promise<'used' | 'begun' | undefined> {
  const relay = link.relay === null ? undefined : relays[link.relay];
  if (relay === undefined) return undefined;
  const answer = await readSlotState(relay, link, { fetch: request });
  if (!answer.ok) return undefined;
  if (answer.state === 'used') return 'used';
  return answer.isBegun ? 'begun' : undefined;
}

async function showNotice(
  { refusal, detail = '' }: { readonly refusal: Refusal; readonly detail?: string },
  agency?: Agency,
): Promise<void> {
  const notice = new SelfReportNotice();
  notice.strings = await speak();
  notice.refusal = refusal;
  notice.detail = detail;
  notice.crisis = agency?.texts[notice.strings.language]?.crisis;
  document.body.replaceChildren(notice);
}

/** The language of the browser, until she chooses. */
async function speak(offered?: readonly string[]): Promise<SelfReportFlow['strings']> {
  const { language, direction, load } = browserLanguage(navigator.languages, offered);
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  return load();
}

function leave(delivery: WebDelivery): void {
  delivery.forget();
  watchLeaving(false);
  document.body.replaceChildren();
  location.replace(donePage);
}

/** The browser asks before it closes a page with answers that nobody has yet. */
function watchLeaving(isUndelivered: boolean): void {
  window.removeEventListener('beforeunload', keepBack);
  if (isUndelivered) window.addEventListener('beforeunload', keepBack);
}

function keepBack(event: Event): void {
  event.preventDefault();
}
