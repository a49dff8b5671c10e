import type { LetterFacts, RolloutTexts } from './desk-rollout-texts-en.ts'

const steps: RolloutTexts['steps'] = {
  meet_leaders: 'Reunirse con los líderes médicos, de enfermería y administrativos',
  explain_time: 'Explicar cuánto tiempo requiere',
  survey_opens: 'Abrir la encuesta de una pregunta',
  leader_letter: 'Sale la carta de los líderes locales, con la encuesta',
  survey_closes: 'Cerrar la encuesta',
  leaders_review: 'Los líderes revisan a quiénes se nombró y eligen',
  invitations: 'Invitar a las personas elegidas',
  training: 'Formar a los nuevos compañeros de apoyo',
  intranet_list: 'Ponerlos en la lista de la intranet',
  sign: 'Colgar el cartel en la sala de descanso',
  launch: 'Lanzamiento',
  first_meeting: 'Primera reunión trimestral',
  sponsor: 'Ganar el respaldo de la alta dirección',
  coordinator: 'Nombrar una coordinadora con tiempo para ello',
  committee: 'Reunir el comité asesor',
  risk_management: 'Acordarlo con gestión de riesgos',
  policy: 'Aprobar la política',
  first_survey: 'Primera encuesta al personal',
  nominees: 'Pedir nombres a todos los departamentos',
  communications: 'Empezar a contarlo a todos',
  second_survey: 'Segunda encuesta al personal, un año después',
}

const communications: RolloutTexts['communications'] = {
  tell_leadership: {
    title: 'Anunciarlo en la reunión de dirección',
    body: (place) =>
      `El apoyo entre compañeros llega a ${place}. Necesitamos cinco minutos de su reunión, su voz cuando salga la encuesta y tiempo protegido para una primera formación. Quienes apoyan escuchan; no abren expedientes ni informan a nadie.`,
  },
  tell_question: {
    title: 'Recordar la pregunta en la reunión breve',
    body: (place) =>
      `Tienen una carta breve de nuestros líderes con una pregunta: ¿a quién de ${place} acudiría después de un hecho difícil en el trabajo? Respóndanla esta semana. Toma un minuto y nadie ve quién escribió cada nombre.`,
  },
  tell_chosen: {
    title: 'Decir a los líderes del área a quiénes se eligió',
    body: (place) =>
      `Sus compañeros nombraron a estas personas de ${place} y ellas dijeron que sí. Por favor, dejen libres las horas de su formación y agradézcanles en persona.`,
  },
  tell_list: {
    title: 'Poner la lista en la intranet',
    body: (place) =>
      `Compañeros de apoyo de ${place}: colegas que conocen este trabajo y escuchan en confianza. Acuda a cualquiera de ellos, o pídalo en línea; no hace falta ningún nombre para empezar.`,
  },
  tell_launch: {
    title: 'Contar a todos que comienza',
    body: (place) =>
      `Desde hoy ${place} tiene compañeros de apoyo. Tras un hecho difícil, un error, una pérdida o muchas semanas pesadas: hable con alguien que conoce este trabajo. Lo que diga queda entre ustedes dos.`,
  },
  tell_again: {
    title: 'Recordarlo en la reunión breve',
    body: (place) =>
      `Los compañeros de apoyo de ${place} están en el cartel de la sala de descanso. Nada es demasiado pequeño. También puede avisar de que a un colega le vendría bien hablar.`,
  },
  own_leadership: {
    title: 'Presentar el programa a la alta dirección',
    body: (place) =>
      `${place} comienza este año. Lo que necesita de ustedes: alguien que diga en voz alta que pedir apoyo es una fortaleza, una coordinadora con horas para ello y una política que mantenga las conversaciones fuera de todo expediente.`,
  },
  own_area_leaders: {
    title: 'Reunirse con cada líder de área',
    body: (place) =>
      `${place}: qué es, qué no es y a quiénes de su área quisiéramos formar. Traigan nombres si los tienen.`,
  },
  own_intranet: {
    title: 'Abrir la página en la intranet',
    body: (place) =>
      `${place}: quiénes apoyan, cómo pedirlo, qué queda en confianza y a quién llamar cuando no puede esperar.`,
  },
  own_launch: {
    title: 'Contar a todos que comienza',
    body: (place) =>
      `${place} abre hoy para todas las personas que trabajan aquí. Hable en confianza con un colega formado cuando el trabajo pese. Pedirlo toma un minuto y no requiere nombre.`,
  },
  own_rounds: {
    title: 'Sesión general: qué nos pasa tras un mal resultado',
    body: (place) =>
      `Una hora sobre lo que los hechos difíciles hacen a quienes cuidan, contada por dos colegas, y cómo puede ayudar ${place}.`,
  },
}

const toSign = ({ signed }: LetterFacts): string =>
  signed.length === 0 ? '[Nombres de los líderes locales]' : signed.join('\n')

export const rolloutTextsEs: RolloutTexts = {
  steps,
  communications,
  question:
    'Después de un hecho o incidente difícil en el trabajo, ¿a quién de su departamento acudiría en busca de apoyo o consuelo?',
  unitSubject: (place) => `Una pregunta para todo el equipo de ${place}`,
  unitLetter: (facts) =>
    [
      'Queridos colegas:',
      'Algunos días de trabajo se quedan con nosotros más de lo debido. Entonces ayuda hablar con alguien que conoce este trabajo por dentro. El apoyo entre compañeros es eso: un colega formado que escucha en confianza y no abre ningún expediente.',
      `Queremos que ${facts.place} tenga colegas así, y que sean ustedes quienes los nombren. Por favor, respondan una pregunta:`,
      `«${rolloutTextsEs.question}»`,
      facts.link === undefined
        ? '[El enlace a la encuesta]'
        : `Toma un minuto, y nadie puede ver quién escribió cada nombre:\n${facts.link}`,
      'A quienes se nombre a menudo les preguntaremos si quieren formarse. Decir que no siempre está bien.',
      'Gracias por cuidarse unos a otros.',
      toSign(facts),
    ].join('\n\n'),
  programSubject: (place) => `Comienza ${place}`,
  programLetter: (facts) =>
    [
      'Queridos colegas:',
      `Cuidar a otros puede pesar. Con ${facts.place} puede hablar con un colega formado que conoce este trabajo, escucha en confianza y no abre ningún expediente.`,
      'Pedirlo toma un minuto y no requiere nombre. Nada de lo que diga llega a nosotros, a su jefatura ni a su expediente laboral.',
      'Nosotros también pedimos apoyo cuando lo necesitamos. Hágalo usted también.',
      toSign(facts),
    ].join('\n\n'),
}
