// SPDX-License-Identifier: Apache-2.0

/**
 * @param {string} engine
 * @param {string} action what the engine cannot be told to do
 * @returns {() => Promise<never>}
 */
export function unsupported(engine, action) {
  return async () => {
    throw new Error(`unsupported: ${engine} cannot ${action}`);
  };
}
