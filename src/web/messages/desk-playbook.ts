import type { Catalogues } from '#web/kit/words.ts'

const en = {
  title: 'When you are worried about someone’s safety',
  lead: 'You do not carry this alone, and asking does not make it worse.',
  now: {
    title: 'In danger right now',
    texts: [
      'The person said they are about to harm themselves or somebody else, have begun to, or somebody is hurting them: call 911.',
      'Stay with them: on the line, or here. If you know where they are, say it to 911.',
      'You may say: “I am worried that you are not safe. I am calling for help now, and I stay with you.”',
    ],
  },
  soon: {
    title: 'Thinking of suicide, no danger this minute',
    texts: [
      'Ask plainly: “Are you thinking of killing yourself?” Asking does not put the thought there.',
      'Offer to call or text 988 together, at once. It answers day and night, in English and Spanish.',
      'Physicians: 888-409-0141. Massachusetts Behavioral Health Help Line: 833-773-2445.',
      'Ask who can be with them tonight, and what could be put out of reach.',
      'You may say: “Thank you for telling me. I would like us to call 988 together, right now. Is that all right?”',
    ],
  },
  others: {
    title: 'A patient, a child or a colleague may be harmed',
    texts: [
      'Impaired at work, a threat, abuse: tell a coordinator by phone today. You need not decide alone what must be reported.',
      'You may say: “This is bigger than the two of us. I have to bring in our coordinator, and I will tell you what I say.”',
    ],
  },
  after: {
    title: 'Afterwards',
    texts: [
      'Tell a coordinator that it happened. They call you, and look after you too.',
      'Handing the talk back is no failure.',
    ],
  },
  call911: 'Call 911',
  call988: 'Call 988',
  text988: 'Text 988',
  shareTitle: 'Bring in the coordinators',
  shareWhat:
    'You can share lines of this talk with the coordinators of the program. It is sealed to them. The person sees that it was shared; say so first, if you can.',
  shareLast: 'The last ten messages',
  shareAll: 'The whole talk',
  shareNothing: 'Nothing was written here yet, so there is nothing to share. Call a coordinator.',
  share: 'Share with the coordinators',
  sharing: 'Sealing…',
  sharedNow: 'Shared. A coordinator is told that it waits for them. If it is urgent, call as well.',
}

const es: typeof en = {
  title: 'Cuando le preocupa la seguridad de alguien',
  lead: 'No carga con esto a solas, y preguntar no lo empeora.',
  now: {
    title: 'En peligro ahora mismo',
    texts: [
      'La persona dijo que está a punto de hacerse daño o hacérselo a alguien, ya empezó, o alguien le hace daño: llame al 911.',
      'Quédese con ella: al teléfono o aquí. Si sabe dónde está, dígaselo al 911.',
      'Puede decir: «Me preocupa que no esté a salvo. Estoy pidiendo ayuda ahora y me quedo con usted.»',
    ],
  },
  soon: {
    title: 'Piensa en el suicidio, sin peligro en este minuto',
    texts: [
      'Pregunte sin rodeos: «¿Está pensando en matarse?» Preguntar no mete la idea.',
      'Ofrezca llamar o escribir juntos al 988, enseguida. Contesta de día y de noche, en inglés y español.',
      'Médicos: 888-409-0141. Línea de ayuda de salud mental de Massachusetts: 833-773-2445.',
      'Pregunte quién puede estar con ella esta noche y qué se podría dejar fuera de su alcance.',
      'Puede decir: «Gracias por decírmelo. Me gustaría que llamáramos juntos al 988, ahora mismo. ¿Le parece bien?»',
    ],
  },
  others: {
    title: 'Un paciente, un niño o un colega puede sufrir daño',
    texts: [
      'Alguien que trabaja sin estar en condiciones, una amenaza, un abuso: avise hoy por teléfono a una coordinadora. No decide a solas qué hay que notificar.',
      'Puede decir: «Esto es más grande que nosotros dos. Tengo que avisar a la coordinación y le diré qué cuento.»',
    ],
  },
  after: {
    title: 'Después',
    texts: [
      'Cuente a una coordinadora que ocurrió. Le llamará y también cuidará de usted.',
      'Devolver la conversación no es un fracaso.',
    ],
  },
  call911: 'Llamar al 911',
  call988: 'Llamar al 988',
  text988: 'Escribir al 988',
  shareTitle: 'Avisar a la coordinación',
  shareWhat:
    'Puede compartir líneas de esta conversación con la coordinación del programa. Se sellan para ella. La persona ve que se compartió; dígaselo antes, si puede.',
  shareLast: 'Los últimos diez mensajes',
  shareAll: 'Toda la conversación',
  shareNothing:
    'Aquí todavía no se escribió nada: no hay nada que compartir. Llame a una coordinadora.',
  share: 'Compartir con la coordinación',
  sharing: 'Sellando…',
  sharedNow: 'Compartido. Se avisa a la coordinación. Si es urgente, llame también.',
}

export const playbookWords: Catalogues<typeof en> = { en, es }
