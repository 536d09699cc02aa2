// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';
import type { RefusalReason } from '../links/link.js';
import type { IssueFault } from '../links/issue-link.js';
import type { LinkState } from '../links/link-state.js';
import { arabicCount } from '../parts/arabic-count.js';
import { arabicNouns } from '../parts/arabic-nouns.js';
import { isolated } from '../parts/isolated.js';

/** Spanish and Arabic need review by a native speaker. */
export interface TabletTexts {
  readonly giveTitle: string;
  readonly noPage: string;
  readonly noInstrument: string;
  readonly who: string;
  readonly instruments: string;
  readonly keptOff: string;
  readonly chooseOne: string;
  readonly where: string;
  readonly inPerson: string;
  readonly inPersonHint: string;
  readonly remote: string;
  readonly remoteHint: string;
  readonly languages: string;
  readonly without: (names: string) => string;
  readonly chooseLanguage: string;
  readonly wayBack: string;
  readonly byCode: string;
  readonly byCodeHint: string;
  readonly byRelay: string;
  readonly byRelayHint: string;
  readonly noToken: string;
  readonly goodFor: string;
  readonly minutes: (count: number) => string;
  readonly hours: (count: number) => string;
  readonly days: (count: number) => string;
  readonly make: string;
  readonly firstKey: string;
  readonly toSettings: string;
  readonly issueFaults: Readonly<Record<IssueFault, string>>;

  readonly linkTitle: string;
  readonly scanThis: string;
  readonly sendThis: string;
  readonly codeName: string;
  readonly startCode: string;
  readonly startCodeHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly unknownPanel: string;
  readonly cancelLink: string;
  readonly cancelSure: string;
  readonly keepLink: string;
  readonly cancelled: string;
  readonly lasts: (moment: string) => string;
  readonly issuedBy: (actor: string, moment: string) => string;
  readonly states: Readonly<Record<LinkState, string>>;
  readonly stateHints: Readonly<Record<LinkState, string>>;
  readonly confirmCode: string;
  readonly confirmHint: string;
  readonly arrived: (moment: string) => string;
  /** From two on. */
  readonly begunTimes: (count: number) => string;
  readonly results: string;
  readonly answered: (count: number) => string;
  readonly noAnswers: string;
  readonly notGiven: (names: string) => string;
  readonly refusedTitle: string;
  readonly refusedAt: (moment: string) => string;

  readonly linksTitle: string;
  readonly open: string;
  readonly over: string;
  readonly noneOpen: string;
  readonly showAll: (count: number) => string;
  readonly refusedCount: (count: number) => string;

  readonly receive: string;
  readonly scan: string;
  readonly askRelay: string;
  readonly otherWays: string;
  readonly text: string;
  readonly textHint: string;
  readonly takeText: string;
  readonly picture: string;
  readonly pictureHint: string;
  readonly working: string;
  readonly nothingCame: string;
  readonly relaySilent: string;
  readonly relayNoAccess: string;
  readonly notStored: string;

  readonly received: string;
  readonly receivedAlert: string;
  readonly erased: string;
  readonly same: string;
  readonly unreadable: string;
  readonly noCode: string;
  readonly foreign: string;
  readonly refusals: Readonly<Record<RefusalReason, string>>;
}

