// SPDX-License-Identifier: Apache-2.0
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createIntake } from './agency-intake/server.mjs';
import { createMockEhr } from './mock-ehr/server.mjs';
import { bundleExamples } from './server/bundled-examples.mjs';
import { contentSecurityPolicy } from './server/content-security-policy.mjs';
import { oneFileBuild, publishedFile } from './server/published-files.mjs';
import { startDemoRelay } from './shared-tablet/demo-relay.mjs';
import { sendFile } from './server/send-file.mjs';
import { createSharedTablet } from './shared-tablet/server.mjs';

const home = fileURLToPath(new URL('.', import.meta.url));

/** An example that a bundler wrote is served from its output, the others as they are. */
const folders = {
  evidence: 'evidence',
  'plain-html': 'plain-html',
  playground: 'playground',
  'react-host': 'react-host/dist',
};

const strictHeaders = {
  'content-security-policy': contentSecurityPolicy(),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/**
 * Serves all examples, with a page that leads to them, on the loopback address; beside them, on the next port, a relay.
 * @param {object} [options]
 * @param {number} [options.port] 0 picks a free one
 * @param {string} [options.intakeFolder] where the intake example stores its rows; a temporary folder unless named
 * @returns {Promise<{url: string, close: () => Promise<void>}>} `url` ends in a slash
 */
export async function serveExamples({ port = 0, intakeFolder } = {}) {
  await bundleExamples(['agency-intake', 'mock-ehr', 'react-host']);
  const intake = createIntake(intakeFolder === undefined ? {} : { folder: intakeFolder });
  const sites = { 'agency-intake': intake };
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(strictHeaders)) response.setHeader(name, value);
    answer({ request, response, sites }).catch((error) => response.destroy(error));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const closeServer = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const url = `http://127.0.0.1:${server.address().port}/`;
  try {
    const relay = await startDemoRelay({ port: port === 0 ? 0 : port + 1, pageUrl: url });
    sites['mock-ehr'] = createMockEhr({ tabletPage: `${url}shared-tablet/`, relay: `${relay.url}/` });
    sites['shared-tablet'] = createSharedTablet({ relay });
    return {
      url,
      close: async () => {
        await closeServer();
        await relay.close();
      },
    };
  } catch (error) {
    await closeServer();
    // A port that is taken is the caller's to choose anew.
    throw error.cause?.code === 'EADDRINUSE' ? error.cause : error;
  }
}

async function answer({ request, response, sites }) {
  const url = readAddress(request.url ?? '/');
  if (url === undefined) return sendFile(response, undefined);
  const [, example, rest] = /^\/([a-z-]+)(\/.*)?$/.exec(url.pathname) ?? [];
  const site = Object.hasOwn(sites, example) ? sites[example] : undefined;
  if (site !== undefined && rest !== undefined) {
    url.pathname = rest;
    return site.handle(request, response, url);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return undefined;
  }
  const isExample = Object.hasOwn(folders, example) || site !== undefined;
  if (isExample && rest === undefined) {
    // Relative addresses in the page would otherwise start from the parent folder.
    response.writeHead(308, { location: `/${example}/${url.search}` }).end();
    return undefined;
  }
  return sendFile(response, isExample ? exampleFile(example, rest.slice(1)) : indexFile(url.pathname));
}

/** Undefined where the address cannot be read or tries to leave its folder. */
function readAddress(address) {
  try {
    const url = new URL(address, 'http://127.0.0.1');
    const pathname = decodeURIComponent(url.pathname);
    if (/[\\\0]|(?:^|\/)\.\.(?:\/|$)/.test(pathname)) return undefined;
    return url;
  } catch {
    return undefined;
  }
}

function indexFile(pathname) {
  const files = { '/': 'index.html', '/index.css': 'index.css' };
  return files[pathname] && path.join(home, 'server', files[pathname]);
}

function exampleFile(example, rest) {
  const name = rest === '' ? 'index.html' : rest;
  const modules = 'node_modules/';
  if (name.startsWith(modules)) return publishedFile(name.slice(modules.length));
  return oneFileBuild(name) ?? path.join(home, folders[example], name);
}
