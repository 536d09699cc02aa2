// SPDX-License-Identifier: Apache-2.0
import type { VideoFeedback } from '@cradleside/supervision';
import type { Texts } from '../app/texts.js';
import { isolated } from '../parts/isolated.js';

/** Video feedback. Spanish and Arabic need review by a native speaker. */
export interface VideoTexts {
  readonly title: string;
  readonly titleOf: (code: string) => string;
  readonly noVideo: string;
  readonly sessionsOf: (count: number, planned: number) => string;
  readonly recorded: (count: number) => string;
  readonly reviewed: (count: number) => string;
  readonly consent: Readonly<Record<VideoFeedback['consent'], string>>;
  readonly withoutConsent: (days: string) => string;
  readonly source: string;
  readonly addSession: string;
  readonly addConsent: string;
  readonly noneYet: string;
  readonly session: string;
  readonly filming: string;
  readonly recordedOn: string;
  readonly reviewedOn: string;
  readonly notReviewed: string;
  readonly reviewedShort: (day: string) => string;
  readonly onlyReviewed: string;
  readonly oneNeeded: string;
  readonly beforeRecording: string;
  readonly decidedOn: string;
  readonly decision: string;
  readonly decisions: Readonly<Record<Exclude<VideoFeedback['consent'], 'not-asked'>, string>>;
  readonly decisionNeeded: string;
  readonly saved: string;
}

export const videoTexts: Texts<VideoTexts> = {
  en: {
    title: 'Video feedback',
    titleOf: (code) => `Video feedback, ${code}`,
    noVideo: 'No video is stored here: only that there was one, and when it was looked at together.',
    sessionsOf: (count, planned) => `${count} of ${planned} sessions`,
    recorded: (count) => `Recorded: ${count}`,
    reviewed: (count) => `Looked at together: ${count}`,
    consent: {
      given: 'Filming is agreed to.',
      declined: 'Filming is not wanted.',
      withdrawn: 'Filming is not agreed to any more.',
      'not-asked': 'Nothing is noted about filming yet: ask before the camera is on.',
    },
    withoutConsent: (days) =>
      `Recorded on a day on which no agreement is noted: ${days}. Talk about it with the parent and in supervision, or put the days right.`,
    source: 'Six sessions are planned (VIPP-PMH feasibility trial, Barnicot et al. 2022).',
    addSession: 'Add a session',
    addConsent: 'Note a decision about filming',
    noneYet: 'Nothing yet. Begin with what the parent says about being filmed.',
    session: 'Session',
    filming: 'Filming',
    recordedOn: 'Recorded on',
    reviewedOn: 'Looked at together on',
    notReviewed: 'recorded',
    reviewedShort: (day) => `looked at together ${day}`,
    onlyReviewed: 'looked at together',
    oneNeeded: 'One of the two days is needed.',
    beforeRecording: 'This day lies before the recording.',
    decidedOn: 'From which day on',
    decision: 'What the parent decided',
    decisions: { given: 'Agreed to', declined: 'Not wanted', withdrawn: 'Withdrawn' },
    decisionNeeded: 'Choose one.',
    saved: 'Saved.',
  },
  es: {
    title: 'Videofeedback',
    titleOf: (code) => `Videofeedback, ${code}`,
    noVideo: 'Aquí no se guarda ningún video: solo que lo hubo y cuándo se miró en conjunto.',
    sessionsOf: (count, planned) => `${count} de ${planned} sesiones`,
    recorded: (count) => `Grabadas: ${count}`,
    reviewed: (count) => `Miradas en conjunto: ${count}`,
    consent: {
      given: 'Se aceptó que se filme.',
      declined: 'No se desea que se filme.',
      withdrawn: 'Ya no se acepta que se filme.',
      'not-asked': 'Aún no hay nada anotado sobre filmar: pregunte antes de encender la cámara.',
    },
    withoutConsent: (days) =>
      `Se grabó en un día para el que no hay acuerdo anotado: ${days}. Háblelo con la madre o el padre y en supervisión, o corrija los días.`,
    source: 'Están previstas seis sesiones (ensayo de viabilidad VIPP-PMH, Barnicot y otros, 2022).',
    addSession: 'Añadir una sesión',
    addConsent: 'Anotar una decisión sobre filmar',
    noneYet: 'Aún no hay nada. Empiece por lo que la madre o el padre dice sobre ser filmado.',
    session: 'Sesión',
    filming: 'Filmación',
    recordedOn: 'Grabada el',
    reviewedOn: 'Mirada en conjunto el',
    notReviewed: 'grabada',
    reviewedShort: (day) => `mirada en conjunto el ${day}`,
    onlyReviewed: 'mirada en conjunto',
    oneNeeded: 'Hace falta uno de los dos días.',
    beforeRecording: 'Ese día es anterior a la grabación.',
    decidedOn: 'Desde qué día',
    decision: 'Qué decidió la madre o el padre',
    decisions: { given: 'Aceptado', declined: 'No lo desea', withdrawn: 'Retirado' },
    decisionNeeded: 'Elija una opción.',
    saved: 'Se guardó.',
  },
  ar: {
    title: 'التغذية الراجعة بالفيديو',
    titleOf: (code) => `التغذية الراجعة بالفيديو، ${isolated(code)}`,
    noVideo: 'لا يُخزَّن هنا أي فيديو: فقط أنه سُجل ومتى شوهد معًا.',
    sessionsOf: (count, planned) => `الجلسات: ${count} من ${planned}`,
    recorded: (count) => `المسجلة: ${count}`,
    reviewed: (count) => `التي شوهدت معًا: ${count}`,
    consent: {
      given: 'التصوير موافق عليه.',
      declined: 'التصوير غير مرغوب فيه.',
      withdrawn: 'لم يعد التصوير موافقًا عليه.',
      'not-asked': 'لم يُدوَّن شيء عن التصوير بعد: اسأل قبل تشغيل الكاميرا.',
    },
    withoutConsent: (days) =>
      `سُجل في يوم لم تُدوَّن له موافقة: ${days}. تحدث عن ذلك مع الوالد وفي الإشراف، أو صحّح الأيام.`,
    source: 'المخطط ست جلسات (تجربة الجدوى VIPP-PMH، Barnicot وآخرون 2022).',
    addSession: 'أضف جلسة',
    addConsent: 'دوّن قرارًا بشأن التصوير',
    noneYet: 'لا شيء بعد. ابدأ بما يقوله الوالد عن تصويره.',
    session: 'جلسة',
    filming: 'التصوير',
    recordedOn: 'سُجلت في',
    reviewedOn: 'شوهدت معًا في',
    notReviewed: 'مسجلة',
    reviewedShort: (day) => `شوهدت معًا ${day}`,
    onlyReviewed: 'شوهدت معًا',
    oneNeeded: 'يلزم أحد اليومين.',
    beforeRecording: 'هذا اليوم قبل التسجيل.',
    decidedOn: 'ابتداءً من يوم',
    decision: 'ما قرره الوالد',
    decisions: { given: 'موافق', declined: 'غير راغب', withdrawn: 'سُحبت الموافقة' },
    decisionNeeded: 'اختر واحدًا.',
    saved: 'حُفظ.',
  },
};
