// SPDX-License-Identifier: Apache-2.0
import type { PageRule } from '../page-rule.js';
import type { Policy } from '../policy.js';
import { globLength, matchesUrlGlob } from './url-glob.js';

/**
 * The rule for a page: of those whose `url` matches, the one with the most literal characters in it; of equally exact
 * ones the first in the file. undefined when none matches.
 *
 * @param url The address of the tab's top page.
 */
export function ruleFor({ pageRules }: Pick<Policy, 'pageRules'>, url: string): PageRule | undefined {
  let found: PageRule | undefined;
  for (const rule of pageRules) {
    if (!matchesUrlGlob(rule.url, url)) continue;
    if (!found || globLength(rule.url) > globLength(found.url)) found = rule;
  }
  return found;
}
