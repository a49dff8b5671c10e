import type { Role } from './codes.ts'

/** Apart from the other words: the ask page's first question needs these alone. */
export const roleWordsEs: Readonly<Record<Role, string>> = {
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
}
