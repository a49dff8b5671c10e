import { plural } from '#web/kit/words.ts'
import type { RequestWords } from './desk-board-request-en.ts'

export const requestEs: RequestWords = {
  request: 'Una solicitud',
  requestGone: 'Elija una solicitud en la página de hoy.',
  requestGoneWhy:
    'Una solicitud no tiene dirección propia, para que ninguna quede en el historial del navegador.',
  toBoard: 'Volver a hoy',
  facts: {
    asked: 'Pidió',
    promise: 'Prometido para',
    choice: 'Quién elige',
    direct: 'Peerlight, según los deseos de la persona',
    coordinator: 'Una coordinadora',
    listed: 'En la lista, sin consultar',
    open: 'Consultados, sin respuesta',
    declined: 'No podían esta vez',
    next: 'Próxima mirada',
    began: 'La conversación empezó',
  },
  openTitle: '¿Abrir lo que escribió la persona?',
  openWhy:
    'Contiene cómo llegar a la persona y lo que desea. Ábralo solo para encontrar un compañero. Queda registrado que usted lo abrió, sin lo que dice.',
  openButton: 'Abrirlo, y registrar que lo hice',
  notReleased:
    'La persona eligió sin coordinadora y todavía se consulta a compañeros. Lo que escribió sigue cerrado hasta que haga falta alguien.',
  noTeamKey:
    'Usted aún no tiene la clave del equipo. Otra coordinadora debe poner su clave en la lista.',
  toKeys: 'A las claves del equipo',
  opening: 'Abriendo…',

  person: 'La persona',
  name: 'Nombre',
  noName: 'no lo dio',
  reach: 'Cómo llegar a ella',
  reachHere: 'En la conversación de este sitio',
  callInstead: 'No guardó palabras: por favor, llame.',
  leaveMessage: {
    yes: 'un mensaje puede decir de qué se trata',
    no: 'no deje mensajes que digan de qué se trata',
    unsaid: 'no deje mensajes que digan de qué se trata',
  },
  note: 'Nota',
  avoid: 'Mantener fuera de esto',
  outside: 'Fuera de',
  wishes: 'Lo que desea',
  wish: {
    role: 'Función',
    setting: 'Lugar',
    issues: 'Sobre',
    how: 'Cómo',
    when: 'Cuándo',
    languages: 'Idiomas',
    peer: 'El compañero',
  },
  peerRole: {
    exact: 'solo de la misma función',
    related: 'de la misma función o una cercana',
    any: 'cualquier función',
  },
  peerSenior: { any: '', same: 'igual de experiencia', not_below: 'no con menos experiencia' },

  choose: 'Elegir a mano',
  chooseWhy:
    'Primero quien mejor encaja con los deseos de la persona. A quien elija se le consulta enseguida, a cualquier hora; cuenta el primer sí.',
  reasons: {
    'same-role': 'misma función',
    'related-role': 'función cercana',
    lived: 'vivió lo mismo',
    'same-setting': 'mismo tipo de lugar',
    'same-department': 'misma área',
    seniority: 'no con menos experiencia',
    language: 'habla su primer idioma',
    gender: 'género deseado',
    'topic-at-ease': 'le resulta fácil el tema',
  },
  nobodyFits: 'Nadie del grupo encaja con estos deseos.',
  nobodyFitsWhy: 'Llame a la persona o agregue a alguien que encaje.',
  others: (count) =>
    plural('es', count, { one: 'Encaja uno más.', other: `Encajan ${count} más.` }),
  showMore: 'Mostrar más',
  inHours: 'en su horario ahora',
  notInHours: 'fuera de su horario',
  talks: (open, capacity) => `${open} de ${capacity} conversaciones`,
  full: 'completo',
  before: {
    listed: 'en la lista, sin consultar',
    open: 'consultado, sin respuesta',
    declined: 'no podía esta vez',
    expired: 'no respondió',
    covered: 'antes no hizo falta',
    accepted: 'dijo que sí',
  },
  introduce: (count) =>
    count === 0
      ? 'Elija a alguien'
      : plural('es', count, {
          one: 'Consultar a este compañero',
          other: `Consultar a estos ${count} compañeros`,
        }),
  introduced: 'Consultado. Aquí verá cuando alguien diga que sí.',
  notOnRoster: 'Alguien que eligió ya no está en la lista de claves. No se consultó a nadie.',

  sharedTitle: 'Compartido con el equipo',
  sharedWhy:
    'Alguien de la conversación quiso mostrarle estas líneas. La otra parte ve que ocurrió.',
  sharedBy: { asker: 'Lo compartió quien pidió', supporter: 'Lo compartió el compañero' },
  author: { asker: 'Quien pidió', supporter: 'El compañero' },
  playbook:
    'Si alguien está en peligro: llame al 911. Háblelo con la otra coordinadora. El 988 contesta a toda hora.',

  reassign: 'Buscar otro compañero',
  reassignAsk: '¿Buscar otro compañero?',
  reassignWhy:
    'El compañero actual pierde el acceso enseguida. La persona conserva lo dicho; el siguiente no lo recibe.',
  reassignYes: 'Sí, buscar otro',
  close: 'Cerrar esta solicitud',
  closeAsk: '¿Cerrar y destruir esta solicitud?',
  closeWhy:
    'Todo lo escrito se destruye enseguida, para las dos partes. La persona verá que se cerró. No se puede deshacer.',
  closeYes: 'Sí, cerrar y destruir',
  cancel: 'Ahora no',
  closed: 'La solicitud está cerrada y destruida.',
  reassigned: 'La solicitud espera de nuevo.',
}
