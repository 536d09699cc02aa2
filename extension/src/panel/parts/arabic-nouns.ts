// SPDX-License-Identifier: Apache-2.0
import type { ArabicNoun } from './arabic-count.js';

/** Nouns that the panel counts. Needs review by a native speaker. */
export const arabicNouns = {
  minute: { one: 'دقيقة واحدة', two: 'دقيقتان', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' },
  hour: { one: 'ساعة واحدة', two: 'ساعتان', few: 'ساعات', many: 'ساعة', other: 'ساعة' },
  day: { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' },
  week: { one: 'أسبوع واحد', two: 'أسبوعان', few: 'أسابيع', many: 'أسبوعًا', other: 'أسبوع' },
  month: { one: 'شهر واحد', two: 'شهران', few: 'أشهر', many: 'شهرًا', other: 'شهر' },
  screen: {
    one: 'استبيان واحد',
    two: 'استبيانان',
    few: 'استبيانات',
    many: 'استبيانًا',
    other: 'استبيان',
  },
  visit: { one: 'زيارة واحدة', two: 'زيارتان', few: 'زيارات', many: 'زيارة', other: 'زيارة' },
} as const satisfies Readonly<Record<string, ArabicNoun>>;
