import { Id, PlainDate, Text } from '#libs/platform/contract';

export class AddTodoRequest {
  @Text({ max: 200, description: 'What' })
  title!: string;

  @PlainDate({ optional: true, description: 'By when; one reminder goes on that morning' })
  dueOn?: string;

  @Id({ optional: true, description: 'Who; you, when left out' })
  forPersonId?: string;

  @Id({ optional: true })
  caseId?: string;
}
