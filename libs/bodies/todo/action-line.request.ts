import { Text } from '#libs/platform/contract';

export class NoteActionRequest {
  @Text({ max: 500, description: '`@name what by when`: @Sam call the library by next Friday' })
  line!: string;
}

export class CloseTodoRequest {
  @Text({ max: 500, optional: true, nullable: true, description: 'A word about it, if you like' })
  note?: string | null;
}
