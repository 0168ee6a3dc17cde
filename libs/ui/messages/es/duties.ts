/** Spanish: to-dos and reminders. */
export const duties = {
  'duties.problem.duty.absent': 'No encontramos este pendiente. Puede que ya esté hecho.',
  'duties.problem.duty.on-its-page': 'Esto se responde, se pasa o se cierra en su propia página, para que nadie que espera quede olvidado.',
  'duties.problem.duty.not-paused': 'Este recordatorio no está en espera.',
  'duties.problem.duty.move': 'Este pendiente ya está cerrado.',
  'duties.problem.person.missing': 'Su cuenta todavía no representa a nadie en esta ciudad, así que no se le puede pedir nada.',
  'duties.problem.clock.fixed': 'Solo se puede mover el reloj de una ciudad de demostración, y solo hacia adelante.',
};
