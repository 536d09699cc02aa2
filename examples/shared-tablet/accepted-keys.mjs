// SPDX-License-Identifier: Apache-2.0

const mostKeys = 100;

/** The lines of signingKeys that panels have added, the newest last; one for each key. */
export function createAcceptedKeys() {
  const lines = new Map();
  return {
    all: () => [...lines.values()],
    add: ({ keyId, publicKey, for: forWhom }) => {
      lines.delete(keyId);
      lines.set(keyId, { keyId, publicKey, for: forWhom });
      for (const oldest of [...lines.keys()].slice(0, Math.max(0, lines.size - mostKeys)))
        lines.delete(oldest);
    },
  };
}
