// SPDX-License-Identifier: Apache-2.0
import { prepareZXingModule, purgeZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { ReaderOptions } from 'zxing-wasm/reader';
import type { Pixels } from './pixels.js';

/** One thing to find, at any angle, size and light. */
const readerOptions: ReaderOptions = {
  formats: ['QRCode'],
  maxNumberOfSymbols: 1,
  tryHarder: true,
  tryRotate: true,
  tryInvert: true,
  tryDownscale: true,
};

let prepared: { readonly wasmUrl: string; readonly loading: Promise<unknown> } | undefined;

/**
 * @param wasmUrl where `zxing_reader.wasm` is; the library's own address on the network is never used
 * @returns undefined when it finds nothing, or the file cannot be loaded; the next call tries to load it again
 */
export async function readThoroughly(image: Pixels, wasmUrl: string): Promise<string | undefined> {
  try {
    await prepare(wasmUrl);
    const [found] = await readBarcodes(asImageData(image), readerOptions);
    return found?.isValid === true ? found.text : undefined;
  } catch {
    return undefined;
  }
}

/** Loads the file once: a camera gives several pictures a second. */
async function prepare(wasmUrl: string): Promise<void> {
  if (prepared?.wasmUrl !== wasmUrl) {
    const silent = () => {};
    const overrides = { locateFile: () => wasmUrl, print: silent, printErr: silent };
    prepared = { wasmUrl, loading: prepareZXingModule({ overrides, fireImmediately: true }) };
  }
  try {
    await prepared.loading;
  } catch (cause) {
    prepared = undefined;
    purgeZXingModule();
    throw cause;
  }
}

/** The library reads only these of it. */
function asImageData({ width, height, data }: Pixels): ImageData {
  return { width, height, data, colorSpace: 'srgb' } as ImageData;
}
