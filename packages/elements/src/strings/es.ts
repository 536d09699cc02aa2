// SPDX-License-Identifier: Apache-2.0
import type { Strings } from './strings.js';

/** Spanish kit text. Ours, not the instruments': needs review by a native speaker. */
export const spanish: Strings = {
  language: 'es',
  direction: 'ltr',
  answered: (count, total) => `${count} de ${total} contestadas`,
  stillOpen: '– sin contestar:',
  question: (number) => `Pregunta ${number}`,
  pleaseAnswer: (numbers) => `Por favor, conteste: ${numbers}.`,
  cannotRead: (message) => `Estas respuestas no se pueden usar. ${message}`,
  declined: 'Prefiero no contestar',
  getStopped:
    'No se envió: esta página habría puesto las respuestas en su dirección. El formulario necesita method="post".',
  askedByPerson: 'Su visitadora le hará estas preguntas en persona.',
  noText: (name) =>
    `El texto de ${name} no forma parte de esta página: su propietario debe permitirlo primero.`,
  wording: (evidence) =>
    `Texto: ${evidence === 'single-copy' ? 'comparado con una sola copia' : 'comparado con varias copias'}.`,
  crisisThanks: 'Gracias por decírnoslo.',
  crisisInPerson: 'Su visitadora hablará con usted de esto hoy.',
  crisisRemote:
    'Nadie vigila esta página. Su visitadora leerá sus respuestas antes de la próxima visita. Si necesita a alguien ahora, use estos números:',
  crisisLifeline: (_, phone, press, text) =>
    `Línea ${phone} de Prevención del Suicidio y Crisis: llame al ${phone} y oprima ${press}, o envíe ${text} por mensaje al ${phone}, de día y de noche`,
  crisisEmergency: (phone) => `En peligro inmediato: ${phone}`,
  crisisMaternal: (_, phone) =>
    `Línea Nacional de Salud Mental Materna: llame o envíe un mensaje al ${phone}, para recibir apoyo (no es una línea de crisis)`,
  actNow: (item, answer) => `Pregunta ${item} afirmada: pregunte ahora. Respuesta: ${answer}.`,
  ask: (item) => `Pregunta ${item} sin contestar: pregunte.`,
  note: (item, answer) => `Pregunta ${item}: ${answer}. Para conversar; no es una pregunta sobre suicidio.`,
  loadSteps: () => import('./es.steps.js').then((module) => module.spanishSteps),
  loadScore: () => import('./es.score.js').then((module) => module.spanishScore),
};
