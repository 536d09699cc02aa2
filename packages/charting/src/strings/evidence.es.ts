// SPDX-License-Identifier: Apache-2.0
import {
  itemNineFigures,
  overTrial,
  reviewFigures,
  trialFigures,
  videoFigures,
} from '../evidence/evidence-figures.js';
import type { EvidenceStrings } from './evidence-strings.js';

const { randomised, treated, control, untreated, changes } = trialFigures;
const { uptake, completion, followUp } = videoFigures;
const monthly = changes
  .map(({ instrument, perMonth, pValue }) => `−${Math.abs(perMonth)} puntos en ${instrument} (p = ${pValue})`)
  .join(', ');
const [phq9, gad7, pcl5] = changes.map(overTrial);

/** Spanish words of the evidence page: needs review by a native speaker. */
export const spanishEvidence: EvidenceStrings = {
  title: 'Ayuda y evidencia',
  opening: 'Lo que se sabe y lo que no, para profesionales y evaluadores. Todo va junto.',
  headings: {
    model: 'Qué se sabe del modelo',
    itemNine: 'Qué puede y qué no puede decir la pregunta 9 del PHQ-9',
    thresholds: 'Qué significa un cambio en la puntuación',
    limits: 'Qué no hace Cradleside',
    keyboard: 'Teclas',
  },
  model: {
    trial: `Ensayo del programa, por protocolo: ${treated + control} madres (${treated} con tratamiento, ${control} de control) de ${randomised} asignadas al azar; se omiten ${untreated} que no recibieron tratamiento. Cambio adicional por mes: ${monthly}. En 12 meses son ${phq9}, ${gad7} y ${pcl5} puntos.`,
    review: `Revisión Campbell de psicoterapia para padres y bebés (${reviewFigures.trials} ensayos, ${reviewFigures.participants} participantes): sin evidencia de efecto en la salud mental de los padres; la evidencia es débil.`,
    video: `Ensayo de viabilidad de retroalimentación con video, VIPP-PMH (${videoFigures.treated} + ${videoFigures.control} madres): aceptación ${uptake} %, finalización ${completion} %, seguimiento ${followUp[0]} % y ${followUp[1]} %; sin efecto claro en la salud mental.`,
    homvee: 'HomVEE indica que el modelo no cumple sus criterios de evidencia.',
    oneFamily:
      'El ensayo trata de grupos. La pendiente de una familia nunca se llama mejor o peor que el ensayo.',
  },
  itemNine: {
    zero: `Pregunta 9 = 0 no descarta el riesgo. En los registros de la administración de salud de veteranos de EE. UU., el ${itemNineFigures.notAtAll} % de quienes murieron por suicidio había respondido por última vez «ningún día».`,
    endorsed: `De quienes la afirman, cerca del ${itemNineFigures.predictiveValue} % resulta en riesgo según la C-SSRS: una pregunta afirmada es un motivo para preguntar, no una respuesta.`,
    ask: 'Se haya marcado lo que se haya marcado, preguntar le toca a una persona. También se pregunta si la 9 quedó en blanco.',
  },
  thresholds: [
    'Un cambio fiable es mayor que el error de medición. No dice por qué cambió la puntuación.',
    'Los umbrales se hallaron en otros grupos: adultos en atención primaria o en psicoterapia y, para el PCL-5, sobre todo veteranos varones. La población y la fuente están junto a cada uno.',
    'Una respuesta al tratamiento se indica solo si la primera puntuación era lo bastante alta. Un valor prorrateado no entra en el cambio ni en la pendiente.',
    'La pendiente es una recta por las puntuaciones en los días en que se contestaron, con el número de cuestionarios y el tiempo que abarcan.',
  ],
  limits: [
    'No hace diagnósticos. Un cribado positivo es un motivo para mirar con más detalle.',
    'No cuenta una pregunta en blanco como cero ni como «no».',
    'No puntúa las visitas, no ordena a las profesionales y no compara a una familia con otra.',
    'Sus gráficos muestran lo que coincidió en el tiempo, no qué causó qué.',
    'No vigila nada: las respuestas de una tableta se ven al abrir el panel. En una emergencia, llame al 911 o al 988.',
    'No se comunica con ninguna otra computadora salvo el relé que nombran las reglas de su agencia; sin relé, con ninguna.',
    'No cambia el texto de ningún cuestionario. Sus propias palabras en español y árabe necesitan revisión de hablantes nativos.',
  ],
  keyboard: [
    'Tab pasa al siguiente control; Mayús y Tab, al anterior. Intro o la barra espaciadora pulsa un botón.',
    'En una pregunta, las flechas pasan de una respuesta a otra; en la vista de una pregunta por pantalla, Intro en «Siguiente» continúa.',
    'En un gráfico, Tab lleva al último punto o visita; las flechas, Inicio y Fin llevan a los demás. «Mostrar como tabla» tiene los mismos números.',
    'Escape cierra el menú. Alt, Mayús e Y abre el panel, salvo que los ajustes de su navegador digan otra cosa.',
    'Un formulario en papel se escribe como una fila de cifras; debajo se lee lo que se entendió.',
  ],
};
