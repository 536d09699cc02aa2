// SPDX-License-Identifier: Apache-2.0

/** What a page was promised, kept outside the browser, and what it found afterwards. */
export class Ledger {
  #kept = new Map();
  /** @readonly */
  #removing = new Set();
  /** @readonly */
  #removed = new Set();
  #auditLength = 0;
  acknowledged = 0;
  lost = [];
  corrupt = [];
  brokenChains = 0;
  /** Starts but the first that found no vault at all. */
  vanished = 0;

  /** Takes what the page tells. */
  hear(path, body) {
    if (path === 'acknowledged') this.#acknowledge(body);
    else if (path === 'removing') this.#removing.add(body.id);
    else if (path === 'removed') this.#remove(body.id);
    else if (path === 'found') this.#compare(body);
    else if (path === 'failed') this.corrupt.push(body);
  }

  #acknowledge({ id, revision, serial }) {
    this.acknowledged += 1;
    this.#auditLength += 1;
    this.#kept.set(id, { revision, serial });
  }

  #remove(id) {
    this.acknowledged += 1;
    this.#auditLength += 1;
    this.#removing.delete(id);
    this.#kept.delete(id);
    this.#removed.add(id);
  }

  /** Writes that were not acknowledged may be there or not; there, they count from now on. */
  #compare({ condition, records, audit }) {
    if (condition === 'absent' && this.acknowledged > 0) this.vanished += 1;
    const found = new Map(records.map((record) => [record.id, record]));
    for (const [id, promised] of this.#kept) {
      const record = found.get(id);
      if (record === undefined && this.#removing.has(id)) continue;
      const isLost = record === undefined || record.revision < promised.revision;
      const isOther = record?.revision === promised.revision && record.serial !== promised.serial;
      if (isLost || isOther) this.lost.push(id);
    }
    for (const id of this.#removed) if (found.has(id)) this.lost.push(id);
    if (audit < this.#auditLength) this.brokenChains += 1;
    this.#auditLength = audit;
    this.#kept = new Map(records.map(({ id, revision, serial }) => [id, { revision, serial }]));
    this.#removing.clear();
  }
}
