// SPDX-License-Identifier: Apache-2.0
import type { AgencyTexts } from '../flow/flow-setting.js';

const longestText = 2000;
const mostLines = 64;
const mostKeys = 1024;
const mostRelays = 16;
const textLanguages = ['en', 'es', 'ar'];
const base64urlForm = /^[\w-]+$/;
const keyIdCharacters = 11;
const publicKeyCharacters = 43;

/** What the agency says of its page: whose links it takes, and where answers may go. Same origin as the page. */
export interface Agency {
  /** Shown to her before the first question. */
  readonly agency: string;
  readonly signingKeys: readonly { readonly keyId: string; readonly publicKey: string }[];
  /** Addresses without a slash at the end; a link names one by its place. */
  readonly relays: readonly string[];
  readonly texts: Readonly<Partial<Record<string, AgencyTexts>>>;
  /** Says on every screen that answers are invented. */
  readonly isDemo: boolean;
}

/** The agency's file, or the place of its first fault: `signingKeys.0.keyId`. */
export type ParsedAgency =
  | { readonly ok: true; readonly agency: Agency }
  | { readonly ok: false; readonly fault: string };

/**
 * Reads agency.json. A file with a fault in it is refused whole: with half of its keys or relays the page would refuse
 * links for reasons that nobody could see. Unknown names are passed over, so that a newer file works here.
 */
export function parseAgency(json: unknown): ParsedAgency {
  const file = isObject(json) ? json : {};
  const fault = faultOf(file);
  if (fault !== undefined) return { ok: false, fault };
  const { agency, signingKeys, relays, texts, demo } = file as unknown as Checked;
  return {
    ok: true,
    agency: {
      agency,
      signingKeys: signingKeys.map(({ keyId, publicKey }) => ({ keyId, publicKey })),
      relays: relays.map((url) => url.replace(/\/+$/, '')),
      texts: texts ?? {},
      isDemo: demo === true,
    },
  };
}

interface Checked extends Omit<Agency, 'isDemo' | 'texts'> {
  readonly texts?: Agency['texts'];
  readonly demo?: boolean;
}
type Unread = Readonly<Record<string, unknown>>;

function faultOf({
  version,
  agency,
  signingKeys,
  relays,
  texts = {},
  demo = false,
}: Unread): string | undefined {
  if (version !== 1) return 'version';
  if (!isText(agency)) return 'agency';
  if (typeof demo !== 'boolean') return 'demo';
  return (
    faultInList(signingKeys, 'signingKeys', { most: mostKeys, faultOfEntry: faultOfKey }) ??
    faultInList(relays, 'relays', {
      most: mostRelays,
      faultOfEntry: (url) => (isRelay(url) ? undefined : ''),
    }) ??
    faultInTexts(texts)
  );
}

function faultInList(
  value: unknown,
  name: string,
  { most, faultOfEntry }: { most: number; faultOfEntry: (entry: unknown) => string | undefined },
): string | undefined {
  if (!Array.isArray(value) || value.length > most) return name;
  const faults = value.map(faultOfEntry);
  const index = faults.findIndex((fault) => fault !== undefined);
  return index === -1 ? undefined : [name, index, faults[index]].filter((part) => part !== '').join('.');
}

function faultOfKey(entry: unknown): string | undefined {
  const { keyId, publicKey, for: forWhom } = isObject(entry) ? entry : {};
  if (!isBase64url(keyId, keyIdCharacters)) return 'keyId';
  if (!isBase64url(publicKey, publicKeyCharacters)) return 'publicKey';
  return isText(forWhom) ? undefined : 'for';
}

const textForms = new Map<string, (value: unknown) => boolean>([
  ['consent', isLines],
  ['crisis', isLines],
  ['next', isText],
  ['research', isText],
]);

function faultInTexts(texts: unknown): string | undefined {
  if (!isObject(texts)) return 'texts';
  for (const [language, own] of Object.entries(texts)) {
    if (!textLanguages.includes(language) || !isObject(own)) return `texts.${language}`;
    for (const [name, value] of Object.entries(own)) {
      if (textForms.get(name)?.(value) !== true) return `texts.${language}.${name}`;
    }
  }
  return undefined;
}

/** https, or http on this very computer, where nothing goes over a network. */
function isRelay(url: unknown): boolean {
  if (!isText(url) || !URL.canParse(url)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(url);
  const isLoopback = protocol === 'http:' && (hostname === '127.0.0.1' || hostname === 'localhost');
  return (
    (protocol === 'https:' || isLoopback) && [username, password, search, hash].every((part) => part === '')
  );
}

function isObject(value: unknown): value is Unread {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestText;
}

function isLines(value: unknown): boolean {
  return Array.isArray(value) && value.length <= mostLines && value.every(isText);
}

function isBase64url(value: unknown, characters: number): boolean {
  return typeof value === 'string' && value.length === characters && base64urlForm.test(value);
}
