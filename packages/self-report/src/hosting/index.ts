// SPDX-License-Identifier: Apache-2.0
export { parseAgency } from '../page/agency.js';
export type { Agency, ParsedAgency } from '../page/agency.js';
export { headerFiles } from './header-files.js';
export { siteHeaders } from './site-headers.js';
export type { Headers, SiteHeaders, SiteHeadersSetting } from './site-headers.js';
