// SPDX-License-Identifier: Apache-2.0
import { spanish } from './es.js';
import type { VisitStrings } from './visit-strings.js';

/** Spanish words of visit notes, those of our own checklist among them: needs review by a native speaker. */
export const spanishVisit: VisitStrings = {
  opening: (date) => `Visita ${date}`,
  status: {
    held: 'realizada',
    'cancelled-by-family': 'cancelada por la familia',
    'cancelled-by-provider': 'cancelada por la profesional',
    'no-show': 'no se encontró a la familia (inasistencia)',
  },
  minutes: (minutes) => `${minutes} min`,
  setting: {
    'birth-family-home': 'hogar de la familia biológica',
    'adoptive-home': 'hogar adoptivo',
    'foster-or-kinship-home': 'hogar de acogida o de parientes',
    shelter: 'albergue',
    virtual: 'virtual',
    other: 'otro lugar',
  },
  spokenLanguage: (language) => `en ${language}`,
  language: spanish.language,
  together: 'Madre o padre y niño o niña: vistos juntos.',
  notTogether: 'Madre o padre y niño o niña: no vistos juntos.',
  alsoPresent: (who) => `También presentes: ${who}.`,
  company: {
    'other-parent': 'el otro progenitor',
    'foster-parent': 'madre o padre de acogida',
    kin: 'parientes',
    sibling: 'hermano o hermana',
    interpreter: 'intérprete',
    other: 'otra persona',
  },
  crisisVisit: 'Visita adicional por una crisis.',
  components: 'Componentes utilizados, según el registro de la profesional:',
  nothingFromList: 'Componentes utilizados: ninguno de la lista.',
  notLogged: 'Componentes utilizados: sin registrar.',
  labels: {
    'imh-hv-visit-components': {
      alliance: 'Alianza',
      'alliance.relationship': 'se construyó, cuidó o reparó la relación de trabajo con la madre o el padre',
      material: 'Necesidades concretas',
      'material.needs': 'se ayudó a la familia a cubrir una necesidad concreta (bienes, servicios, recursos)',
      'material.advocacy': 'se abogó por la familia o junto con ella',
      'material.health': 'se ayudó con el acceso a la atención médica o con su uso',
      'material.coordination':
        'se coordinó con otro proveedor (protección infantil, atención médica, educación temprana, otro)',
      life: 'Afrontamiento y apoyo',
      'life.support': 'se fortaleció o se buscó apoyo social',
      'life.problem': 'se trabajó en habilidades para resolver problemas',
      'life.plan': 'se trabajó en los planes para el propio proyecto de vida',
      'life.coping': 'se trabajó en habilidades de afrontamiento cotidiano',
      emotional: 'Apoyo emocional',
      'emotional.support': 'se ofreció apoyo emocional a la madre o el padre',
      development: 'Orientación sobre el desarrollo',
      'development.guidance':
        'se compartieron ideas o preguntas sobre el desarrollo de este niño o esta niña',
      'development.materials': 'se usaron juguetes o materiales para apoyar la orientación',
      culture: 'Sensibilidad cultural',
      'culture.responsive': 'se adaptó el trabajo a la cultura, el idioma o las creencias de la familia',
      'culture.diversity':
        'se prestó atención a la identidad, la diferencia, la discriminación o el poder en el trabajo',
      video: 'Video',
      'video.record': 'se grabó a la madre o el padre con el niño o la niña para la evaluación',
      'video.review': 'se vio una grabación con la familia y se reflexionó sobre ella',
      ipp: 'Psicoterapia padres-bebé',
      'ipp.childEmotion':
        'se exploraron los sentimientos del niño o la niña en relación con experiencias presentes o pasadas',
      'ipp.meaning':
        'se reflexionó sobre el sentimiento o el significado del juego o la conducta del niño o la niña',
      'ipp.meaning.withParent': 'con la madre o el padre',
      'ipp.meaning.toChild': 'hablándole al bebé o al niño pequeño',
      'ipp.representations':
        'se nombró o se conversó cómo la madre o el padre ve al niño o la niña, o cómo se ve en su papel',
      'ipp.nurture':
        'se exploró la capacidad de la madre o el padre para cuidar y responder al niño o la niña',
      'ipp.linking':
        'se relacionó un problema o conflicto actual con la forma de responder al niño o la niña o con la relación',
      'ipp.parentEmotion': 'se acompañaron los sentimientos de la madre o el padre acerca del niño o la niña',
      'ipp.past': 'se abordaron heridas del pasado, duelos no resueltos o traumas que afectan la relación',
      'ipp.strengths': 'se recurrió a recursos internos o buenas experiencias que fortalecen la relación',
    },
  },
  blanks: 'Observaciones: ____  Plan: ____',
  closing: 'Registro de la visita hecho por la profesional; no es una puntuación.',
};
