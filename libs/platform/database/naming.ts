import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

/** Column `dueOn` is `due_on` in the database; everything else is named in the migrations. */
export class SnakeNaming extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
