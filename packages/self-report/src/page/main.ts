// SPDX-License-Identifier: Apache-2.0
import type { SignedLink } from '@cradleside/handoff/verify';
import { listedLanguages } from '../flow/flow-languages.js';
import { markLanguage } from '../flow/mark-language.js';
import type { SelfReportFlow } from '../flow/self-report-flow.js';
import type { FlowStrings, Refusal } from '../strings/strings.js';
import { parseAgency } from './agency.js';
import type { Agency, ParsedAgency } from './agency.js';
import { browserLanguage } from './browser-language.js';
import { openLink } from './open-link.js';
import { PageSitting, drawAhead } from './page-sitting.js';
import { adoptPageStyle } from './page-style.js';
import { registerServiceWorker } from './register-service-worker.js';
import { SelfReportNotice } from './self-report-notice.js';

/** What `start.ts` has begun. */
interface Start {
  readonly fragment: string;
  readonly agency: Promise<Response>;
}
declare const takeStart: () => Start;

/** Where nothing of a sitting is left: another document, so that the memory of this one can be given back. */
const donePage = 'done.html';

let keepsOpen = (): boolean => false;
// Another link that is opened in this tab changes what stands behind the # and nothing else.
window.addEventListener('hashchange', () => {
  if (keepsOpen()) history.replaceState(null, '', location.pathname);
  else location.reload();
});

void open();

async function open(): Promise<void> {
  adoptPageStyle();
  const { fragment, agency } = takeStart();
  const flow = drawAhead();
  document.body.replaceChildren(flow);
  const parsed = await readAgency(agency);
  if (parsed.ok) await openWith(parsed.agency, fragment, flow);
  else await showNotice({ refusal: 'bad-site', detail: `agency.json: ${parsed.fault}` });
  registerServiceWorker();
}

async function openWith(agency: Agency, fragment: string, flow: SelfReportFlow): Promise<void> {
  const opened = await openLink(fragment, agency, Date.now());
  if (opened.ok) await showFlow(flow, agency, opened.link);
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

async function showFlow(flow: SelfReportFlow, agency: Agency, link: SignedLink): Promise<void> {
  const strings = await speak(listedLanguages(link.languages).map(({ tag }) => tag));
  const sitting = new PageSitting(link, agency, {
    flow,
    refuse: (refusal) => void showNotice({ refusal }, agency),
    leave: () => {
      document.body.replaceChildren();
      location.replace(donePage);
    },
  });
  keepsOpen = () => sitting.isUndelivered;
  window.addEventListener('pageshow', ({ persisted }) => {
    // A page that the browser kept for Back: it shows what waits to be scanned, or begins anew.
    if (persisted) sitting.leaveUnlessWaiting();
  });
  sitting.show(strings);
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
async function speak(offered?: readonly string[]): Promise<FlowStrings> {
  const { language, direction, load } = browserLanguage(navigator.languages, offered);
  markLanguage(language, direction);
  return load();
}
