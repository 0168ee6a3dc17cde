/** Spanish: holds. */
export const records = {
  'records.problem.hold.absent': 'No encontramos esta retención, o falta un motivo.',
  'records.problem.hold.open': 'Una retención legal protege esto. No se borró nada. Pregunte a la persona a cargo de los registros.',
  'records.problem.hold.lifted': 'Esta retención ya se había levantado.',
  'records.problem.scope.missing': 'Diga qué abarca la retención y por qué.',
};
