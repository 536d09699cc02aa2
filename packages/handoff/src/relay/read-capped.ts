// SPDX-License-Identifier: Apache-2.0

/**
 * The JSON of a response.
 * @returns undefined when it is longer than `mostBytes`, is no JSON, or breaks off
 */
export async function readCapped(response: Response, mostBytes: number): Promise<unknown> {
  try {
    const reader = response.body?.getReader();
    if (reader === undefined) return undefined;
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let text = '';
    let length = 0;
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      length += piece.value.length;
      if (length > mostBytes) {
        await reader.cancel();
        return undefined;
      }
      text += decoder.decode(piece.value, { stream: true });
    }
    return JSON.parse(text + decoder.decode()) as unknown;
  } catch {
    return undefined;
  }
}
