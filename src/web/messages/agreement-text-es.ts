import type { agreementTextEn } from './agreement-text-en.ts'

export const agreementTextEs: typeof agreementTextEn = {
  text: `# Qué es esto
El apoyo entre colegas es que una persona del trabajo escuche a otra después de un día difícil. Usted es colega con formación; no es terapeuta ni investiga nada.

# Lo que guarda para sí
No cuenta a nadie con quién habló ni qué se dijo: ni a la jefatura de esa persona, ni a la suya, ni a quienes también apoyan. No guarda notas sobre nadie. En las reuniones habla de lo que aprendió, nunca de modo que se reconozca a alguien.

# Dónde termina eso
Hay límites, y usted los dice al comenzar. Si alguien puede hacerse daño o dañar a otra persona, usted busca ayuda enseguida, junto con ella si se puede: 988, 911 o las personas que nombró su programa. Si la ley obliga a informar de algo, como un daño a un niño, usted cumple la ley. Si duda, pregunte a la coordinación; puede hacerlo sin decir nombres.

# Lo que no hace
- No revisa lo que pasó, no busca causas ni escribe informes.
- No juzga cómo trabajó alguien.
- No aconseja sobre demandas, abogados ni seguros.
- No trata el duelo, las adicciones ni ninguna enfermedad. Dice dónde hay ayuda.
- No resuelve conflictos entre colegas. Dice quién puede hacerlo.
- Nunca presiona a nadie. El apoyo se ofrece.

# Lo que promete
- Recibe la formación antes de su primera conversación, y un repaso cuando toca.
- Está dispuesto a que le pregunten, y dice que no cuando no es buen momento. Un no no necesita motivo.
- Viene a las reuniones cuando puede, y avisa cuando algo le pesa.
- Anota una conversación con unas pocas marcas: nada que señale a una persona.
- Se cuida. Puede descansar, hacer una pausa o pedir también un colega con quien hablar.

# Lo que el programa le promete
- Nadie juzga su trabajo por las veces que dice que sí.
- Hay alguien cuando una conversación se le queda dentro.
- Su perfil es suyo: puede cambiarlo o quitar cosas cuando quiera.

# Irse
Puede irse en cualquier momento, sin dar motivos y sin consecuencias. Las conversaciones abiertas se pasan con cuidado a otra persona. Lo que prometió guardar para sí sigue valiendo después.`,
}
