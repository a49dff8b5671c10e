import { plural } from '#web/kit/words.ts'
import type { FirstWords } from './ask-first-en.ts'

const weekdays = (count: number): string =>
  plural('es', count, { one: 'un día hábil', other: `${count} días hábiles` })
const minutes = (count: number): string =>
  count < 90
    ? plural('es', count, { one: 'un minuto', other: `${count} minutos` })
    : plural('es', Math.round(count / 60), {
        one: 'una hora',
        other: `${Math.round(count / 60)} horas`,
      })

/** What the first question needs. The rest comes while it is being answered. */
export const firstEs: FirstWords = {
  site: 'Apoyo entre colegas',
  skip: 'Ir a la pregunta',
  loading: 'Un momento.',
  begin: 'Empezar',
  sample: 'Una red de muestra: las personas son inventadas. Nadie responderá.',
  usually: (count) => `Últimamente alguien respondió en unos ${minutes(count)}.`,
  promise: (days) => `Alguien responde en ${weekdays(days)}.`,
  stopped: {
    notFoundTitle: 'Este programa no está aquí.',
    notFound: 'Revise la dirección del cartel o del mensaje que lo trajo.',
    closedTitle: 'Este programa todavía no ha abierto.',
    closed: 'Hoy nadie podría responderle aquí. Por favor, use uno de los números de abajo.',
    offline: 'No se pudo llegar al programa. Lo que escribió se conserva en esta página.',
    again: 'Intentar otra vez',
  },
  questions: {
    step: (step, steps) => `Pregunta ${step} de ${steps}`,
    next: 'Continuar',
    skipQuestion: 'Omitir',
    back: 'Atrás',
    role: {
      title: '¿Cuál es su función?',
      hint: 'Para encontrar a un colega que conozca el trabajo.',
      families: {
        nursing: 'Enfermería',
        physicians: 'Medicina y práctica avanzada',
        allied: 'Terapia, tecnología, farmacia, trabajo social',
        support: 'Apoyo, oficina, seguridad, jefatura',
        other: 'Otra',
      },
    },
  },
  roles: {
    nurse: 'Enfermería',
    physician: 'Médica o médico',
    resident_fellow: 'Residente o fellow',
    app: 'Enfermería de práctica avanzada o PA',
    nursing_assistant_tech: 'Auxiliar de enfermería o técnico de cuidados',
    technologist: 'Tecnología de imagen u otra',
    pharmacist: 'Farmacéutica o farmacéutico',
    pharmacy_tech: 'Técnico de farmacia',
    lab_tech: 'Laboratorio',
    respiratory_therapist: 'Terapia respiratoria',
    rehab_therapist: 'Terapia física, ocupacional o del habla',
    social_worker_case_mgr: 'Trabajo social o gestión de casos',
    chaplain: 'Capellanía',
    mental_health: 'Salud mental',
    emt_paramedic: 'Emergencias médicas o paramédico',
    unit_clerk_receptionist_admin: 'Secretaría, recepción u oficina',
    environmental_services: 'Limpieza y servicios ambientales',
    food_dietary: 'Alimentación y dietética',
    transport: 'Traslado de pacientes',
    security_public_safety: 'Seguridad',
    leader_manager: 'Jefatura o gerencia',
    student_volunteer: 'Estudiante o voluntariado',
    other: 'Otra función',
    undisclosed: 'No se dijo',
  },
}
