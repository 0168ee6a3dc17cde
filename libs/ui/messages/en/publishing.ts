/** Making a plan public. */
export const publishing = {
  'publishing.word': 'publish',
  'publishing.missing.no_items': 'Nothing is adopted yet.',
  'publishing.missing.no_text': '{count, plural, one {# item has no text, only a title} other {# items have no text, only a title}}.',
  'publishing.missing.no_benefit': '{count, plural, one {# item does} other {# items do}} not say what people get from it.',
  'publishing.missing.untranslated': '{count, plural, one {# title is} other {# titles are}} not translated into {language}.',
  'publishing.missing.nothing_new': 'Nothing has changed since the version before.',
  'publishing.missing.drafts_left': '{count, plural, one {# draft or proposal stays} other {# drafts and proposals stay}} with the table. They do not become public.',
  'publishing.problem.planEmpty': 'There is nothing to publish yet: no item is adopted.',
  'publishing.problem.planChanged': 'The plan has changed since you looked at it. Look at it again; nothing was published.',
  'publishing.problem.wordWrong': 'Type the word shown above to publish. Nothing was published.',
  'publishing.problem.slugTaken': 'Another plan has or had this address. Choose a different one.',
  'publishing.problem.slugReserved': 'This word cannot be an address. Use small letters, digits and hyphens, and not a number alone.',
};
