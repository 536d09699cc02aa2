// SPDX-License-Identifier: Apache-2.0
import type { Decision } from '@cradleside/instruments';
import { phq9 } from '@cradleside/instruments/phq9';
import { phq9EsUS } from '@cradleside/instruments/phq9.es-US';
import { namedItems } from './named-items.js';
import type { NoteStrings } from './note-strings.js';

const extra = { difficulty: 'Dificultad', exposure: 'Exposición' };
const items = { one: 'pregunta', several: 'preguntas', extra };
const met = (decision: Decision) =>
  ({ true: 'se cumple', false: 'no se cumple', null: 'sin decidir' })[`${decision}`];

/** The official wording of every answer that has a code, so that a chart in Spanish quotes it and not a translation of ours. */
const officialAnswers = Object.fromEntries(
  (['default', 'difficulty'] as const).flatMap((scale) =>
    phq9.scales[scale].map(({ loinc }, index) => [loinc, phq9EsUS.scales[scale][index] ?? '']),
  ),
);

/** Spanish words of notes. Ours, not the instruments': needs review by a native speaker. */
export const spanish: NoteStrings = {
  tag: 'es',
  mode: {
    self: 'autoinforme',
    'read-aloud': 'leído en voz alta',
    interpreter: 'con intérprete',
    clinician: 'preguntado por la profesional',
    paper: 'en papel',
  },
  device: { panel: 'computadora', tablet: 'tableta', paper: 'en papel' },
  language: { en: 'inglés', es: 'español', ar: 'árabe' },
  answered: (answered, asked) => `${answered}/${asked} contestadas`,
  noTotal: 'sin total',
  notScored: 'SIN PUNTUACIÓN',
  incomplete: 'INCOMPLETO',
  prorated: (value) => `prorrateado ${value}`,
  blank: (ids) => `${namedItems(ids, items)} en blanco`,
  declined: (ids) => `prefirió no contestar: ${namedItems(ids, items)}`,
  notAsked: (ids) => `no aplica: ${namedItems(ids, items)}`,
  item: (item, value, answer) => `Pregunta ${item} = ${value}${answer === null ? '' : ` (${answer})`}`,
  endorsed: 'respuesta afirmativa',
  noted: 'para conversar; no es una pregunta sobre suicidio',
  itemBlank: (item) => `Pregunta ${item} sin contestar: pregunte.`,
  itemDeclined: (item) => `Pregunta ${item}, prefirió no contestar: pregunte.`,
  itemDeclinedCounts: (item) => `Pregunta ${item}, prefirió no contestar: cuenta como afirmativa.`,
  extra,
  extraDeclined: 'prefirió no contestar',
  answerEnding: {},
  bands: {
    minimal: 'mínima',
    mild: 'leve',
    moderate: 'moderada',
    'moderately-severe': 'moderadamente grave',
    severe: 'grave',
    normal: 'normal',
  },
  answers: { ...officialAnswers, Yes: 'sí', No: 'no' },
  subscales: { anxiety: 'Ansiedad (GAD-2)', depression: 'Depresión (PHQ-2)' },
  cutPoint: (minimum, decision, subscale) =>
    subscale
      ? `${subscale.name}${subscale.total === null ? '' : ` = ${subscale.total}`}, punto de corte >= ${minimum}: ${met(decision)}.`
      : `Punto de corte >= ${minimum}: ${met(decision)}.`,
  criteria: {
    positive: 'Tamizaje positivo',
    'acute-positive':
      'Tamizaje positivo agudo; riesgo inminente, evaluación inmediata de seguridad y de salud mental completa, no dejar a la persona sola',
    'non-acute-positive':
      'Tamizaje positivo no agudo; breve evaluación de seguridad por riesgo de suicidio antes de salir',
    'dsm5-symptom-rule':
      'Regla de síntomas del DSM-5; deben confirmarse la exposición, la duración y el deterioro funcional',
  },
  criterion: (name, decision, caution) =>
    `${name}: ${met(decision)}${caution === null ? '' : `; ${caution}`}.`,
  baseline: (date, total) =>
    total === null ? `Evaluación inicial ${date}: sin total` : `Evaluación inicial ${date} = ${total}`,
  change: (points) => `cambio ${points}`,
  noChange: 'cambio sin calcular (falta un total)',
  reliable: (threshold, outcome) =>
    `cambio confiable >= ${threshold}: ${{ improved: 'se cumple, mejoró', worsened: 'se cumple, empeoró', none: 'no se cumple' }[outcome]}`,
  blanks: 'Revisado con la persona: ____  Plan: ____',
  closing: 'Cuestionario de autoinforme; no es un diagnóstico.',
  closingRated: 'Valoración hecha por otra persona; no es un diagnóstico.',
  closingEntered: 'Resultado ingresado a mano; no es un diagnóstico.',
  childMonths: (months) => `niño o niña de ${months} meses`,
  notEntered: (label) => `${label} sin ingresar`,
  topics: {
    'phq-9': 'depresión',
    'phq-2': 'depresión',
    epds: 'depresión',
    'gad-7': 'ansiedad',
    'gad-2': 'ansiedad',
    'phq-4': 'depresión y ansiedad',
    'pcl-5': 'estrés postraumático',
    'pc-ptsd-5': 'estrés postraumático',
    'ace-10': 'experiencias de la infancia',
    'parental-stress-scale': 'estrés de la crianza',
    psoc: 'confianza en la crianza',
  },
  child: ({ topic, name, date, extent }) =>
    [
      'Tamizaje',
      ...(topic === null ? [] : [`de ${topic}`]),
      'de la persona cuidadora',
      ...(name === null ? [] : [`(${name})`]),
      `${extent === 'complete' ? 'completado' : 'aplicado'} el ${date};`,
      'el resultado y el seguimiento constan en el expediente de la persona cuidadora, según la política de la agencia.',
    ].join(' '),
};
