// SPDX-License-Identifier: Apache-2.0

/** Every word of the evidence page in one language. The figures in it come from `evidence-figures`. */
export interface EvidenceStrings {
  readonly title: string;
  readonly opening: string;
  readonly headings: Readonly<Record<'model' | 'itemNine' | 'thresholds' | 'limits' | 'keyboard', string>>;
  readonly model: Readonly<Record<'trial' | 'review' | 'video' | 'homvee' | 'oneFamily', string>>;
  readonly itemNine: Readonly<Record<'zero' | 'endorsed' | 'ask', string>>;
  readonly thresholds: readonly string[];
  readonly limits: readonly string[];
  readonly keyboard: readonly string[];
}
