import type { Catalogues } from '#web/kit/words.ts'

/** What the server refuses to those who run a program, and what to do about it. */
const en = {
  'slot-taken': 'Somebody else worked on this request meanwhile. Open it again and choose anew.',
  'supporter-unavailable':
    'Somebody you chose is pausing or has left meanwhile. Open the request again and choose anew.',
  'already-matched': 'Somebody said yes meanwhile. There is nothing left to do here.',
  gone: 'This request was closed meanwhile, and everything in it destroyed.',
  'not-released':
    'This may not be opened yet: supporters are still being asked, and the person did not choose a coordinator.',
  'not-matched': 'Nobody is talking with this person at the moment.',
  'already-in-pool': 'Somebody with this e-mail is in the pool already.',
  'already-enrolled': 'This person has keys already and needs no new link.',
  'unknown-organization': 'One of the organizations does not belong to this network.',
  'unknown-role': 'This role is not on the program’s list.',
  'unknown-unit': 'This unit is not in use any more. Choose another.',
  'not-in-service': 'Only somebody who is on the roster can pause.',
  'bad-day': 'The day of return must lie ahead.',
  'bad-span': 'An hour is not right. Each begins and ends within a day.',
  'not-ready':
    'This person has fewer than two ways to unlock. They must finish under “Security” first.',
  'other-keys': 'This person made new keys after you compared. Compare the four words again.',
  'stale-roster': 'Another coordinator changed the roster at the same moment. Please try again.',
  'slug-taken': 'This short name is taken. Please choose another.',
  'role-not-allowed':
    'Only an admin can give or take an admin’s role, and each kind of organization has its own.',
  'last-coordinator':
    'This is the last coordinator. Make somebody else a coordinator first, or nobody would see who waits.',
  'stale-list': 'Somebody changed this list meanwhile. Reload it, then change it again.',
  'too-few-holders':
    'Fewer than two coordinators hold the team key. Put a second coordinator on the roster under “Team keys”.',
  'too-few-methods':
    'A holder of the team key has fewer than two ways to unlock. They add a second under “Security”.',
  'no-supporters':
    'Nobody could answer: no supporter is on the roster. Add supporters and approve at least one.',
  'too-little-contrast': 'This color is too faint to be read. Choose one with more contrast.',
  'missing-code': 'A code was left out. Codes are never removed; retire them instead.',
}

const es: typeof en = {
  'slot-taken':
    'Mientras tanto otra persona trabajó en esta solicitud. Ábrala de nuevo y vuelva a elegir.',
  'supporter-unavailable':
    'Alguien que eligió está en pausa o se fue. Abra la solicitud de nuevo y vuelva a elegir.',
  'already-matched': 'Mientras tanto alguien dijo que sí. Aquí ya no hay nada que hacer.',
  gone: 'Esta solicitud se cerró mientras tanto y todo se destruyó.',
  'not-released':
    'Esto aún no se puede abrir: todavía se consulta a compañeros y la persona no eligió coordinadora.',
  'not-matched': 'Ahora nadie conversa con esta persona.',
  'already-in-pool': 'Alguien con este correo ya está en el grupo.',
  'already-enrolled': 'Esta persona ya tiene claves y no necesita otro enlace.',
  'unknown-organization': 'Una de las organizaciones no pertenece a esta red.',
  'unknown-role': 'Esta función no está en la lista del programa.',
  'unknown-unit': 'Esta unidad ya no se usa. Elija otra.',
  'not-in-service': 'Solo quien está en la lista de claves puede hacer una pausa.',
  'bad-day': 'El día de regreso debe estar por venir.',
  'bad-span': 'Un horario no es correcto. Cada uno empieza y termina dentro de un día.',
  'not-ready':
    'Esta persona tiene menos de dos formas de desbloquear. Primero debe terminar en «Seguridad».',
  'other-keys':
    'Esta persona hizo claves nuevas después de comparar. Compare otra vez las cuatro palabras.',
  'stale-roster': 'Otra coordinadora cambió la lista en el mismo momento. Inténtelo de nuevo.',
  'slug-taken': 'Este nombre corto ya está en uso. Elija otro.',
  'role-not-allowed':
    'Solo un administrador puede dar o quitar esa función, y cada clase de organización tiene la suya.',
  'last-coordinator':
    'Es la última coordinadora. Primero nombre a otra, o nadie vería quién espera.',
  'stale-list': 'Alguien cambió esta lista mientras tanto. Recárguela y cámbiela de nuevo.',
  'too-few-holders':
    'Menos de dos coordinadoras tienen la clave del equipo. Ponga a una segunda en «Claves del equipo».',
  'too-few-methods':
    'Alguien con la clave del equipo tiene menos de dos formas de desbloquear. Agrega otra en «Seguridad».',
  'no-supporters':
    'Nadie podría responder: ningún compañero está en la lista. Agregue compañeros y apruebe al menos a uno.',
  'too-little-contrast': 'Este color es demasiado débil para leerlo. Elija uno con más contraste.',
  'missing-code': 'Falta un código. Los códigos nunca se borran; se retiran.',
}

export const refusalWords: Catalogues<typeof en> = { en, es }
