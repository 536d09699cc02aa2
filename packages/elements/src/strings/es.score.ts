// SPDX-License-Identifier: Apache-2.0
import type { ScoreStrings } from './strings.js';

/** Spanish text of the score card. Ours, not the instruments': needs review by a native speaker. */
export const spanishScore: ScoreStrings = {
  title: (name) => `Resultado de ${name}`,
  notYet: 'todavía sin contestar',
  invalid: 'Sin puntuación: una respuesta está fuera de su escala',
  prorated: (value, answered, items) => `prorrateado ${value}, ${answered} de ${items} contestadas`,
  atOrAbove: (threshold, scale) => `${scale}${threshold} o más: tamizaje positivo`,
  below: (threshold, scale) => `${scale}menos de ${threshold}`,
  undecided: (threshold, scale) => `${scale}punto de corte ${threshold}: todavía no se sabe`,
  met: 'se cumple',
  notMet: 'no se cumple',
  worsened: (points) => `Empeoramiento confiable: ${points} puntos`,
  zeroIsNotNone: (item) => `Pregunta ${item} = 0 no descarta el riesgo.`,
  change: (points, since) => `${points > 0 ? '+' : ''}${points} desde ${since}`,
  reliable: (threshold, outcome) =>
    `cambio confiable (${threshold}): ${{ improved: 'mejoró', worsened: 'empeoró', none: 'no se cumple' }[outcome]}`,
  meaningful: (threshold, met) =>
    `mejoría significativa (${threshold}): ${met ? 'se cumple' : 'no se cumple'}`,
  response: (met) => `respuesta (la mitad o menos): ${met ? 'se cumple' : 'no se cumple'}`,
  remission: (threshold, met) => `remisión (menos de ${threshold}): ${met ? 'se cumple' : 'no se cumple'}`,
  endState: (threshold, met) => `estado final (${threshold} o menos): ${met ? 'se cumple' : 'no se cumple'}`,
  sources: 'Fuentes de estos números',
  disclaimer: 'Cuestionario de autoinforme; no es un diagnóstico.',
  mode: (mode) =>
    ({
      self: 'autoinforme',
      'read-aloud': 'leído en voz alta',
      interpreter: 'con intérprete',
      clinician: 'preguntado por la profesional',
      paper: 'en papel',
    })[mode],
  bands: {
    minimal: 'Mínima',
    mild: 'Leve',
    moderate: 'Moderada',
    'moderately-severe': 'Moderadamente grave',
    severe: 'Grave',
    normal: 'Normal',
  },
  criteria: {
    'major-depressive-syndrome':
      'cuadro de síntomas compatible con síndrome depresivo mayor; una profesional debe descartar otras causas',
    'other-depressive-syndrome':
      'cuadro de síntomas compatible con otro síndrome depresivo; una profesional debe descartar otras causas',
  },
};