export const tabletTexts: Texts<TabletTexts> = {
  en: {
    giveTitle: 'Give on a tablet',
    noPage:
      'Your agency’s rules name no page for self-report. Until they do, hand this computer over instead: “Screen”, then “Self-report on this laptop”.',
    noInstrument: 'Your agency gives no questionnaire by a link.',
    who: 'Who answers',
    instruments: 'Questionnaires',
    keptOff: 'Your agency keeps it off links that are sent.',
    chooseOne: 'Choose at least one questionnaire.',
    where: 'Where it is answered',
    inPerson: 'Here, on a shared tablet',
    inPersonHint: 'You are there at the end.',
    remote: 'Elsewhere: I send the link',
    remoteHint: 'Nobody watches the page. Read the answers before the visit.',
    languages: 'Languages to choose from',
    without: (names) => `without ${names}: no cleared text`,
    chooseLanguage: 'Choose at least one language.',
    wayBack: 'How the answers come back',
    byCode: 'By a code on the tablet',
    byCodeHint: 'You scan or paste it here.',
    byRelay: 'Through the agency’s relay',
    byRelayHint: 'Sealed: the relay cannot read them. They come after stopping or leaving too.',
    noToken: 'The relay’s token is missing: enter it in the settings.',
    goodFor: 'Good for',
    minutes: (count) => `${count} minutes`,
    hours: (count) => (count === 1 ? '1 hour' : `${count} hours`),
    days: (count) => (count === 1 ? '1 day' : `${count} days`),
    make: 'Make the link',
    firstKey:
      'This is the first link of this panel. The page takes it only once its agency.json lists this panel’s key: the line is in the settings.',
    toSettings: 'To the settings',
    issueFaults: {
      'no-page': 'No link was made: the agency’s rules name no page.',
      'no-token':
        'No link was made: the relay’s token is missing. Enter it in the settings, or choose the code.',
      'relay-unreachable':
        'No link was made: the relay does not answer. Check the connection, or choose the code instead.',
      'relay-refused':
        'No link was made: the relay refused this panel’s token. Enter the right one in the settings, or choose the code.',
      'too-much': 'No link was made: these questionnaires and languages do not fit into one. Choose fewer.',
    },

    linkTitle: 'Self-report link',
    scanThis: 'Scan this with the tablet’s camera.',
    sendThis: 'Copy the link and send it in the way your agency has approved. Whoever has it can answer.',
    codeName: 'QR code of the link',
    startCode: 'Start code',
    startCodeHint: 'The tablet shows the same six digits before the first question. If they differ, stop.',
    copy: 'Copy the link',
    copied: 'The link is on the clipboard. Send it to nobody else.',
    notCopied: 'The browser did not let the link onto the clipboard. Scan the code instead.',
    unknownPanel:
      'If the tablet says that it does not know this panel, the page’s agency.json lacks this panel’s key: Settings.',
    cancelLink: 'Cancel this link',
    cancelSure: 'Answers that have not come yet can then never be opened. What has come stays.',
    keepLink: 'Keep it',
    cancelled: 'The link is cancelled. Nothing that still comes can be opened.',
    lasts: (moment) => `Good until ${moment}.`,
    issuedBy: (actor, moment) => `Made by ${actor}, ${moment}`,
    states: {
      waiting: 'Waiting',
      partly: 'Partly received',
      received: 'Received',
      erased: 'Erased',
      expired: 'Expired',
      cancelled: 'Cancelled',
    },
    stateHints: {
      waiting: 'Nothing has come yet.',
      partly:
        'A part has come: the form is still open, or was left. More may follow, also from the same link opened again.',
      received: 'The answers are here. The link cannot be used again.',
      erased:
        'The person who answered chose to erase it. Nothing is kept, but for what you had worked on already.',
      expired: 'The link ran out. What had come stays.',
      cancelled: 'The link was cancelled. What had come stays.',
    },
    confirmCode: 'Confirm code',
    confirmHint:
      'The tablet shows the same four digits. If they differ, these are not the answers of that tablet.',
    begunTimes: (count) =>
      `This link was begun ${count} times. What came of each sitting stays beside the others: read them all.`,
    arrived: (moment) => `Received ${moment}.`,
    results: 'Results',
    answered: (count) => `${count} answered`,
    noAnswers: 'No question was answered.',
    notGiven: (names) => `Not asked, since there is no cleared text in the chosen language: ${names}.`,
    refusedTitle: 'Refused',
    refusedAt: (moment) => `Came ${moment}.`,

    linksTitle: 'Tablet links',
    open: 'Open',
    over: 'Ended',
    noneOpen: 'No link waits for answers. Make one from a family: “Tablet”.',
    showAll: (count) => `Show all ${count}`,
    refusedCount: (count) => (count === 1 ? '1 refused' : `${count} refused`),

    receive: 'Receive answers',
    scan: 'Scan with the camera',
    askRelay: 'Ask the relay',
    otherWays: 'Paste the text, or choose a picture',
    text: 'Text of the code',
    textHint: 'It begins with CS1: Paste it, or put the cursor here and use a hand scanner.',
    takeText: 'Receive this text',
    picture: 'Picture of the code',
    pictureHint: 'A photo or screenshot. It is read here and not kept.',
    working: 'Reading …',
    nothingCame: 'The relay has nothing new.',
    relaySilent: 'The relay does not answer. What it holds stays there; ask again later.',
    relayNoAccess: 'This browser may not reach the relay yet. Allow it in the settings.',
    notStored: 'Not stored. The answers can be received again: keep the code on the tablet.',

    received: 'Answers from a tablet have arrived.',
    receivedAlert: 'Answers from a tablet have arrived. Item 9 needs you now.',
    erased: 'The answers were erased by the person who gave them.',
    same: 'These answers are here already.',
    unreadable:
      'This text holds no sealed answers, or not all of them. Copy it whole, from CS1: to its end, or scan the code.',
    noCode:
      'No code was found in this picture. Take it again from the front: the whole code with its white edge, sharp, without glare.',
    foreign:
      'These answers are for no link of this panel. Keep the code on the tablet and scan it where the link was made.',
    refusals: {
      ended:
        'Refused: this link had ended, and a second submission cannot be opened. Ask the person who answered.',
      expired:
        'Refused: the link had run out. The answers cannot be opened. Ask in person, or make a new link.',
      'not-genuine':
        'Refused: this is damaged, or was not made with this link. Scan the code again. If it is refused again, ask in person.',
      'other-answers':
        'Refused: other answers came for this link before. Compare the confirm code, and ask who answered.',
      'other-wording':
        'Not taken: the page asks another version of the questionnaires than this panel knows. Update the extension, then receive it again. Until then ask in person.',
      impossible: 'Refused: it holds an answer that cannot be. Ask in person.',
    },
  },
  es: {
    giveTitle: 'Dar en una tableta',
    noPage:
      'Las reglas de su agencia no nombran ninguna página para contestar. Mientras tanto, entregue esta computadora: «Cuestionario» y luego «Autoinforme en esta computadora».',
    noInstrument: 'Su agencia no da ningún cuestionario por enlace.',
    who: 'Quién contesta',
    instruments: 'Cuestionarios',
    keptOff: 'Su agencia no lo da en enlaces enviados.',
    chooseOne: 'Elija al menos un cuestionario.',
    where: 'Dónde se contesta',
    inPerson: 'Aquí, en una tableta compartida',
    inPersonHint: 'Usted está presente al final.',
    remote: 'En otro lugar: envío el enlace',
    remoteHint: 'Nadie vigila la página. Lea las respuestas antes de la visita.',
    languages: 'Idiomas para elegir',
    without: (names) => `sin ${names}: no hay texto autorizado`,
    chooseLanguage: 'Elija al menos un idioma.',
    wayBack: 'Cómo vuelven las respuestas',
    byCode: 'Con un código en la tableta',
    byCodeHint: 'Lo escanea o pega aquí.',
    byRelay: 'Por el servidor de la agencia',
    byRelayHint: 'Selladas: el servidor no puede leerlas. Llegan también si la persona se detiene o se va.',
    noToken: 'Falta la clave del servidor: escríbala en los ajustes.',
    goodFor: 'Vale por',
    minutes: (count) => `${count} minutos`,
    hours: (count) => (count === 1 ? '1 hora' : `${count} horas`),
    days: (count) => (count === 1 ? '1 día' : `${count} días`),
    make: 'Crear el enlace',
    firstKey:
      'Es el primer enlace de este panel. La página solo lo acepta cuando su agency.json incluye la clave de este panel: la línea está en los ajustes.',
    toSettings: 'A los ajustes',
    issueFaults: {
      'no-page': 'No se creó el enlace: las reglas de la agencia no nombran ninguna página.',
      'no-token':
        'No se creó el enlace: falta la clave del servidor. Escríbala en los ajustes o elija el código.',
      'relay-unreachable':
        'No se creó el enlace: el servidor no responde. Revise la conexión o elija el código.',
      'relay-refused':
        'No se creó el enlace: el servidor rechazó la clave de este panel. Escriba la correcta en los ajustes o elija el código.',
      'too-much': 'No se creó el enlace: estos cuestionarios e idiomas no caben en uno. Elija menos.',
    },

    linkTitle: 'Enlace para contestar',
    scanThis: 'Escanéelo con la cámara de la tableta.',
    sendThis:
      'Copie el enlace y envíelo por la vía que su agencia haya aprobado. Quien lo tenga puede contestar.',
    codeName: 'Código QR del enlace',
    startCode: 'Código de inicio',
    startCodeHint:
      'La tableta muestra las mismas seis cifras antes de la primera pregunta. Si son otras, deténgase.',
    copy: 'Copiar el enlace',
    copied: 'El enlace está en el portapapeles. No lo envíe a nadie más.',
    notCopied: 'El navegador no dejó copiar el enlace. Escanee el código.',
    unknownPanel:
      'Si la tableta dice que no conoce este panel, falta la clave de este panel en el agency.json de la página: Ajustes.',
    cancelLink: 'Anular este enlace',
    cancelSure: 'Las respuestas que aún no han llegado ya no se podrán abrir. Lo que llegó se queda.',
    keepLink: 'Conservarlo',
    cancelled: 'El enlace está anulado. Lo que aún llegue no se puede abrir.',
    lasts: (moment) => `Vale hasta ${moment}.`,
    issuedBy: (actor, moment) => `Creado por ${actor}, ${moment}`,
    states: {
      waiting: 'En espera',
      partly: 'Recibido en parte',
      received: 'Recibido',
      erased: 'Borrado',
      expired: 'Vencido',
      cancelled: 'Anulado',
    },
    stateHints: {
      waiting: 'Todavía no ha llegado nada.',
      partly:
        'Llegó una parte: el formulario sigue abierto o se dejó. Puede llegar más, también si el mismo enlace se abre otra vez.',
      received: 'Las respuestas están aquí. El enlace no se puede usar otra vez.',
      erased: 'Quien contestó decidió borrarlo. No se guarda nada, salvo lo que usted ya había trabajado.',
      expired: 'El enlace venció. Lo que había llegado se queda.',
      cancelled: 'El enlace se anuló. Lo que había llegado se queda.',
    },
    confirmCode: 'Código de confirmación',
    confirmHint:
      'La tableta muestra las mismas cuatro cifras. Si son otras, no son las respuestas de esa tableta.',
    begunTimes: (count) =>
      `Este enlace se empezó ${count} veces. Lo que llegó de cada vez se guarda aparte: léalo todo.`,
    arrived: (moment) => `Recibido: ${moment}.`,
    results: 'Resultados',
    answered: (count) => (count === 1 ? '1 contestada' : `${count} contestadas`),
    noAnswers: 'No se contestó ninguna pregunta.',
    notGiven: (names) => `No preguntado, por no haber texto autorizado en el idioma elegido: ${names}.`,
    refusedTitle: 'Rechazado',
    refusedAt: (moment) => `Llegó: ${moment}.`,

    linksTitle: 'Enlaces para tableta',
    open: 'Abiertos',
    over: 'Terminados',
    noneOpen: 'Ningún enlace espera respuestas. Cree uno desde una familia: «Tableta».',
    showAll: (count) => `Mostrar los ${count}`,
    refusedCount: (count) => (count === 1 ? '1 rechazado' : `${count} rechazados`),

    receive: 'Recibir respuestas',
    scan: 'Escanear con la cámara',
    askRelay: 'Preguntar al servidor',
    otherWays: 'Pegar el texto o elegir una imagen',
    text: 'Texto del código',
    textHint: 'Empieza con CS1: Péguelo, o ponga aquí el cursor y use un lector de mano.',
    takeText: 'Recibir este texto',
    picture: 'Imagen del código',
    pictureHint: 'Una foto o captura. Se lee aquí y no se guarda.',
    working: 'Leyendo …',
    nothingCame: 'El servidor no tiene nada nuevo.',
    relaySilent: 'El servidor no responde. Lo que tiene se queda allí; pregunte más tarde.',
    relayNoAccess: 'Este navegador aún no puede llegar al servidor. Permítalo en los ajustes.',
    notStored: 'No se guardó. Las respuestas se pueden recibir otra vez: deje el código en la tableta.',

    received: 'Llegaron respuestas de una tableta.',
    receivedAlert: 'Llegaron respuestas de una tableta. La pregunta 9 le necesita ahora.',
    erased: 'Las respuestas fueron borradas por quien las dio.',
    same: 'Estas respuestas ya están aquí.',
    unreadable:
      'Este texto no contiene respuestas selladas, o no todas. Cópielo entero, de CS1: al final, o escanee el código.',
    noCode:
      'No se encontró ningún código en la imagen. Tómela otra vez de frente: el código entero con su borde blanco, nítido, sin reflejos.',
    foreign:
      'Estas respuestas no son de ningún enlace de este panel. Deje el código en la tableta y escanéelo donde se creó el enlace.',
    refusals: {
      ended:
        'Rechazado: este enlace ya había terminado y un segundo envío no se puede abrir. Pregunte a quien contestó.',
      expired:
        'Rechazado: el enlace había vencido. Las respuestas no se pueden abrir. Pregunte en persona o cree otro enlace.',
      'not-genuine':
        'Rechazado: está dañado o no se hizo con este enlace. Escanee el código otra vez. Si se rechaza de nuevo, pregunte en persona.',
      'other-answers':
        'Rechazado: antes llegaron otras respuestas de este enlace. Compare el código de confirmación y pregunte quién contestó.',
      'other-wording':
        'No se tomó: la página pregunta otra versión de los cuestionarios que la de este panel. Actualice la extensión y recíbalo otra vez. Mientras tanto, pregunte en persona.',
      impossible: 'Rechazado: contiene una respuesta imposible. Pregunte en persona.',
    },
  },
  ar: {
    giveTitle: 'الإجابة على جهاز لوحي',
    noPage:
      'لا تذكر قواعد جهة عملك صفحة للإجابة الذاتية. إلى أن تذكرها سلّم هذا الحاسوب بدلًا من ذلك: «استبيان» ثم «تقرير ذاتي على هذا الحاسوب».',
    noInstrument: 'لا تقدم جهة عملك أي استبيان برابط.',
    who: 'من يجيب',
    instruments: 'الاستبيانات',
    keptOff: 'جهة عملك لا تقدمه في الروابط المرسلة.',
    chooseOne: 'اختر استبيانًا واحدًا على الأقل.',
    where: 'مكان الإجابة',
    inPerson: 'هنا، على جهاز لوحي مشترك',
    inPersonHint: 'أنت حاضر عند النهاية.',
    remote: 'في مكان آخر: أرسل الرابط',
    remoteHint: 'لا أحد يراقب الصفحة. اقرأ الإجابات قبل الزيارة.',
    languages: 'اللغات المتاحة للاختيار',
    without: (names) => `بدون ${isolated(names)}: لا نص مرخص`,
    chooseLanguage: 'اختر لغة واحدة على الأقل.',
    wayBack: 'كيف تعود الإجابات',
    byCode: 'برمز على الجهاز اللوحي',
    byCodeHint: 'تمسحه أو تلصقه هنا.',
    byRelay: 'عبر خادم جهة العمل',
    byRelayHint: 'مختومة: لا يستطيع الخادم قراءتها. وتصل أيضًا بعد التوقف أو المغادرة.',
    noToken: 'رمز الدخول إلى الخادم ناقص: أدخله في الإعدادات.',
    goodFor: 'صالح لمدة',
    minutes: (count) => arabicCount(count, arabicNouns.minute),
    hours: (count) => arabicCount(count, arabicNouns.hour),
    days: (count) => arabicCount(count, arabicNouns.day),
    make: 'أنشئ الرابط',
    firstKey:
      'هذا أول رابط من هذه اللوحة. لا تقبله الصفحة إلا إذا كان مفتاح هذه اللوحة في ملف إعداداتها: تجد السطر في الإعدادات.',
    toSettings: 'إلى الإعدادات',
    issueFaults: {
      'no-page': 'لم يُنشأ رابط: لا تذكر قواعد جهة العمل صفحة.',
      'no-token': 'لم يُنشأ رابط: رمز الدخول إلى الخادم ناقص. أدخله في الإعدادات أو اختر الرمز.',
      'relay-unreachable': 'لم يُنشأ رابط: الخادم لا يجيب. تحقق من الاتصال أو اختر الرمز.',
      'relay-refused': 'لم يُنشأ رابط: رفض الخادم رمز دخول هذه اللوحة. أدخل الصحيح في الإعدادات أو اختر الرمز.',
      'too-much': 'لم يُنشأ رابط: هذه الاستبيانات واللغات لا يسعها رابط واحد. اختر أقل.',
    },

    linkTitle: 'رابط الإجابة الذاتية',
    scanThis: 'امسحه بكاميرا الجهاز اللوحي.',
    sendThis: 'انسخ الرابط وأرسله بالطريقة التي وافقت عليها جهة عملك. كل من يملكه يستطيع الإجابة.',
    codeName: 'رمز الاستجابة السريعة للرابط',
    startCode: 'رمز البدء',
    startCodeHint: 'يعرض الجهاز اللوحي الأرقام الستة نفسها قبل السؤال الأول. إن اختلفت فتوقف.',
    copy: 'انسخ الرابط',
    copied: 'الرابط في الحافظة. لا ترسله إلى أحد آخر.',
    notCopied: 'لم يسمح المتصفح بنسخ الرابط. امسح الرمز بدلًا من ذلك.',
    unknownPanel:
      'إذا قال الجهاز اللوحي إنه لا يعرف هذه اللوحة فمفتاحها ناقص من ملف إعدادات الصفحة: الإعدادات.',
    cancelLink: 'ألغِ هذا الرابط',
    cancelSure: 'ما لم يصل من الإجابات لن يُفتح أبدًا بعد ذلك. وما وصل يبقى.',
    keepLink: 'أبقِه',
    cancelled: 'أُلغي الرابط. ما يصل بعد الآن لا يُفتح.',
    lasts: (moment) => `صالح حتى ${moment}.`,
    issuedBy: (actor, moment) => `أنشأه ${isolated(actor)}، ${moment}`,
    states: {
      waiting: 'قيد الانتظار',
      partly: 'وصل جزء منه',
      received: 'وصل',
      erased: 'محي',
      expired: 'انتهت صلاحيته',
      cancelled: 'ملغى',
    },
    stateHints: {
      waiting: 'لم يصل شيء بعد.',
      partly: 'وصل جزء: ما زال النموذج مفتوحًا أو تُرك. وقد يصل المزيد، حتى إذا فُتح الرابط نفسه مرة أخرى.',
      received: 'الإجابات هنا. لا يمكن استعمال الرابط مرة أخرى.',
      erased: 'اختار من أجاب محوه. لا يُحفظ منه شيء سوى ما كنت قد عملت عليه.',
      expired: 'انتهت صلاحية الرابط. ما وصل يبقى.',
      cancelled: 'أُلغي الرابط. ما وصل يبقى.',
    },
    confirmCode: 'رمز التأكيد',
    confirmHint: 'يعرض الجهاز اللوحي الأرقام الأربعة نفسها. إن اختلفت فليست هذه إجابات ذلك الجهاز.',
    begunTimes: (count) => `مرات بدء هذا الرابط: ${count}. ما وصل من كل مرة محفوظ على حدة: اقرأها كلها.`,
    arrived: (moment) => `وصل: ${moment}.`,
    results: 'النتائج',
    answered: (count) => `عدد الإجابات: ${count}`,
    noAnswers: 'لم يُجب عن أي سؤال.',
    notGiven: (names) => `لم يُسأل لعدم وجود نص مرخص باللغة المختارة: ${isolated(names)}.`,
    refusedTitle: 'مرفوض',
    refusedAt: (moment) => `وصل: ${moment}.`,

    linksTitle: 'روابط الجهاز اللوحي',
    open: 'مفتوحة',
    over: 'منتهية',
    noneOpen: 'لا رابط ينتظر إجابات. أنشئ واحدًا من صفحة عائلة: «جهاز لوحي».',
    showAll: (count) => `أظهر الكل وعددها ${count}`,
    refusedCount: (count) => `المرفوض: ${count}`,

    receive: 'استلام الإجابات',
    scan: 'امسح بالكاميرا',
    askRelay: 'اسأل الخادم',
    otherWays: 'ألصق النص أو اختر صورة',
    text: 'نص الرمز',
    textHint: 'يبدأ بـ \u2068CS1:\u2069 ألصقه، أو ضع المؤشر هنا واستعمل ماسحًا يدويًا.',
    takeText: 'استلم هذا النص',
    picture: 'صورة الرمز',
    pictureHint: 'صورة أو لقطة شاشة. تُقرأ هنا ولا تُحفظ.',
    working: 'جارٍ القراءة …',
    nothingCame: 'لا جديد لدى الخادم.',
    relaySilent: 'الخادم لا يجيب. ما لديه يبقى عنده؛ اسأل لاحقًا.',
    relayNoAccess: 'لا يجوز لهذا المتصفح الوصول إلى الخادم بعد. اسمح بذلك في الإعدادات.',
    notStored: 'لم يُحفظ. يمكن استلام الإجابات مرة أخرى: أبقِ الرمز على الجهاز اللوحي.',

    received: 'وصلت إجابات من جهاز لوحي.',
    receivedAlert: 'وصلت إجابات من جهاز لوحي. السؤال 9 يحتاج إليك الآن.',
    erased: 'محا صاحب الإجابات ما أجاب به.',
    same: 'هذه الإجابات موجودة هنا بالفعل.',
    unreadable:
      'لا يحوي هذا النص إجابات مختومة، أو ليست كلها فيه. انسخه كاملًا من \u2068CS1:\u2069 إلى آخره، أو امسح الرمز.',
    noCode:
      'لم يُعثر على رمز في هذه الصورة. التقطها من جديد من الأمام: الرمز كله مع حافته البيضاء، واضحًا، بلا لمعان.',
    foreign: 'هذه الإجابات ليست لأي رابط من هذه اللوحة. أبقِ الرمز على الجهاز اللوحي وامسحه حيث أُنشئ الرابط.',
    refusals: {
      ended: 'مرفوض: انتهى هذا الرابط من قبل، ولا يُفتح إرسال ثانٍ. اسأل من أجاب.',
      expired: 'مرفوض: انتهت صلاحية الرابط. لا تُفتح الإجابات. اسأل شخصيًا أو أنشئ رابطًا جديدًا.',
      'not-genuine':
        'مرفوض: هذا تالف أو لم يُصنع بهذا الرابط. امسح الرمز مرة أخرى. وإن رُفض ثانية فاسأل شخصيًا.',
      'other-answers': 'مرفوض: وصلت إجابات أخرى لهذا الرابط من قبل. قارن رمز التأكيد واسأل من أجاب.',
      'other-wording':
        'لم يؤخذ: تسأل الصفحة نسخة من الاستبيانات غير التي تعرفها هذه اللوحة. حدّث الإضافة ثم استلمه مرة أخرى. وإلى ذلك الحين اسأل شخصيًا.',
      impossible: 'مرفوض: فيه إجابة غير ممكنة. اسأل شخصيًا.',
    },
  },
};
