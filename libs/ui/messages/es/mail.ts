/** Spanish: email. */
export const mail = {
  'mail.from': 'Enviado por {sender}.',
  'mail.fromReply': 'Enviado por {sender}. Su respuesta llega a {reply} y alguien la lee.',
  'mail.why': 'Recibe este correo porque participa en el plan de {city}.',
  'mail.stop': '¿No le corresponde, o ya no? Responda a este correo y la oficina lo pasará a otra persona o dejará de enviarlo.',
  'mail.unsubscribe': 'Dejar de recibir estos correos',
  'mail.morningSubject': '{city}: {count, plural, one {# asunto} other {# asuntos}} para usted hoy',
  'mail.morningPreheader': 'Todo en un solo correo, para que reciba uno al día como máximo.',
  'mail.problem.mailbox.absent': 'Aquí no hay buzón. El correo va al servidor de la ciudad.',
  'mail.problem.message.absent': 'No encontramos este correo.',
};
