import type { Project } from '../model/project.js';
import type { ProjectFile } from '../model/project-file.js';

/** What no form asks and no column holds, in English and Spanish, without accents and with single spaces. */
const NEVER = new RegExp(
  `\\b(${[
    'citizenship', 'citizen status', 'nationality', 'national origin', 'immigra(tion|nt) status', 'migra(tion|tory) status', 'visa (status|type|number)',
    'legal status', 'undocumented', 'alien number', '(country|place|city) of birth', 'birth ?(country|place)', 'religion', 'religious affiliation',
    'ssn', 'social security', 'itin', 'passport number', 'drivers? licen[cs]e', 'identity document',
    'ciudadania', 'nacionalidad', '(estatus|estado|situacion) (migratori[oa]|legal)', 'indocumentad[oa]s?', '(pais|lugar|ciudad) de nacimiento',
    'afiliacion religiosa', '(numero de )?seguro social', 'numero de pasaporte', 'licencia de conducir', 'documento de identidad',
  ].join('|')})\\b`,
  'g',
);

/** Schema, forms, answers and templates: whatever could become a field. The refusal list of the field editor lives elsewhere. */
const FIELDS = /^migrations\/.*\.ts$|\.(request|response|entity)\.ts$|(^|\/)(templates?|seeds?)\/.*\.(json|ya?ml|csv|ts)$|openapi\.json$/;

/** Nobody is asked for status, origin, birthplace, religion or identity numbers (L12). */
export function sensitiveFields(project: Project): string[] {
  return project.files.filter((file) => FIELDS.test(file.path) && !file.isSpec).flatMap(fieldFaults);
}

function fieldFaults(file: ProjectFile): string[] {
  return file.text.split('\n').flatMap((line, at) => [...plain(line).matchAll(NEVER)].map((hit) => `${file.path}:${at + 1} '${hit[0]}' is never asked`));
}

/** `birthCountry`, `birth_country` and "País de nacimiento" as lower-case words without accents. */
function plain(line: string): string {
  return line.replace(/([a-z])([A-Z])/g, '$1 $2').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ');
}
