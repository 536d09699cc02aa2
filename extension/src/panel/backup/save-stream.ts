// SPDX-License-Identifier: Apache-2.0

/** Where the browser lets the user choose a place; TypeScript's DOM library leaves it out. */
interface FilePicker {
  showSaveFilePicker?(options: { readonly suggestedName: string }): Promise<FileSystemFileHandle>;
}

/** 'saved': in the chosen file. 'downloaded': handed to the browser. 'cancelled': the user chose no place. */
export type SaveOutcome = 'saved' | 'downloaded' | 'cancelled';

/** 256 MiB: about 250 000 records. A download has to pass through memory or the browser's own files. */
const maximalDownloadBytes = 256 * 1024 * 1024;

/**
 * Saves a stream as a file: written as it is made where the browser lets the user choose the file, else as a download.
 * To be called from a click.
 * @param open called once a place is chosen
 * @throws what the stream throws; the file that was chosen is then unchanged
 * @throws RangeError when a download would be larger than 256 MiB
 */
export async function saveStream(name: string, open: () => ReadableStream<Uint8Array>): Promise<SaveOutcome> {
  const picker = globalThis as FilePicker;
  if (picker.showSaveFilePicker === undefined) return download(name, open());
  let handle: FileSystemFileHandle;
  try {
    handle = await picker.showSaveFilePicker({ suggestedName: name });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    // Some windows of a browser may not ask for a place.
    return download(name, open());
  }
  await open().pipeTo(await handle.createWritable());
  return 'saved';
}

async function download(name: string, stream: ReadableStream<Uint8Array>): Promise<SaveOutcome> {
  const address = URL.createObjectURL(await collect(stream));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  const keepMs = 60_000;
  setTimeout(() => URL.revokeObjectURL(address), keepMs);
  return 'downloaded';
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<Blob> {
  const parts: Blob[] = [];
  let bytes = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes += next.value.length;
    if (bytes > maximalDownloadBytes) {
      await reader.cancel();
      throw new RangeError('the download would be too large');
    }
    parts.push(new Blob([next.value.slice()]));
  }
  return new Blob(parts, { type: 'application/octet-stream' });
}
