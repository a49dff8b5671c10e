import type { Catalogues } from '#web/kit/words.ts'

const en = {
  title: 'How are you?',
  lead: (program: string) =>
    `The monthly note from ${program}. One tap, or none: no answer is fine too.`,
  recorded: {
    well: 'Noted: you are well. That is good to hear.',
    busy: 'Noted: you are busy just now. A coordinator may offer you a pause.',
    'call-me': 'Noted: a coordinator will call you.',
  },
  change: 'You can change it here.',
  legend: 'Your answer',
  answers: {
    well: 'I am well',
    busy: 'Busy just now, ask me less',
    'call-me': 'Please call me',
  },
  saving: 'Noting it…',
  supportTitle: 'Do you need support yourself?',
  support:
    'Another team answers, not your own. Your team learns nothing of it: this page writes nothing down when you follow the link.',
  supportLink: 'I need support myself',
  supportLines: 'These lines answer day and night, and know nothing of your program:',
}

const es: typeof en = {
  title: '¿Cómo está?',
  lead: (program) =>
    `La nota del mes de ${program}. Un toque, o ninguno: no contestar también está bien.`,
  recorded: {
    well: 'Anotado: está bien. Nos alegra.',
    busy: 'Anotado: ahora tiene mucho. Puede que una coordinadora le ofrezca una pausa.',
    'call-me': 'Anotado: una coordinadora le llamará.',
  },
  change: 'Puede cambiarlo aquí.',
  legend: 'Su respuesta',
  answers: {
    well: 'Estoy bien',
    busy: 'Ahora tengo mucho, pregúntenme menos',
    'call-me': 'Llámenme, por favor',
  },
  saving: 'Anotando…',
  supportTitle: '¿Necesita apoyo usted?',
  support:
    'Contesta otro equipo, no el suyo. Su equipo no se entera: esta página no anota nada cuando usted sigue el enlace.',
  supportLink: 'Necesito apoyo',
  supportLines: 'Estas líneas contestan día y noche, y no saben nada de su programa:',
}

export const checkInWords: Catalogues<typeof en> = { en, es }
