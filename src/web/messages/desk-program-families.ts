import type { Family } from '#domain/codes.ts'
import type { Catalogues } from '#web/kit/words.ts'

/** Roles of one family stand in for each other. */
export const familyWords: Catalogues<Readonly<Record<Family, string>>> = {
  en: {
    nursing: 'Nursing',
    physicians: 'Physicians and advanced practice',
    allied: 'Allied health, pharmacy, laboratory',
    support: 'Support services, offices, leadership',
  },
  es: {
    nursing: 'Enfermería',
    physicians: 'Medicina y práctica avanzada',
    allied: 'Técnicos, farmacia, laboratorio',
    support: 'Servicios de apoyo, oficinas, jefatura',
  },
}
