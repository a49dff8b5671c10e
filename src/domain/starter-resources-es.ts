import type { StarterTexts } from './starter-resource.ts'

export const starterTextsEs: StarterTexts = {
  lines: {
    '988': {
      title: '988, línea de prevención del suicidio y crisis',
      summary: 'Llame o escriba, de día y de noche, en español e inglés.',
      body: '',
    },
    '833-773-2445': {
      title: 'Línea de ayuda de salud mental de Massachusetts',
      summary: 'Llame o escriba, de día y de noche. Ayuda a encontrar atención.',
      body: '',
    },
    '888-409-0141': {
      title: 'Línea de apoyo para médicos',
      summary:
        'Psiquiatras voluntarios escuchan a médicos y estudiantes de medicina. Sin cita, en inglés.',
      body: '',
    },
  },
  safety: {
    title: 'Cuando le preocupa la seguridad de alguien',
    summary: 'Qué decir y a quién llamar cuando alguien puede no estar a salvo.',
    body: `## En peligro ahora mismo

- La persona dijo que está a punto de hacerse daño o de hacérselo a alguien, ya empezó, o alguien le hace daño: llame al **911**.
- Quédese con ella, al teléfono o en la conversación. Si sabe dónde está, dígaselo al 911.
- Puede decir: «Me preocupa que no esté a salvo. Estoy pidiendo ayuda ahora y me quedo con usted.»

## Piensa en el suicidio, sin peligro en este minuto

- Pregunte sin rodeos: «¿Está pensando en matarse?» Preguntar no mete la idea.
- Ofrezca llamar o escribir juntos al **988**, enseguida.
- Pregunte quién puede estar con ella esta noche y qué se podría dejar fuera de su alcance.
- Puede decir: «Gracias por decírmelo. Me gustaría que llamáramos juntos al 988, ahora mismo. ¿Le parece bien?»

## Un paciente, un niño o un colega puede sufrir daño

- Alguien trabaja sin estar en condiciones, amenaza, o hubo un abuso: llame hoy a la coordinación.
- No decide a solas qué hay que notificar, y no debe prometer que quedará callado.
- Puede decir: «Esto es más grande que nosotros dos. Tengo que avisar a la coordinación y le diré qué cuento.»

## Después

- Cuente a la coordinación que ocurrió. Le llamarán y también cuidarán de usted.
- Devolver una conversación no es un fracaso.
`,
  },
  playbook: {
    title: 'La guía de quien acompaña',
    summary: 'Palabras para empezar, cómo escuchar, qué límites tener y cuándo avisar a otros.',
    body: `Usted es un colega que escucha. No tiene que arreglar nada ni encontrar las palabras perfectas.

## Antes de hablar

- Busque un lugar donde nadie le oiga y media hora en que nadie le necesite.
- Lea por qué le preguntaron. No busque a la persona, al paciente ni lo ocurrido.
- Mire cómo está usted. Si hoy es un mal día, diga que no. Se preguntará a otra persona.

## Palabras para empezar

- «Me alegra que haya escrito. Soy un colega: no soy terapeuta ni parte de ninguna revisión.»
- «¿Qué le ayudaría más hoy: contarlo, pensar en lo que viene, o no estar a solas con ello?»
- «No hace falta que me cuente qué pasó. Quisiera saber cómo está.»

## Lo que queda entre los dos

Dígalo pronto, con sus palabras, antes de que se cuente algo difícil.

- «Lo que me diga se queda conmigo. No tomo notas.»
- «Hay límites. Si temo por su vida o la de alguien, o si un paciente o un niño puede sufrir daño, tengo que pedir ayuda. Si puedo, se lo diré antes.»
- «La ley no protege nuestra conversación como la de un abogado. Por eso, deje fuera los nombres y los detalles del caso, por favor.»

## Escuchar

- Deje que haya silencio. Cuente hasta cinco antes de llenarlo.
- Devuelva lo que oyó: «Suena muy solitario.» «Vuelve una y otra vez a ese momento.»
- Nombre lo habitual: no dormir, darle vueltas, dudar de sí, perder la paciencia en casa. Muchos buenos profesionales lo han sentido. Casi siempre va a menos.
- Confíe en la capacidad de la persona. Un día duro no borra los años anteriores.

## Preguntas que abren

- «¿Qué ha sido lo más difícil?»
- «¿Qué le diría a un amigo que le contara esto?»
- «¿Quién sabe cómo está ahora? ¿Quién le gustaría que lo supiera?»
- «¿Qué le ha sostenido antes en algo difícil?»
- «¿Cómo es el resto de su día?»

## Mantenerse en su parte

- Una o dos conversaciones es lo habitual. Si hace falta más, debe sumarse alguien con más formación: el programa de asistencia al empleado, un terapeuta, un capellán.
- Puede decir cuándo tiene tiempo y cuándo no. Nadie le espera de noche.
- Si conoce demasiado a la persona, o es su responsable, devuelva la conversación.
- Un conflicto con un colega o un jefe: escuche y señale a recursos humanos o a la defensoría. No tome partido ni lleve recados.

## Cuándo avisar a otros

- Peligro de vida: **911**, o **988** junto con la persona. Hágalo ya y quédese.
- Daño a un paciente o a un niño, trabajo sin estar en condiciones, una amenaza: llame hoy a la coordinación.
- Muchas noches sin dormir, sin comer, beber más, desesperanza, o simplemente usted se queda intranquilo: pregunte a la coordinación qué más hay.
- Una demanda, una revisión o una carta de un colegio profesional: señale a gestión de riesgos, a la aseguradora y a la guía de esta biblioteca. No aconseje.

## Lo que no se hace

- No pregunte paso a paso qué ocurrió ni juzgue la atención que se dio.
- No diga «Sé exactamente cómo se siente», «Al menos …» ni «Debería …».
- No prometa un secreto sin límites.
- No escriba nada que permita reconocer a la persona.
- No haga de médico, terapeuta, abogado ni jefe.
- No insista. El apoyo se ofrece, y un no es una buena respuesta.

## Para terminar

- «¿Qué cosa amable puede hacer por usted antes de mañana?»
- Ofrezca lo que encaje: un nombre o un número, no una lista.
- «¿Puedo preguntarle en unos días cómo está?» Cumpla lo que prometió, o no lo prometa.
- Anote la conversación: unos toques, nada que diga quién era.

## Cuidarse

- Tómese diez minutos antes de volver al trabajo. Beba algo, camine, mire por una ventana.
- Lo que oyó se queda un tiempo. Hable con la coordinación de cómo está **usted**; deje fuera a la persona.
- Tras una conversación dura puede descansar. Basta con ponerse en pausa en el perfil; no hace falta un motivo.
- Venga a los encuentros del equipo. Son para esto.
`,
  },
  claim: {
    title: 'Si su nombre está en una demanda',
    summary: 'Quién ayuda, qué suele ocurrir y cómo cuidarse mientras tanto.',
    body: `Una carta con su nombre en una demanda puede sentirse como una condena. No lo es. Muchos profesionales cuidadosos reciben alguna vez una carta así. Esta página dice con palabras sencillas quién ayuda y qué suele venir después.

**Esto no es asesoría legal.** Su aseguradora y su abogado conocen su caso y la ley; si dicen otra cosa, hágales caso.

## Lo primero

- Llame a gestión de riesgos el mismo día en que llega la carta, y luego a su aseguradora. Las cartas tienen plazos.
- Guarde la carta y el sobre. No la conteste por su cuenta.
- No abra, complete ni cambie la historia clínica. Cada consulta queda registrada.
- No se ponga en contacto con el paciente, la familia ni su abogado por este asunto.

## De qué puede hablar y de qué no

**No hable de los hechos del caso** con nadie más que su abogado, su aseguradora y gestión de riesgos: ni con colegas, ni en casa, ni con un compañero de apoyo, ni en un mensaje. A otros les podrían preguntar bajo juramento qué les contó.

Cómo está **usted** es otra cosa. Puede decir a su familia, a un amigo, a un terapeuta o a un compañero que hay una demanda y que le pesa. Quien le acompañe le pedirá dejar fuera lo demás.

## Quién ayuda

- **Gestión de riesgos** de su organización: explica los pasos, reúne documentos y está cuando llegan cartas.
- **La persona de reclamaciones de su aseguradora**: abre el caso, busca a su abogado y sigue hasta el final.
- **Su abogado**: habla por usted, le prepara y contesta toda pregunta sobre la ley. Si no se entienden, dígalo pronto.
- **Un compañero**: alguien que escucha, quizá alguien que también pasó por una demanda.
- **Un terapeuta o el programa de asistencia al empleado**, si sufren el sueño, el ánimo o el trabajo. Pregunte a su abogado cómo se protegen esas conversaciones.

## Qué esperar

Sobre todo, esperar. Una demanda dura a menudo años, con largos meses tranquilos y unas pocas semanas llenas. Muchas se retiran o se acuerdan; pocas las decide un jurado.

1. **Aviso.** Una carta o un papel del juzgado dice que alguien reclama por un daño. Usted lo comunica. La aseguradora abre un expediente.
2. **Primeras reuniones.** Cuenta a su abogado todo lo que recuerda. Pregunte qué debe leer y qué no debe tocar.
3. **Intercambio de pruebas.** Las dos partes intercambian documentos y preguntas por escrito. Puede durar un año o más.
4. **Testigos y declaraciones.** Pueden hacerle preguntas bajo juramento, en una sala, y todo se anota. Su abogado lo ensaya con usted. Bastan respuestas cortas y verdaderas; «no lo recuerdo» es una respuesta.
5. **Acuerdo.** Las partes pueden acordar. Antes de firmar, pregunte quién decide, qué se comunica a quién y qué significa para licencias y solicitudes. Acordar no es lo mismo que haber obrado mal.
6. **Juicio.** Raro, y a menudo tras varios cambios de fecha. Dura días o semanas. Prevea tiempo libre y alguien que le acompañe.
7. **Después.** Sea cual sea el resultado, alivio y tristeza pueden llegar juntos. Muchos lo sienten solo entonces.

## Cuidarse

- Rabia, vergüenza, duda y mal sueño son habituales. No dicen nada de lo bien que hace su trabajo.
- Ponga horas para el caso: una a la semana para los papeles, y no antes de dormir.
- Diga a una persona de confianza en el trabajo que quizá necesite una semana más ligera antes de declarar.
- Mantenga lo que le sostiene: comida, paseos, amigos, fe, música, el trabajo que le gusta.
- Si nota que trabaja con miedo, dígaselo a alguien: un mentor, un compañero, un terapeuta.
- Si piensa que otros estarían mejor sin usted, llame o escriba ahora al **988**. Usted no es la demanda.

## Pida un compañero

Puede pedir que un colega le escuche en cualquier momento, una y otra vez, en la primera semana o tres años después. No hace falta decir de qué trata el caso.
`,
  },
}
