import { describe, it } from '@jest/globals';

import { expectAllows, expectBites, expectKept } from './model/expect-rule.js';
import { readRepository } from './model/repository.js';
import { literalWords } from './rules/literal-words.js';
import { screenWords } from './rules/screen-words.js';
import { sensitiveFields } from './rules/sensitive-fields.js';

const repository = readRepository();
const english = (text: string): Record<string, string> => ({ 'libs/ui/messages/en/a.ts': `export const a = { 'a.user': ${JSON.stringify(text)} };` });

describe('screen words: the ones to avoid', () => {
  it('holds in the repository', () => expectKept(screenWords, repository));

  it('bites each word to avoid, also inside a plural', () => {
    const avoided = ['User', 'entities', 'record', 'Submit', 'Invalid', 'error occurred', 'Please note', 'axis', 'rail', 'cockpit', 'owner', 'silent'];
    for (const word of avoided) expectBites(screenWords, english(`Some ${word} here`), `'${word}'`);
    expectBites(screenWords, english('{count, plural, one {# user} other {{name} and # users}}'), `'user'`);
  });

  it('lets argument names, the law and the verb pass', () => {
    expectAllows(screenWords, english('{user} leads {record, select, owner {this} other {that}}'));
    expectAllows(screenWords, english('A public records request. Record the vote. What was recorded.'));
  });
});

describe('literal words: pages speak from the catalogue', () => {
  it('holds in the repository', () => expectKept(literalWords, repository));

  it('bites words in the markup and in what is read aloud', () => {
    expectBites(literalWords, { 'apps/web/a.tsx': `const x = <p>Hello there</p>;` }, 'Hello there');
    expectBites(literalWords, { 'libs/ui/a.tsx': `const x = <input aria-label="Search" />;` }, 'Search');
    expectAllows(literalWords, { 'apps/web/a.tsx': `const x = <p className="usa-intro" lang="en">{t('a')} · 4 &nbsp; Commonplan</p>;` });
  });
});

describe('L12 sensitive fields: never asked', () => {
  it('holds in the repository', () => expectKept(sensitiveFields, repository));

  it('bites them in schema, forms and templates, in both languages and every spelling', () => {
    expectBites(sensitiveFields, { 'migrations/1700000000000-directory-a.ts': 'create table directory.person (birth_country text, immigration_status text)' }, 'birth country', 'immigration status');
    expectBites(sensitiveFields, { 'libs/site/a.request.ts': 'class A { @Text() placeOfBirth!: string; @Text() ssn!: string }' }, 'place of birth', 'ssn');
    expectBites(sensitiveFields, { 'libs/engagement/templates/survey.json': '"¿Cuál es su país de nacimiento o estatus migratorio?"' }, 'pais de nacimiento', 'estatus migratorio');
    expectBites(sensitiveFields, { 'libs/site/a.entity.ts': 'religion: string; citizenship: string; seguroSocial: string;' }, 'religion', 'citizenship', 'seguro social');
    expectAllows(sensitiveFields, { 'libs/site/a.request.ts': '// sessions, session, citizens, religious congregations as partners' });
  });
});
