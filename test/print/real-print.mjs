// SPDX-License-Identifier: Apache-2.0
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { startDisplay } from '@cradleside/tooling/browsers/extension-display';

const fileTimeoutMs = 30_000;
const pollMs = 200;

/**
 * A browser with a window, whose print dialog answers itself with "save as PDF": what is printed is a file in a folder.
 * @param {'chromium' | 'firefox'} engine
 */
export async function openPrintingBrowser(engine) {
  const folder = await mkdtemp(path.join(tmpdir(), 'real-print-'));
  const profile = path.join(folder, 'profile');
  const printed = path.join(folder, 'printed');
  await mkdir(printed);
  const display = await startDisplay();
  if (engine === 'chromium') await prepareChromium(profile, printed);
  const browser = await launchWithExtension(engine, {
    profile,
    headless: false,
    display: display.display,
    args: engine === 'chromium' ? ['--kiosk-printing'] : [],
  });
  if (engine === 'firefox')
    await browser.native.inBrowserWindow(firefoxPreferences, path.join(printed, 'printed.pdf'));
  return {
    browser,
    /** @returns {Promise<string>} the file that was printed next */
    nextPrint: async () => {
      for (let waitedMs = 0; waitedMs < fileTimeoutMs; waitedMs += pollMs) {
        const name = (await readdir(printed)).find((one) => one.endsWith('.pdf'));
        if (name !== undefined) return path.join(printed, name);
        await sleep(pollMs);
      }
      throw new Error('Nothing was printed.');
    },
    close: async () => {
      await browser.close();
      display.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function prepareChromium(profile, printed) {
  const name = 'Save as PDF';
  const destination = { id: name, origin: 'local', account: '', capabilities: {}, displayName: name };
  const appState = JSON.stringify({
    version: 2,
    recentDestinations: [destination],
    selectedDestinationId: name,
    isHeaderFooterEnabled: false,
  });
  await mkdir(path.join(profile, 'Default'), { recursive: true });
  await writeFile(
    path.join(profile, 'Default/Preferences'),
    JSON.stringify({
      printing: { print_preview_sticky_settings: { appState } },
      savefile: { default_directory: printed },
    }),
  );
}

const firefoxPreferences = `
  const [file, done] = arguments;
  const printer = 'Mozilla Save to PDF';
  const prefix = 'print.printer_' + printer.replaceAll(' ', '_') + '.';
  Services.prefs.setBoolPref('print.always_print_silent', true);
  Services.prefs.setStringPref('print_printer', printer);
  Services.prefs.setBoolPref(prefix + 'print_to_file', true);
  Services.prefs.setStringPref(prefix + 'print_to_filename', file);
  done();`;
