// SPDX-License-Identifier: Apache-2.0
export type { Delivery, Sitting, SittingPart } from './flow/delivery.js';
export { SittingOverEvent, SittingRestedEvent } from './flow/flow-events.js';
export { flowStrings } from './flow/flow-languages.js';
export type { AgencyTexts, FlowSetting } from './flow/flow-setting.js';
export type { OfferedLanguage } from './flow/offered-language.js';
export { offeredLanguages } from './flow/offered-languages.js';
export { NewestKeeper } from './flow/newest-keeper.js';
export { SelfReportFlow } from './flow/self-report-flow.js';
export type { DeliveredAs, Device, FlowLanguage, FlowStrings } from './strings/strings.js';

import type { SelfReportFlow } from './flow/self-report-flow.js';

declare global {
  interface HTMLElementTagNameMap {
    'self-report-flow': SelfReportFlow;
  }
}
