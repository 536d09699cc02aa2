// SPDX-License-Identifier: Apache-2.0
import type { StepStrings } from './strings.js';

/** Spanish text of the steps layout. Ours, not the instruments': needs review by a native speaker. */
export const spanishSteps: StepStrings = {
  back: 'Atrás',
  next: 'Siguiente',
  skip: 'Saltar',
  finish: 'Terminar',
  stepHint: 'Una pregunta a la vez. Toque una respuesta para seguir; con Atrás no se pierde nada.',
  step: (position, total) => `${position} de ${total}`,
  end: 'Gracias. Esa fue la última pregunta.',
};
