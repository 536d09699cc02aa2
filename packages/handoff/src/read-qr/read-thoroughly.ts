// SPDX-License-Identifier: Apache-2.0
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { Pixels } from './pixels.js';

/** One thing to find, and any angle, size and light. */
const readerOptions = {
  formats: ['QRCode'],
  maxNumberOfSymbols: 1,
  tryHarder: true,
  tryRotate: true,
  tryInvert: true,
  tryDownscale: true,
} as const;

/**
 * @param wasmUrl where `zxing_reader.wasm` is; the library's own address on the network is never used
 * @returns undefined when it finds nothing, or the file cannot be loaded
 */
export async function readThoroughly(image: Pixels, wasmUrl: string): Promise<string | undefined> {
  try {
    await prepareZXingModule({ overrides: { locateFile: () => wasmUrl }, fireImmediately: true });
    const [found] = await readBarcodes(asImageData(image), { ...readerOptions, formats: ['QRCode'] });
    return found?.isValid === true ? found.text : undefined;
  } catch {
    return undefined;
  }
}

/** The library reads only these three of it. */
function asImageData({ width, height, data }: Pixels): ImageData {
  return { width, height, data, colorSpace: 'srgb' } as ImageData;
}
