// SPDX-License-Identifier: Apache-2.0
import { spanishScore } from './es.score.js';
import type { PictureStrings } from './picture-strings.js';

const counted = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

/** Spanish text of the pictures, the names in our own checklist among it: needs review by a native speaker. */
export const spanishPictures: PictureStrings = {
  language: 'es',
  direction: 'ltr',
  locale: 'es-US',
  showTable: 'Mostrar como tabla',
  hideTable: 'Ocultar la tabla',
  sources: 'Fuentes de estos números',
  keys: 'Con las flechas, Inicio y Fin se pasa de uno a otro.',
  date: 'Fecha',
  semicolon: '; ',
  comma: ', ',
  childAge: 'Edad del niño o la niña',
  months: (count) => counted(count, 'mes', 'meses'),
  weeks: (count) => counted(count, 'semana', 'semanas'),
  born: 'nacimiento',
  due: 'fecha prevista',
  pregnancy: (weeks) => `sem. ${weeks}`,
  inPregnancy: (weeks) => `semana ${weeks} de embarazo`,
  ageInMonths: (months) => `${months} m`,

  trendTitle: 'Puntuaciones a lo largo del tiempo',
  trendOf: (name) => `${name} a lo largo del tiempo`,
  noScreens: 'Todavía no hay cuestionarios.',
  cutPoint: (threshold) => `punto de corte ${threshold}`,
  reliable: (threshold, outcome) => {
    const words = { improved: 'mejoría', worsened: 'empeoramiento', none: 'no se cumple' };
    return `cambio fiable (${threshold}): ${outcome === null ? 'aún no se sabe' : words[outcome]}`;
  },
  since: (change, day) => `${change} desde el ${day}`,
  slope: (slope, perMonth, span) => {
    const basis = `${counted(slope.screens, 'cuestionario', 'cuestionarios')} en ${span}`;
    if (slope.kind !== 'none')
      return `${slope.kind === 'slope' ? 'Pendiente' : 'Cambio'}: ${perMonth} puntos por mes, ${basis}.`;
    return {
      'no-screen': 'Todavía no hay un cuestionario con total.',
      'one-screen': 'Un cuestionario: todavía no hay cambio.',
      'too-short': `${basis}: muy poco tiempo para una pendiente.`,
    }[slope.reason];
  },
  spanOfDays: (days) => counted(days, 'día', 'días'),
  spanOfMonths: (months) => `${months} meses`,
  screens: 'Cuestionarios',
  total: 'Puntuación',
  ofMaximum: (total, maximum) => `${total} de ${maximum}`,
  prorated: (value, answered, items) => `prorrateado ${value}, ${answered} de ${items} contestadas`,
  noTotal: (answered, items) => `sin total, ${answered} de ${items} contestadas`,
  bandHeading: 'Nivel',
  sinceFirst: 'Desde el primero',
  window: 'Plazo',
  inWindow: (point) => point,
  outOfWindow: (point, days) =>
    `${point}, fuera de su plazo (${counted(Math.abs(days), 'día', 'días')} ${days < 0 ? 'antes' : 'después'} de la fecha)`,
  duePoint: ({ unit, count }) => {
    if (unit === 'week') return counted(count, 'semana', 'semanas');
    if (unit === 'month-after-birth') return `${counted(count, 'mes', 'meses')} después del nacimiento`;
    return count === 0 ? 'inicio' : counted(count, 'mes', 'meses');
  },
  trendLimits:
    'Muestra totales de cuestionarios de autoinforme en los días en que se contestaron. No muestra por qué cambiaron, qué pasó entre dos cuestionarios ni el riesgo: la pregunta 9 está en la tarjeta de resultados.',
  bands: spanishScore.bands,

  mapTitle: 'Componentes por visita',
  noVisits: 'Todavía no hay visitas.',
  visitsShown: (held, logged) =>
    `${counted(Number(held), 'visita realizada', 'visitas realizadas')}, ${logged} registradas`,
  earlierVisits: 'Visitas anteriores: deslice los cuadros hacia un lado o use las flechas.',
  states: { unlogged: 'realizada, sin registrar', cancelled: 'cancelada', 'no-show': 'la familia no estaba' },
  breadth: (count, of) => `${count} de ${of} componentes`,
  breadthHeading: (of) => `Por visita, de ${of}`,
  visit: 'Visita',
  component: 'Componente',
  logged: 'Visitas registradas con él',
  lastSeen: 'Visto por última vez',
  notSeen: 'no visto',
  gapsHeading: (visits) =>
    visits === 1
      ? 'No visto en la última visita registrada'
      : `No visto en las últimas ${visits} visitas registradas`,
  noGaps: (visits) =>
    visits === 1
      ? 'Todos los componentes se vieron en la última visita registrada.'
      : `Todos los componentes se vieron en las últimas ${visits} visitas registradas.`,
  nothingLogged: 'Todavía no hay visitas registradas.',
  lastSeenOn: (name, day) => `${name} (visto por última vez el ${day})`,
  neverSeen: (name) => `${name} (no visto hasta ahora)`,
  psychotherapy: (presence) =>
    `Los elementos de la psicoterapia padres-bebé: alguno de ellos en ${presence} visitas registradas`,
  mapLimits:
    'Muestra lo que se marcó después de las visitas. No muestra cómo se hizo, cuánto, ni qué necesitaba la familia: un hueco es una pregunta para la supervisión. Una columna rayada es una visita realizada que no está registrada.',
  components: {
    'imh-hv-visit-components': {
      alliance: 'Alianza',
      material: 'Necesidades concretas',
      life: 'Afrontamiento y apoyo',
      emotional: 'Apoyo emocional',
      development: 'Guía del desarrollo',
      culture: 'Sensibilidad cultural',
      video: 'Video',
      ipp: 'Psicoterapia padres-bebé',
      ALL: 'Alianza',
      MAT: 'Necesidades concretas',
      LIF: 'Afrontamiento y apoyo',
      EMO: 'Apoyo emocional',
      DEV: 'Guía del desarrollo',
      CUL: 'Sensibilidad cultural',
      VID: 'Video',
      IPP1: 'Sentimientos del niño o la niña',
      IPP2: 'Significado del juego',
      IPP3: 'Cómo ve al niño o la niña',
      IPP4: 'Capacidad de cuidar',
      IPP5: 'Vínculo con la relación',
      IPP6: 'Sentimientos de la madre o el padre',
      IPP7: 'Heridas del pasado',
      IPP8: 'Recursos y buenas experiencias',
    },
  },

  familyTitle: 'Puntuaciones y componentes a lo largo del tiempo',
  together: 'Juntos en el tiempo, no causa: la imagen no puede decir qué llevó a qué.',
  visitMarks:
    'Cada línea es una visita en la que se marcó el componente. Una línea de puntos es una visita realizada que no está registrada; un guion arriba es una que no tuvo lugar.',
};
