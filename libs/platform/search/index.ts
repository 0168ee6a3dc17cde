export { SearchIndex } from './search-index.js';
export { SearchModule } from './search.module.js';
export { Search } from './search.query.js';
export type { SearchRow, Visibility } from './search-row.js';
