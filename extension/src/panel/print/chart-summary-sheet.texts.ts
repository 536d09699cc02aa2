// SPDX-License-Identifier: Apache-2.0
import type { NoteChart, NoteLanguage, Ratio, Slope } from '@cradleside/charting';
import type { SafetyStage } from '@cradleside/safety';

/** Words of the summary for the chart, in the languages that notes are written in. Spanish needs review by a native speaker. */
export interface ChartSummarySheetTexts {
  readonly title: Readonly<Record<NoteChart, string>>;
  readonly client: (code: string) => string;
  readonly caregiver: (kinship: string) => string;
  readonly since: (day: string) => string;
  readonly printed: (day: string, by: string) => string;
  readonly screens: string;
  readonly noScreens: string;
  readonly cannotWrite: (name: string, day: string) => string;
  readonly cutPoint: (least: number, part: string, source: string) => string;
  readonly bands: (sources: string) => string;
  readonly reliable: (points: number, population: string, source: string) => string;
  readonly slope: (slope: Slope, perMonth: string, months: string) => string;
  readonly badDay: (count: number) => string;
  readonly safety: string;
  readonly safetyEvent: (name: string, day: string, stage: SafetyStage) => string;
  readonly visits: string;
  readonly noVisits: string;
  readonly held: (held: number, minutes: number, noted: Ratio) => string;
  readonly notHeld: (cancelled: number, noShow: number) => string;
  readonly logged: (logged: Ratio) => string;
  readonly components: string;
  readonly closing: string;
  readonly childClosing: string;
}

export const chartSummarySheetTexts: Readonly<Record<NoteLanguage, ChartSummarySheetTexts>> = {
  en: {
    title: { caregiver: 'Screening summary', child: 'Caregiver screening: record of dates' },
    client: (code) => `Client ${code}`,
    caregiver: (kinship) => `Caregiver: ${kinship}`,
    since: (day) => `Episode since ${day}`,
    printed: (day, by) => `Printed ${day} by ${by}`,
    screens: 'Screens',
    noScreens: 'No screen yet.',
    cannotWrite: (name, day) => `${name} ${day}: holds an answer outside its scale; not summarised.`,
    cutPoint: (least, part, source) => `Cut-point >= ${least}${part === '' ? '' : ` (${part})`}: ${source}.`,
    bands: (sources) => `Bands: ${sources}.`,
    reliable: (points, population, source) => `Reliable change >= ${points}: ${source} (${population}).`,
    slope: (slope, perMonth, months) => {
      const basis = `${slope.screens} screens over ${months} months`;
      if (slope.kind !== 'none')
        return `${slope.kind === 'slope' ? 'Slope' : 'Change'} ${perMonth} points per month, ${basis}.`;
      return slope.reason === 'too-short' ? `No slope: ${basis}, too short a time.` : '';
    },
    badDay: (count) =>
      count === 1
        ? 'One screen has a day that cannot be right, or lies before the episode: it is listed and not drawn.'
        : `${count} screens have a day that cannot be right, or lie before the episode: they are listed and not drawn.`,
    safety: 'Safety events',
    safetyEvent: (name, day, stage) =>
      `${name} ${day}: ${
        {
          raised: 'raised, not acknowledged',
          acknowledged: 'acknowledged, not documented',
          documented: 'documented, not closed',
          closed: 'documented and closed',
          'to-ask': 'item left open, to be asked',
          asked: 'item left open, asked since',
        }[stage]
      }.`,
    visits: 'Visits',
    noVisits: 'No visit yet.',
    held: (held, minutes, noted) => `Held ${held}; ${minutes} min (noted for ${noted.text}).`,
    notHeld: (cancelled, noShow) => `Cancelled ${cancelled}, family not there ${noShow}.`,
    logged: ({ text }) => `Checklist logged for ${text} held visits.`,
    components: 'Components, logged visits with each (counts, no score):',
    closing: 'Self-report screens; not a diagnosis.',
    childClosing: 'Results and follow-up: caregiver record, per agency policy.',
  },
  es: {
    title: { caregiver: 'Resumen de tamizajes', child: 'Tamizaje de la persona cuidadora: fechas' },
    client: (code) => `Cliente ${code}`,
    caregiver: (kinship) => `Persona cuidadora: ${kinship}`,
    since: (day) => `Episodio desde ${day}`,
    printed: (day, by) => `Impreso ${day} por ${by}`,
    screens: 'Tamizajes',
    noScreens: 'Todavía no hay tamizajes.',
    cannotWrite: (name, day) => `${name} ${day}: tiene una respuesta fuera de su escala; no se resume.`,
    cutPoint: (least, part, source) =>
      `Punto de corte >= ${least}${part === '' ? '' : ` (${part})`}: ${source}.`,
    bands: (sources) => `Niveles: ${sources}.`,
    reliable: (points, population, source) => `Cambio confiable >= ${points}: ${source} (${population}).`,
    slope: (slope, perMonth, months) => {
      const basis = `${slope.screens} tamizajes en ${months} meses`;
      if (slope.kind !== 'none')
        return `${slope.kind === 'slope' ? 'Pendiente' : 'Cambio'} ${perMonth} puntos por mes, ${basis}.`;
      return slope.reason === 'too-short' ? `Sin pendiente: ${basis}, muy poco tiempo.` : '';
    },
    badDay: (count) =>
      count === 1
        ? 'Un tamizaje tiene un día que no puede ser, o es anterior al episodio: se enumera y no se dibuja.'
        : `${count} tamizajes tienen un día que no puede ser, o son anteriores al episodio: se enumeran y no se dibujan.`,
    safety: 'Eventos de seguridad',
    safetyEvent: (name, day, stage) =>
      `${name} ${day}: ${
        {
          raised: 'señalado, sin confirmar',
          acknowledged: 'confirmado, sin documentar',
          documented: 'documentado, sin cerrar',
          closed: 'documentado y cerrado',
          'to-ask': 'pregunta sin contestar, por preguntar',
          asked: 'pregunta sin contestar, ya preguntada',
        }[stage]
      }.`,
    visits: 'Visitas',
    noVisits: 'Todavía no hay visitas.',
    held: (held, minutes, noted) => `Realizadas ${held}; ${minutes} min (anotados en ${noted.text}).`,
    notHeld: (cancelled, noShow) => `Canceladas ${cancelled}, inasistencias ${noShow}.`,
    logged: ({ text }) => `Lista de componentes registrada en ${text} visitas realizadas.`,
    components: 'Componentes, visitas registradas con cada uno (cuentas, sin puntuación):',
    closing: 'Cuestionarios de autoinforme; no es un diagnóstico.',
    childClosing:
      'Resultados y seguimiento: expediente de la persona cuidadora, según la política de la agencia.',
  },
};
