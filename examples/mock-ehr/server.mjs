// SPDX-License-Identifier: Apache-2.0
import { html } from './escape-html.mjs';
import { contentSecurityPolicy } from './content-security-policy.mjs';
import { families } from './families.mjs';
import { createNoteStore } from './note-store.mjs';
import { renderChartFrame } from './chart-frame.mjs';
import { clientList } from './pages/client-list.mjs';
import { loginPage } from './pages/login.mjs';
import { recordPages } from './pages/record-pages.mjs';
import { savedNoteAlone } from './pages/saved-note-alone.mjs';
import { savedNote } from './pages/saved-note.mjs';
import { RefusedRequest, readBody } from './read-body.mjs';
import { readSignedIn, signedInCookie } from './signed-in.mjs';
import { sendAsset } from './send-asset.mjs';
import { sendPolicy } from './send-policy.mjs';

const mostBytes = 256 * 1024;

/**
 * The charting site as a request handler. What it is sent stays in memory until the server stops; there is no sign-in
 * but a name, and nobody in it is real.
 * @param {object} [places] where things are while these examples run: the policy file that is handed out names them
 * @param {string} [places.tabletPage]
 * @param {string} [places.relay]
 */
export function createMockEhr(places = {}) {
  const notes = createNoteStore();

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   * @param {URL} url its path starts at this example: '/', '/clients', '/record/1204/note'
   */
  const handle = async (request, response, url) => {
    const user = readSignedIn(request.headers.cookie);
    try {
      await answer({ request, response, url, notes, user, places });
    } catch (error) {
      const status = error instanceof RefusedRequest ? error.status : 500;
      const advice = status === 500 ? 'The chart could not answer. Please try again.' : error.message;
      response.setHeader('connection', 'close');
      sendPage({ response, status, user }, notice('This did not work', advice));
    }
  };
  return { handle, notes: notes.all };
}

async function answer(context) {
  const { request, response, url } = context;
  const [, number, name] = /^\/record\/(\d{4})\/([a-z/-]*)$/.exec(url.pathname) ?? [];
  const family = families.find(({ record }) => record === Number(number));
  if (family) return answerForRecord({ ...context, family }, name);
  if (url.pathname === '/api/notes') return answerApi(context);
  if (url.pathname === '/login') return signIn(context);
  requireMethod(request, response, ['GET', 'HEAD']);
  const [, id, alone] = /^\/saved\/(\d+)(\/alone)?$/.exec(url.pathname) ?? [];
  const note = id && context.notes.find(Number(id));
  if (note) return sendPage(context, alone ? savedNoteAlone : savedNote, { note });
  if (url.pathname === '/') return sendPage(context, loginPage);
  if (url.pathname === '/clients') return sendPage(context, clientList);
  if (url.pathname === '/policy.json') return sendPolicy(response, context.places);
  if (await sendAsset(response, url.pathname)) return undefined;
  return sendPage({ ...context, status: 404 }, notice('Not found', 'There is no such page in this chart.'));
}

async function answerForRecord(context, name) {
  const { request, response, family, notes, user } = context;
  const page = Object.hasOwn(recordPages, name) && recordPages[name];
  if (!page) {
    return sendPage({ ...context, status: 404 }, notice('Not found', 'There is no such page in this chart.'));
  }
  requireMethod(request, response, [
    ...(page.render ? ['GET', 'HEAD'] : []),
    ...(page.saves || page.answerPost ? ['POST'] : []),
  ]);
  if (request.method !== 'POST') return sendPage(context, page);
  const fields = readFields(await readBody(request, mostBytes), (page.saves ?? page.answerPost).fields);
  if (page.answerPost) return sendMarkup(response, page.answerPost.render({ ...context, fields }), 'markup');
  const note = notes.add({ family, kind: page.saves.kind, author: user || 'Demo user', fields });
  response.writeHead(303, { location: `/mock-ehr/saved/${note.id}${page.isWhole ? '/alone' : ''}` }).end();
  return undefined;
}

/** Forms send line breaks as two characters; the chart keeps one. */
function readFields(sent, names) {
  return Object.fromEntries(names.map((name) => [name, (sent.get(name) ?? '').replaceAll('\r\n', '\n')]));
}

/** What the chart holds, for tests: a client of the API never has to read a page. */
function answerApi({ request, response, notes }) {
  requireMethod(request, response, ['GET', 'HEAD', 'DELETE']);
  if (request.method === 'DELETE') notes.clear();
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ notes: notes.all() }));
}

async function signIn({ request, response }) {
  requireMethod(request, response, ['POST']);
  const sent = await readBody(request, mostBytes);
  response.writeHead(303, {
    location: '/mock-ehr/clients',
    'set-cookie': signedInCookie(sent.get('user') ?? ''),
  });
  response.end();
}

function requireMethod(request, response, methods) {
  if (methods.includes(request.method)) return;
  response.setHeader('allow', methods.join(', '));
  throw new RefusedRequest(405, 'This address is not for that.');
}

function notice(title, advice) {
  return {
    title,
    render: () => html`<h1>${title}</h1>
      <p>${advice}</p>
      <p><a href="/mock-ehr/clients">To the client list</a></p>`,
  };
}

/** A page draws itself within the chart's frame, or whole where it stands outside it (`isWhole`). */
function sendPage(context, page, more = {}) {
  const given = { ...context, ...more };
  const content = page.render(given);
  const markup = page.isWhole ? content : renderChartFrame({ ...given, page }, content);
  sendMarkup(context.response, markup, page.policy ?? 'strict', context.status);
}

function sendMarkup(response, markup, policy, status = 200) {
  response.setHeader('content-security-policy', contentSecurityPolicy(policy));
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(markup.toString());
}
