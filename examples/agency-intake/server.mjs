// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { html } from './escape-html.mjs';
import { renderIntakePage } from './intake-page.mjs';
import { renderPage } from './page-frame.mjs';
import { RefusedRequest, readBody } from './read-body.mjs';
import { readIntake } from './read-intake.mjs';
import { renderResultPage } from './result-page.mjs';
import { openRows } from './rows.mjs';

const home = fileURLToPath(new URL('.', import.meta.url));
const mostBytes = 256 * 1024;
const contentTypes = { '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

/**
 * The agency's intake as a request handler. Anybody who reaches it may post: an agency puts its own sign-in, and a token
 * against forged posts, in front of it.
 * @param {{folder?: string}} [options] where the rows go; never inside the repository
 */
export function createIntake({ folder = path.join(tmpdir(), 'cradleside-intake') } = {}) {
  const rows = openRows(folder);

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   * @param {URL} url its path starts at this example: '/', '/visits', '/visits/<id>', '/assets/intake.js'
   */
  const handle = async (request, response, url) => {
    try {
      await answer({ request, response, url, rows });
    } catch (error) {
      // What was sent stays out of logs and messages.
      const status = error instanceof RefusedRequest ? error.status : 500;
      const advice =
        status === 500 ? 'The intake could not be stored. Please go back and send it again.' : error.message;
      response.setHeader('connection', 'close');
      send(response, status, renderNotice('This did not work', advice, url));
    }
  };
  return { handle, rowsFile: rows.file };
}

async function answer({ request, response, url, rows }) {
  const { pathname } = url;
  if (pathname === '/visits') {
    if (request.method !== 'POST') {
      response.setHeader('allow', 'POST');
      throw new RefusedRequest(405, 'This address only takes what the form sends.');
    }
    return receive({ request, response, url, rows });
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    throw new RefusedRequest(405, 'This address is only for reading.');
  }
  if (pathname === '/') return send(response, 200, renderIntakePage(url.searchParams.get('lang') ?? 'en'));
  const [, id] = /^\/visits\/([0-9a-f-]{36})$/.exec(pathname) ?? [];
  const row = id && (await rows.find(id));
  if (row) return send(response, 200, renderResultPage(row));
  return sendFile(response, pathname, url);
}

async function receive({ request, response, url, rows }) {
  const sent = readIntake(await readBody(request, mostBytes));
  if (sent.row === undefined) {
    return send(response, 400, renderIntakePage(url.searchParams.get('lang') ?? 'en', sent));
  }
  const id = randomUUID();
  await rows.add({ id, received: new Date().toISOString(), ...sent.row });
  // Seen from /visits; the address tells nothing of the answers, and reloading it posts nothing again.
  response.writeHead(303, { location: `visits/${id}` }).end();
}

/** The style sheet, and what the bundler wrote. */
async function sendFile(response, pathname, url) {
  const [, asset] = /^\/assets\/([\w.-]+\.js)$/.exec(pathname) ?? [];
  const file = asset === undefined ? undefined : path.join(home, 'dist', asset);
  const found = pathname === '/intake.css' ? path.join(home, 'intake.css') : file;
  const bytes = found && (await readFile(found).catch(() => undefined));
  if (!bytes) return send(response, 404, renderNotice('Not found', 'There is no such page here.', url));
  response.writeHead(200, { 'content-type': contentTypes[path.extname(found)] }).end(bytes);
}

function renderNotice(title, advice, { pathname }) {
  const folder = '../'.repeat(Math.max(0, pathname.split('/').length - 2)) || './';
  return renderPage(
    { title, folder, scripts: [] },
    html`<h1>${title}</h1>
      <p>${advice}</p>
      <p><a href="${folder}">To the intake form</a></p>`,
  );
}

function send(response, status, markup) {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(markup.toString());
}
