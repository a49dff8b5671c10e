import { plural } from '#web/kit/words.ts'
import type { IntakesWords } from './desk-intakes-en.ts'

const weekdaysText = (weekdays: number): string =>
  `${weekdays} ${plural('es', weekdays, { one: 'día hábil', other: 'días hábiles' })}`

export const intakesEs: IntakesWords = {
  title: 'Atender una llamada',
  lead: 'Escriba mientras hablan. Solo hace falta una forma de llegar a la persona.',
  notLive: 'Este programa todavía no está abierto, así que no se puede preguntar a nadie.',
  keys: 'Tab avanza. En una lista, escriba el comienzo. Ctrl + Enter envía.',
  referred:
    'Alguien pensó en esta persona. Lo que se sabía ya está puesto; la derivación se destruye al enviar.',
  script: {
    title: 'Diga esto primero',
    who: '«Lo que me cuente queda cerrado con llave. Quien diga que sí ve su nombre y su número; a quienes se pregunta ven solo de qué se trata. Su empleador no ve nada».',
    limits:
      '«Es confidencial, con límites: si usted u otra persona está en peligro, buscamos ayuda y se lo decimos. No tiene secreto legal».',
    crisis: '«Si puede hacerse daño, llame o escriba al 988, ahora o a cualquier hora».',
    leave: '«No hace falta contar lo que pasó y, por favor, nada sobre un paciente».',
    said: 'Ya lo dije',
    notSaid: 'Dígalo primero y marque aquí.',
  },
  person: 'Quien llama',
  name: 'Nombre o cualquier otro',
  phone: 'Teléfono',
  email: 'Correo',
  message: '¿Dejar un mensaje que diga el tema?',
  messages: { no: 'No', yes: 'Sí', unsaid: 'No pregunté' },
  when: 'Buenos momentos',
  channels: 'Cómo hablar',
  textHint: 'Para escribir en línea, entregue el caso después de enviar.',
  work: 'Su trabajo',
  role: 'Función',
  setting: 'Tipo de lugar',
  department: 'Tipo de departamento',
  outside: 'Nadie de esta organización',
  anywhere: 'Sin ese deseo',
  about: 'De qué se trata',
  issues: 'Temas (se puede omitir)',
  languages: 'Idiomas',
  remove: (label) => `Quitar ${label}`,
  note: 'Una nota corta para el colega (se puede omitir)',
  avoid: 'Personas o lugares que dejar fuera',
  peer: 'Deseos sobre el colega',
  peerRole: 'Función del colega',
  peerRoles: { related: 'La misma o una cercana', exact: 'Solo la misma', any: 'Cualquiera' },
  seniority: 'Cuánto tiempo lleva trabajando',
  unsaid: 'No lo dijo',
  peerSeniority: 'Cuánto tiempo lleva el colega',
  peerSeniorities: {
    not_below: 'Al menos lo mismo',
    same: 'Más o menos lo mismo',
    any: 'Da igual',
  },
  lived: 'Mejor alguien que vivió lo mismo',
  livedYes: 'Sí',
  livedNo: 'Da igual',
  gender: 'Género del colega',
  genders: { any: 'Da igual', woman: 'Una mujer', man: 'Un hombre', nonbinary: 'No binario' },
  choice: '¿Quién elige al colega?',
  choices: { direct: 'Preguntar ya a quienes convienen', coordinator: 'Elige una coordinadora' },
  send: 'Sellar y enviar',
  stages: {
    looking: 'Buscando colegas adecuados…',
    sealing: 'Sellando…',
    sending: 'Enviando…',
  },
  errors: {
    'no-channel': 'Elija al menos una forma de hablar.',
    'no-call': 'Elija otra forma además de escribir, por si la página no le funciona.',
    'no-contact': 'Hace falta un teléfono o un correo.',
    'no-phone': 'Hace falta un número, u otra forma de hablar.',
    'bad-phone': 'Esto no parece un teléfono.',
    'bad-email': 'Esto no parece un correo.',
  },
  failed: {
    offline: 'No se puede llegar al servidor. No se envió nada; lo que escribió sigue aquí.',
    unsure:
      'No llegó respuesta: quizá se recibió, quizá no. Envíe otra vez; es la misma solicitud y cuenta una sola vez. Lo que escribió queda igual.',
    refused:
      'No se aceptó, quizá porque cambiaron las claves. Lo que escribió sigue aquí; envíelo otra vez.',
  },
  again: 'Enviar otra vez',
  taken: {
    none: 'Anotado. Ahora nadie conviene, así que espera a que usted elija.',
    coordinator: 'Anotado. Espera en el tablero a que usted elija.',
    some: (count) =>
      plural('es', count, {
        one: 'Anotado. Se puede preguntar a un colega adecuado.',
        other: `Anotado. Se puede preguntar a ${count} colegas adecuados.`,
      }),
    sayTitle: 'Diga esto ahora',
    sayDirect: (weekdays) =>
      `«Se está preguntando a un colega adecuado. Tendrá noticias en ${weekdaysText(weekdays)}, a menudo mucho antes».`,
    sayCoordinator: (weekdays) =>
      `«Elijo a un colega adecuado. Tendrá noticias en ${weekdaysText(weekdays)}, a menudo mucho antes».`,
    sayClosed:
      '«Lo que me contó está sellado. No puedo volver a leerlo, salvo que nadie responda a tiempo».',
    sayCrisis: '«Si empeora antes, llame o escriba al 988. También puede llamarnos otra vez».',
    writes: 'Quiere escribir en línea, así que entregue el caso ahora: sin eso no podrá leer nada.',
    forget: 'Al salir de la página no queda nada de esta llamada.',
    another: 'Atender otra llamada',
    toBoard: 'Al tablero',
    referralLeft: 'La derivación no se pudo destruir ahora. Termínela en «Derivaciones».',
  },
  handOver: {
    title: 'Entregarlo en línea',
    lead: 'Mientras siguen al teléfono: quien llama podrá ver el caso, escribir, cambiarlo o destruirlo.',
    begin: 'Crear un código',
    beginning: 'Creando un código…',
    open: (address) =>
      `Pida que abra ${address}, pulse «Me dieron un código por teléfono» y escriba:`,
    once: 'Sirve una vez, durante diez minutos.',
    waiting: 'Esperando a quien llama…',
    compare: 'Pida que le lea sus cuatro palabras. Estas son las de usted:',
    why: 'Si son iguales, no hay nadie en medio.',
    same: 'Iguales: entregar',
    differs: 'No son iguales',
    giving: 'Esperando a que lo tenga…',
    given: 'Entregado. Quien llama tiene las doce palabras y esta página las olvidó.',
    differed:
      'Entonces no se entregó nada. Quizá haya alguien en medio, u otra persona escribió antes el código. El caso está a salvo; pruebe una vez más o déjelo en el teléfono.',
    over: 'El código venció, o alguien probó demasiados. No se entregó nada.',
    failed: 'No funcionó y no se entregó nada. El caso está a salvo.',
    stop: 'Parar',
    retry: 'Crear otro código',
  },
}
