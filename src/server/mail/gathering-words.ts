import type { AttendeeLetter } from '#domain/attendee.ts'

type Words = {
  readonly locale: string
  readonly subjects: Readonly<Record<AttendeeLetter, string>>
  readonly leads: Readonly<Record<AttendeeLetter, string>>
  readonly where: string
  readonly online: string
  readonly hasPlace: string
  readonly waits: (place: number) => string
  readonly ask: string
  readonly yes: string
  readonly no: string
  readonly giveUp: string
  readonly page: string
  readonly whose: string
}

export const gatheringWords: Readonly<Record<'en' | 'es', Words>> = {
  en: {
    locale: 'en-US',
    subjects: {
      invite: 'Invitation',
      changed: 'Changed',
      cancelled: 'Cancelled',
      removed: 'You are off the list',
      place: 'A place for you',
      registered: 'Your registration',
      reminder: 'Reminder',
    },
    leads: {
      invite: 'You are invited.',
      changed: 'Something has changed. This is how it is now:',
      cancelled: 'This will not take place. You need not do anything.',
      removed: 'You are no longer on the list for this. You need not do anything.',
      place: 'A place has become free, and it is yours.',
      registered: 'Your registration has arrived.',
      reminder: 'This is coming up.',
    },
    where: 'Where',
    online: 'On line',
    hasPlace: 'You have a place.',
    waits: (place) =>
      `All places are taken. You are number ${place} on the waiting list; we write as soon as one is free.`,
    ask: 'Will you come? One tap is enough:',
    yes: 'Yes, I will come',
    no: 'No, I cannot',
    giveUp: 'If you cannot come after all, this gives your place to somebody else:',
    page: 'When, where and your answer:',
    whose: 'This link is yours alone; please do not pass it on.',
  },
  es: {
    locale: 'es-US',
    subjects: {
      invite: 'Invitación',
      changed: 'Cambio',
      cancelled: 'Anulado',
      removed: 'Ya no está en la lista',
      place: 'Hay un lugar para usted',
      registered: 'Su inscripción',
      reminder: 'Recordatorio',
    },
    leads: {
      invite: 'Le invitamos.',
      changed: 'Algo ha cambiado. Ahora es así:',
      cancelled: 'Esto no tendrá lugar. No tiene que hacer nada.',
      removed: 'Ya no está en la lista de este encuentro. No tiene que hacer nada.',
      place: 'Ha quedado libre un lugar y es suyo.',
      registered: 'Su inscripción ha llegado.',
      reminder: 'Se acerca la fecha.',
    },
    where: 'Dónde',
    online: 'En línea',
    hasPlace: 'Tiene un lugar.',
    waits: (place) =>
      `Todos los lugares están ocupados. Es el número ${place} de la lista de espera; le escribimos en cuanto haya uno libre.`,
    ask: '¿Vendrá? Basta un toque:',
    yes: 'Sí, iré',
    no: 'No puedo',
    giveUp: 'Si al final no puede venir, esto da su lugar a otra persona:',
    page: 'Cuándo, dónde y su respuesta:',
    whose: 'Este enlace es solo suyo; por favor, no lo comparta.',
  },
}
