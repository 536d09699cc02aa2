// SPDX-License-Identifier: Apache-2.0
import type { Translation } from '../instrument.js';

/** The official US Spanish GAD-7. */
export const gad7EsUS = {
  id: 'gad-7/es-US',
  instrument: 'gad-7',
  language: 'es-US',
  direction: 'ltr',
  title: 'GAD-7',
  stem: 'Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?',
  items: {
    '1': 'Se ha sentido nervioso(a), ansioso(a) o con los nervios de punta',
    '2': 'No ha sido capaz de parar o controlar su preocupación',
    '3': 'Se ha preocupado demasiado por motivos diferentes',
    '4': 'Ha tenido dificultad para relajarse',
    '5': 'Se ha sentido tan inquieto(a) que no ha podido quedarse quieto(a)',
    '6': 'Se ha molestado o irritado fácilmente',
    '7': 'Ha tenido miedo de que algo terrible fuera a pasar',
  },
  scales: {
    default: ['Ningún día', 'Varios días', 'Más de la mitad de los días', 'Casi todos los días'],
  },
  evidence: 'cross-checked',
  evidenceNote: 'Four independent public copies are letter-identical.',
} as const satisfies Translation;
