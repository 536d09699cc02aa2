// SPDX-License-Identifier: Apache-2.0
import { readQr } from '@cradleside/handoff/read-qr';
import { zxingWasmUrl } from './zxing-wasm-url.js';

/** Larger pictures are made smaller: a code that fills half of it has modules of ten pixels still. */
const mostPixels = 1600;

/** The text of the QR code in a picture; undefined where there is none. @param picture a file or a frame of a camera */
export async function readPicture(picture: Blob | HTMLVideoElement): Promise<string | undefined> {
  const image = picture instanceof Blob ? await createImageBitmap(picture).catch(() => undefined) : picture;
  if (image === undefined) return undefined;
  const [width, height] =
    image instanceof HTMLVideoElement ? [image.videoWidth, image.videoHeight] : [image.width, image.height];
  if (width === 0 || height === 0) return undefined;
  const scale = Math.min(1, mostPixels / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  if (image instanceof ImageBitmap) image.close();
  const pixels = context?.getImageData(0, 0, canvas.width, canvas.height);
  return pixels && readQr(pixels, { zxingWasmUrl });
}
