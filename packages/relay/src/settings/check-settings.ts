// SPDX-License-Identifier: Apache-2.0
import { RelayStartError } from '../errors.js';
import { settingsSchema, type RelaySettings } from './settings-schema.js';

/**
 * Checks settings and fills in defaults.
 * @param nameOf what the operator calls a setting
 * @throws {RelayStartError} a line for each fault: the setting and what is wrong. No value is repeated: some are secret
 */
export function checkSettings(given: unknown, nameOf: (key: string) => string = (key) => key): RelaySettings {
  const checked = settingsSchema.safeParse(given);
  if (checked.success) return checked.data;
  const lines = checked.error.issues.map((issue) => {
    if (issue.code === 'unrecognized_keys') return `${issue.keys.join(', ')}: is no setting of the relay`;
    const [key = '', index] = issue.path;
    const place = typeof index === 'number' ? `, entry ${index + 1},` : '';
    return `${nameOf(String(key))}${place} ${issue.message}`;
  });
  throw new RelayStartError([...new Set(lines)].join('\n'));
}
