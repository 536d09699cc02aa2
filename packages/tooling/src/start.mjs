// SPDX-License-Identifier: Apache-2.0
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { root } from './pnpm.mjs';

const defaultPort = 4173;
const portsToTry = 20;

try {
  await build({ isQuiet: true });
  const { serveExamples } = await import(pathToFileURL(path.join(root, 'examples/serve.mjs')).href);
  const { url, close } = await serveOnFreePort(serveExamples, Number(process.env.PORT ?? defaultPort));
  console.log(`Cradleside examples: ${url}  (stop with Ctrl+C)`);
  console.log(
    'The extension to load beside them: extension/dist/demo/chromium or extension/dist/demo/firefox (docs/extension/install.md).',
  );
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      void close().finally(() => process.exit(0));
    });
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function serveOnFreePort(serveExamples, firstPort) {
  for (let port = firstPort; port < firstPort + portsToTry; port += 1) {
    try {
      return await serveExamples({ port });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
      console.log(`Port ${port} is taken, trying ${port + 1}.`);
    }
  }
  throw new Error(`No free port from ${firstPort} to ${firstPort + portsToTry - 1}: name one in PORT.`);
}
