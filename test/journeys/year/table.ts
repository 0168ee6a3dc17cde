/** A task force of 29 in the manner of Charlotte's (2013–16): three appointing routes, six subcommittees, monthly for a year. */
export interface SeatLine {
  readonly seat: string;
  readonly name: string;
  /** Somebody without one is seated all the same. */
  readonly email?: string;
}

export interface Route {
  readonly route: string;
  readonly appointedBy: string;
  readonly sector: string;
  readonly seats: readonly SeatLine[];
}

const seat = (label: string, name: string): SeatLine => ({ seat: label, name });

export const TASK_FORCE = 'Newcomer integration task force';
export const MONTHLY = 'Monthly meeting';
export const CHAIR = { ...seat('Chair', 'Emily Zimmern Ortiz'), email: 'chair@queensbridge.example' };
export const WEAVER = seat('Weavers guild', 'Wanjiru');

export const ROUTES: readonly Route[] = [
  { route: 'appointed', appointedBy: 'Mayor', sector: 'Government', seats: [
    CHAIR, seat('Vice-chair', 'Stefan Latorre'), seat('Mayor 3', 'Van Tran'), seat('Mayor 4', 'Owen Furuseth'), seat('Mayor 5', 'Ali Mahmoud'), seat('Mayor 6', 'Janeen Bryant'), seat('Mayor 7', 'Lat Purser'),
  ] },
  { route: 'nominated, then appointed', appointedBy: 'City council', sector: 'Business', seats: [
    seat('Chamber of Commerce', 'Rafael Prieto'), seat('Latin American chamber', 'Tin Nguyen'), seat('Asian chamber', 'Monica Colin'), seat('Refugee support', 'Ellen Dubin'), seat('Schools', 'Nadia Anderson'),
    seat('Community college', 'Héctor Vaca'), seat('Public library', 'Kim Ratliff'), seat('Interfaith network', 'Sam Wazan'), seat('Legal services', 'Mark Bowers'), seat('Health department', 'Carol Hughes'),
    seat('Police', 'Victor Guzmán'), seat('Workforce board', 'Dawn Hill'), seat('Housing partnership', 'Glenn Griffin'), seat('Arts council', 'Rosario Machicao'), seat('Neighborhoods east', 'Ahmad Daniels'),
    seat('Neighborhoods west', 'Jess George'), seat('University', 'Robin Kearns'), seat('Bank association', 'Wendy Pascual'),
  ] },
  { route: 'by application', appointedBy: 'Next mayor', sector: '', seats: [WEAVER, seat('At large 2', 'Fatma Yılmaz'), seat('At large 3', 'Ndidi Okafor-Smith'), seat('At large 4', 'José Ángel Hernández')] },
];

export const EVERYBODY: readonly SeatLine[] = ROUTES.flatMap(({ seats }) => seats);

/** Who sits where beside the task force; three on each. */
export const SUBCOMMITTEES = ['Economic growth', 'Education', 'Health', 'Public safety', 'Civic life', 'Language access'].map((name, at) => ({ name, members: EVERYBODY.slice(1 + at * 3, 4 + at * 3) }));

/** The January meeting: 18 present, one of them by a substitute, 11 absent. */
export const PRESENT = EVERYBODY.slice(0, 17);
export const SUBSTITUTED = EVERYBODY[17]!;
export const ABSENT = EVERYBODY.slice(18);
