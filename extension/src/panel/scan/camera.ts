// SPDX-License-Identifier: Apache-2.0
import type { CameraFault } from './scan.texts.js';

export type OpenedCamera =
  | { readonly ok: true; readonly stream: MediaStream }
  | { readonly ok: false; readonly code: CameraFault };

/** What is asked for where the camera has it: enough for a code that fills half of the picture. */
const wanted: MediaTrackConstraints = {
  width: { ideal: 1280 },
  height: { ideal: 720 },
  facingMode: 'environment',
};

/** Opens the camera; the browser asks the user. */
export async function openCamera(): Promise<OpenedCamera> {
  try {
    return { ok: true, stream: await navigator.mediaDevices.getUserMedia({ video: wanted, audio: false }) };
  } catch (error) {
    return { ok: false, code: faultOf(error instanceof DOMException ? error.name : '') };
  }
}

function faultOf(name: string): CameraFault {
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'busy';
}
