import type { DayText } from '#libs/kernel';

/** What a file of organizations and people says, whatever its form; ids are theirs. */
export interface PeopleFile {
  readonly form: 'popolo-json' | 'open-states-yaml' | 'councilmatic-json';
  readonly organizations: readonly FileOrganization[];
  readonly people: readonly FilePerson[];
  readonly bodies: readonly FileBody[];
  readonly memberships: readonly FileMembership[];
  readonly remarks: readonly PeopleRemark[];
}

export interface FileOrganization {
  readonly id: string;
  readonly name: string;
}

export interface FilePerson {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly organizationId: string | null;
  readonly roleTitle: string | null;
}

export interface FileBody {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly parentId: string | null;
}

/** `personId` null: an empty seat. */
export interface FileMembership {
  readonly id: string;
  readonly bodyId: string;
  readonly personId: string | null;
  readonly role: string;
  readonly onBehalfOfId: string | null;
  readonly fromOn: DayText | null;
  readonly toOn: DayText | null;
}

export interface PeopleRemark {
  readonly code: 'no-name' | 'vacant' | 'unknown-body' | 'unknown-person' | 'overlap' | 'circle' | 'dates';
  readonly what: string;
}
