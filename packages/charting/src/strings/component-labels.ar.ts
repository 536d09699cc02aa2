// SPDX-License-Identifier: Apache-2.0

/** What the categories and elements of our own checklist are called in Arabic: needs review by a native speaker. */
export const arabicComponents: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'imh-hv-visit-components': {
    alliance: 'العلاقة المهنية',
    material: 'الاحتياجات الملموسة',
    life: 'التكيف والدعم',
    emotional: 'الدعم العاطفي',
    development: 'الإرشاد النمائي',
    culture: 'الاستجابة الثقافية',
    video: 'الفيديو',
    ipp: 'العلاج النفسي للوالد والرضيع',
    'ipp.childEmotion': 'مشاعر الطفل',
    'ipp.meaning': 'معنى اللعب',
    'ipp.representations': 'نظرة الوالد إلى الطفل',
    'ipp.nurture': 'القدرة على الرعاية',
    'ipp.linking': 'الربط بالعلاقة',
    'ipp.parentEmotion': 'مشاعر الوالد',
    'ipp.past': 'جراح الماضي',
    'ipp.strengths': 'القوة والخبرات الجيدة',
  },
};
