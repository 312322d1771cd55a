import type { NameTexts } from './texts.ts';

/** Spanish. */
export const esNames: NameTexts = {
  masked: {
    'a greeting': [
      'Hola {Lucía}, la tapa gotea',
      'Estimado {Javier}, falta una pieza',
      'Buenos días {Carmen}, llegó abierto',
      'hola {andrés}, sigo esperando',
      'HOLA {BEATRIZ}, COLOR EQUIVOCADO',
      'Hola {José Luis}, no funciona',
      'Hola {María-José}, la costura se abrió',
      'Hola {Juan Pérez García}, no enciende',
    ],
    'thanks to somebody': ['Gracias {Alejandro}, ya funciona', 'Muchas gracias {Rocío}, cambio rápido'],
    'a title': [
      'Hola <Sr. >{Gómez}, llegó tarde',
      'Buenas tardes <señor >{Ortega}, parpadea',
      '<Sra. >{Navarro} de atención me ayudó',
      'hablé con <don >{Ramón} por teléfono',
      'Hola <doña >{Mercedes}, es pequeño',
    ],
    'a sign-off': [
      'No sirve. <Un saludo, >{Marta}',
      'Quiero devolverlo. <Atentamente,\n>{Fernando Ruiz}',
      'Roto. <Saludos cordiales >{Elena Vidal}',
      'talla mala. <saludos >{paco}',
      'Reembolso por favor. <Atte. >{Sergio}',
      'Muy pequeño.\n<— >{Maria}',
    ],
    'a self-introduction': [
      '<Me llamo >{Nuria} y la taza está rota',
      '<me llamo >{raúl herrera}, no llegó',
      '<Soy >{Cristina}, compré dos y llegó uno',
      '<Mi nombre es >{Pablo Molina}, gotea',
      'Hola, <soy >{Teresa}. Falta la tapa',
    ],
  },
  kept: {
    'no name where one could stand': ['Hola Perfecto, gracias', 'Hola Talla, pequeña'],
    'nobody in particular': [
      'Hola a todos, no compren',
      'Hola Buenas, no funciona',
      'Hola Buenas Tardes, no funciona',
      'Estimados Señores, falta una pieza',
    ],
    'an office or a company': [
      'Hola Amazon, otra vez usado',
      'Hola vendedor, quiero devolverlo',
      'Estimado vendedor, talla mala',
      'Querido equipo, gotea',
      'Gracias Amazon',
      'Gracias Correos por perder el paquete',
    ],
    'what is said after a greeting': ['Hola, Talla pequeña', 'Muchas gracias, Todo perfecto', 'Gracias por nada'],
    'a state or a size': [
      'Soy talla M',
      'Soy Alta y me queda corto',
      'Soy Nueva en esto',
      'Soy de Sevilla y tardó mucho',
      'Soy muy alto',
      'Señora de 60 años, le queda grande',
    ],
    'a sign-off without a name': [
      'Saludos, un cliente decepcionado',
      'Saludos desde Madrid',
      'Saludos desde México',
      'Atentamente, un cliente harto',
    ],
    'a colour or a day': ['Color — Azul Marino', 'Tarde – Lunes en vez de Viernes'],
    'a product or a brand': ['Don Limpio se derramó en la caja', 'Silla Barcelona coja'],
    'a name that is no one’s': ['me llamo la atencion el color'],
  },
};
