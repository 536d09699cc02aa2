// SPDX-License-Identifier: Apache-2.0
import type { FlowStrings } from './strings.js';

/** Spanish text of the page. Ours, not the instruments': needs review by a native speaker. */
export const spanish: FlowStrings = {
  language: 'es',
  direction: 'ltr',
  ownName: 'Español',
  bar: {
    label: 'Siempre aquí',
    cover: 'Ocultar pantalla',
    help: '¿Necesita ayuda ahora?',
    stop: 'Parar por ahora',
    read: 'Leer en voz alta',
    endReading: 'Dejar de leer',
    headphones: 'Otras personas pueden oírlo. Con audífonos queda en privado.',
  },
  covered: { title: 'En pausa', goOn: 'Continuar' },
  code: {
    title: '¿Es el mismo número?',
    explanation: {
      'in-person': 'Su visitadora ve un número en su pantalla. Debe ser este:',
      remote: 'Si está hablando ahora con su visitadora, ella puede decirle su número. Debe ser este:',
    },
    same: { 'in-person': 'Sí, es el mismo', remote: 'Continuar' },
    other: 'No, es otro',
    stopTitle: 'Por favor, no conteste aquí',
    stop: 'Este enlace no viene de su visitadora. No se envió nada. Por favor, cierre esta página y dígaselo.',
  },
  languages: {
    title: 'Elija su idioma',
  },
  consent: {
    title: 'Antes de empezar',
    points: ({ agency, device }) => [
      'Estas preguntas son sobre cómo se ha sentido. No hay respuestas buenas ni malas.',
      'Puede saltarse cualquier pregunta y puede parar cuando quiera. Sus visitas no cambian por eso.',
      `Su visitadora y las personas con quienes trabaja en ${agency || 'la agencia'} leerán sus respuestas. Nadie más puede.`,
      'Si sus respuestas muestran que usted u otra persona puede estar en peligro, ella hablará con usted y quizá tenga que buscar ayuda, para proteger a todos.',
      device === 'tablet'
        ? 'Lo que haya contestado llega a su visitadora si para, sale de esta página o guarda la tableta, a menos que elija borrarlo. Nada se queda en esta tableta.'
        : 'Lo que haya contestado se guarda para su visitadora si para o cierra esta ventana, a menos que elija borrarlo.',
      'Puede pedirle una copia a su visitadora.',
    ],
    begunBefore:
      'Este enlace ya se abrió antes. Lo que se contestó entonces se envió a su visitadora. Si ya había terminado, no tiene que hacer nada más; si no, puede contestar otra vez desde el principio.',
    start: 'Empezar',
    decline: 'Hoy no quiero contestar',
  },
  research: {
    title: '¿Se pueden usar sus respuestas también para investigación?',
    explanation: 'Sin su nombre. Puede decir que no; sus visitas no cambian por eso.',
    yes: 'Sí, también para investigación',
    no: 'No, solo para mis visitas',
  },
  part: (position, total) => `Parte ${position} de ${total}`,
  back: 'Atrás',
  lastPart: 'Cuando quiera, sus respuestas llegan a su visitadora.',
  finish: 'Terminar',
  finishPart: 'Listo',
  stop: {
    title: '¿Parar por ahora?',
    explanation: 'Puede dar a su visitadora lo que contestó hasta ahora, o borrarlo.',
    earlier: 'Los cuestionarios que ya terminó están guardados para ella.',
    goOn: 'Seguir contestando',
    send: 'Parar y darle mis respuestas',
    erase: 'Parar y borrar mis respuestas',
    leave: 'Parar',
  },
  notKept:
    'Esto no se pudo guardar de forma segura. Por favor, avise a su visitadora antes de salir de esta página.',
  retry: 'Intentar de nuevo',
  crisis: {
    title: 'Si necesita a alguien ahora',
    thanks: 'Gracias por decírnoslo.',
    next: {
      'in-person': 'Su visitadora hablará con usted de esto hoy.',
      remote:
        'Nadie vigila esta página. Su visitadora leerá sus respuestas antes de la próxima visita. Si necesita a alguien ahora, use estos números:',
    },
    lifeline: (phone, press, text) =>
      `Línea ${phone} de Prevención del Suicidio y Crisis: llame al ${phone} y oprima ${press}, o envíe ${text} por mensaje al ${phone}, de día y de noche`,
    emergency: (phone) => `En peligro inmediato: ${phone}`,
    maternal: (phone) =>
      `Línea Nacional de Salud Mental Materna: llame o envíe un mensaje al ${phone}, para recibir apoyo (no es una línea de crisis)`,
  },
  end: {
    title: 'Gracias',
    next: {
      'in-person': 'Su visitadora hablará hoy con usted de lo que nos contó y de lo que podría ayudar.',
      remote:
        'Su visitadora leerá sus respuestas antes de su próxima visita y entonces hablará con usted. En este momento nadie las está leyendo.',
    },
    erased: 'Lo que había contestado está borrado.',
    nothing: 'Está bien. No se envió nada.',
    away: 'Esta página se cerró porque nadie la usó durante un rato.',
    giveBack: {
      tablet: 'Por favor, devuelva ahora la tableta a su visitadora.',
      computer: 'Por favor, devuelva ahora la computadora a su visitadora.',
    },
  },
  delivery: {
    sending: 'Enviando…',
    sent: 'Enviado',
    sentExplanation: 'Sus respuestas llegaron, cerradas de modo que solo su visitadora puede abrirlas.',
    waiting: 'Todavía no se ha entregado',
    waitingExplanation:
      'Sus respuestas están en esta imagen, cerradas de modo que solo su visitadora puede abrirlas. Por favor, muéstresela: ella la escanea.',
    erasedSent: 'El panel de su visitadora recibe el aviso de borrar lo que ya le había llegado.',
    erasedWaiting:
      'Una parte ya se había enviado. Por favor, muestre esta imagen a su visitadora: le dice a su panel que también lo borre.',
    relayFailed: 'No se pudo enviar por internet.',
    picture: 'Imagen para que su visitadora la escanee',
    asText: 'Lo mismo como texto',
    copy: 'Copiar',
    copied: 'Copiado',
    code: 'Número para comparar',
    codeExplanation: 'Su visitadora ve el mismo número cuando sus respuestas han llegado.',
    retry: 'Intentar enviar de nuevo',
    confirmSent: 'Borrar esta pantalla',
    confirmWaiting: 'Mi visitadora ya las recibió',
    leave: 'Borrar esta pantalla',
    sureTitle: '¿La pantalla de su visitadora muestra el mismo número?',
    sure: 'Sí, borrar esta pantalla',
    sureBack: 'Todavía no',
  },
  refused: {
    'no-link': {
      title: 'Le damos la bienvenida',
      paragraphs: [
        'Para empezar, escanee la imagen en la pantalla de su visitadora o abra el enlace que ella le envió.',
      ],
    },
    broken: {
      title: 'Este enlace no está completo',
      paragraphs: [
        'Falta una parte o se cambió algo. No se envió nada.',
        'Por favor, pida a su visitadora un enlace nuevo o escanee otra vez la imagen en su pantalla.',
      ],
    },
    expired: {
      title: 'Este enlace ya terminó',
      paragraphs: [
        'Los enlaces valen solo por poco tiempo, para que nadie más pueda usarlos. No se envió nada.',
        'Por favor, pida a su visitadora un enlace nuevo.',
      ],
    },
    used: {
      title: 'Este enlace ya se usó',
      paragraphs: [
        'Las respuestas ya llegaron. Cada enlace se puede usar una sola vez.',
        'Si no fue usted, o si quiere contestar otra vez, pida a su visitadora un enlace nuevo.',
      ],
    },
    'not-trusted': {
      title: 'Este enlace no se puede usar aquí',
      paragraphs: [
        'No pudimos comprobar que viene de su visitadora. No se envió nada.',
        'Por favor, dígaselo y pídale un enlace nuevo.',
      ],
    },
    'other-version': {
      title: 'Este enlace no corresponde a esta página',
      paragraphs: [
        'No se envió nada. Por favor, avise a su visitadora.',
        'Para la visitadora: los cuestionarios de su panel y los de esta página son de versiones distintas. Actualice el panel, vuelva a cargar esta página una vez y haga un enlace nuevo.',
      ],
    },
    'unknown-key': {
      title: 'Esta página todavía no conoce el panel de su visitadora',
      paragraphs: [
        'No se envió nada. Por favor, muéstrele esta página.',
        'Para la visitadora: el archivo agency.json de esta página no tiene una línea para su panel. Abra en su panel Ajustes, «Contestar en una tableta», copie la línea que aparece allí y pida a quien administra esta página que la agregue a signingKeys. Después haga un enlace nuevo.',
      ],
    },
    'old-browser': {
      title: 'Este navegador es demasiado antiguo',
      paragraphs: [
        'No puede cerrar sus respuestas de modo que solo su visitadora pueda abrirlas. No se envió nada.',
        'Por favor, avise a su visitadora. Se necesita un navegador de 2025 o más nuevo.',
      ],
    },
    'half-loaded': {
      title: 'Esta página no se cargó por completo',
      paragraphs: [
        'No se preguntó nada y no se envió nada.',
        'Por favor, revise la conexión. Después escanee otra vez la imagen en la pantalla de su visitadora o abra el enlace que ella le envió.',
      ],
    },
    'bad-site': {
      title: 'Esta página todavía no está lista',
      paragraphs: ['Para quien administra esta página: falta agency.json o no se puede usar.'],
    },
  },
  demo: 'Demostración: use solo respuestas inventadas.',
  opening: 'Un momento…',
};
