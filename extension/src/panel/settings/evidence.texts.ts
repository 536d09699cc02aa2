// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/**
 * What is known of whether the model works. All of it is shown or none: what speaks for it never stands without what
 * speaks against it. The monthly figures are the trial's (Jester et al. 2025); the points over 12 months are those times
 * twelve. Spanish and Arabic need review by a native speaker.
 */
export interface EvidenceTexts {
  readonly title: string;
  readonly points: readonly string[];
}

export const evidenceTexts: Texts<EvidenceTexts> = {
  en: {
    title: 'What is known about the model',
    points: [
      'Trial (Jester et al. 2025; per protocol, 68 = 33 + 35 of 73 randomised; 5 who were never treated are left out): extra change a month −0.19 points PHQ-9 (p = .015), −0.13 GAD-7 (p = .058), −0.46 PCL-5 (p = .057). Over 12 months that is 2.3, 1.6 and 5.5 points.',
      'Campbell review of parent-infant psychotherapy (2015; 8 trials, 846 participants): no evidence of an effect on parents’ mental health; the evidence is weak.',
      'VIPP-PMH feasibility trial (2022; 20 + 14): uptake 95 %, completion 70 %, follow-up 85 % and 65 %; no clear effect on mental health.',
      'HomVEE lists the model as not meeting its criteria for evidence.',
      'The course of one family is never called better or worse than the trial.',
    ],
  },
  es: {
    title: 'Qué se sabe del modelo',
    points: [
      'Ensayo (Jester et al. 2025; por protocolo, 68 = 33 + 35 de 73 asignadas al azar; se omiten 5 que no recibieron tratamiento): cambio adicional por mes −0.19 puntos en PHQ-9 (p = .015), −0.13 en GAD-7 (p = .058), −0.46 en PCL-5 (p = .057). En 12 meses son 2.3, 1.6 y 5.5 puntos.',
      'Revisión Campbell de psicoterapia para padres y bebés (2015; 8 ensayos, 846 participantes): sin evidencia de efecto en la salud mental de los padres; la evidencia es débil.',
      'Ensayo de viabilidad VIPP-PMH (2022; 20 + 14): aceptación 95 %, finalización 70 %, seguimiento 85 % y 65 %; sin efecto claro en la salud mental.',
      'HomVEE indica que el modelo no cumple sus criterios de evidencia.',
      'El curso de una familia nunca se llama mejor o peor que el ensayo.',
    ],
  },
  ar: {
    title: 'ما المعروف عن النموذج',
    points: [
      'تجربة (Jester وآخرون 2025؛ بحسب البروتوكول 68 = 33 + 35 من 73 موزعات عشوائيًا؛ حُذفت 5 لم يتلقين العلاج): تغيّر إضافي في الشهر ‎−0.19‎ نقطة في PHQ-9 ‏(p = .015)، و‎−0.13‎ في GAD-7 ‏(p = .058)، و‎−0.46‎ في PCL-5 ‏(p = .057). وهذا 2.3 و1.6 و5.5 نقاط في 12 شهرًا.',
      'مراجعة كامبل للعلاج النفسي للوالدين والرضيع (2015؛ 8 تجارب، 846 مشاركًا): لا دليل على أثر في الصحة النفسية للوالدين؛ والدليل ضعيف.',
      'تجربة جدوى VIPP-PMH ‏(2022؛ 20 + 14): القبول 95 %، الإتمام 70 %، المتابعة 85 % و65 %؛ لا أثر واضح في الصحة النفسية.',
      'تذكر HomVEE أن النموذج لا يستوفي معاييرها للأدلة.',
      'لا يوصف مسار عائلة واحدة أبدًا بأنه أفضل أو أسوأ من التجربة.',
    ],
  },
};
