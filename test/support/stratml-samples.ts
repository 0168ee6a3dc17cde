import type { Remark, StratmlProblem, StratmlResult, StratmlVersion } from '#libs/exchange';

/** Small StratML documents, written by hand, for the specs that read them. */
const NAMESPACES: Record<StratmlVersion, string> = {
  'part1-2009': 'http://www.stratml.net',
  'part1-2014': 'urn:ISO:std:iso:17469:tech:xsd:stratml_core',
  'part2-2010': 'http://www.stratml.net/PerformancePlanOrReport',
  'part2-2016': 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport',
};

export function bytesOf(xml: string): Uint8Array {
  return new TextEncoder().encode(xml);
}

/** A document of a version around the inside of its core, with a name unless told otherwise. */
export function documentOf(core: string, version: StratmlVersion = 'part2-2016', around: { head?: string; tail?: string } = {}): string {
  const root = version.startsWith('part1') ? 'StrategicPlan' : 'PerformancePlanOrReport';
  const type = version.startsWith('part1') ? '' : ' Type="Strategic_Plan"';
  const head = around.head ?? '<Name>Riverton Together</Name>';
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="${NAMESPACES[version]}"${type}>${head}<StrategicPlanCore>
${core}
</StrategicPlanCore>${around.tail ?? ''}</${root}>`;
}

export function goalOf(number: string, name: string, inside = ''): string {
  return `<Goal><Name>${name}</Name><Description/><SequenceIndicator>${number}</SequenceIndicator>${inside}</Goal>`;
}

export function objectiveOf(number: string, name: string, inside = ''): string {
  return `<Objective><Name>${name}</Name><SequenceIndicator>${number}</SequenceIndicator>${inside}</Objective>`;
}

export type Accepted = Extract<StratmlResult, { ok: true }>;

/** Readings that must succeed, or must fail; the specs of the reader give it themselves, to stay free of the whole lib. */
export function readingWith(parse: (bytes: Uint8Array) => StratmlResult): {
  accepted: (xml: string | Uint8Array) => Accepted;
  refused: (xml: string | Uint8Array) => StratmlProblem;
} {
  const read = (xml: string | Uint8Array): StratmlResult => parse(typeof xml === 'string' ? bytesOf(xml) : xml);
  return {
    accepted: (xml) => {
      const result = read(xml);
      if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.problem)}`);
      return result;
    },
    refused: (xml) => {
      const result = read(xml);
      if (result.ok) throw new Error(`Accepted: ${result.plan.name}`);
      return result.problem;
    },
  };
}

/** Remark codes without their common beginning. */
export function codesOf(remarks: readonly Remark[]): string[] {
  return remarks.map(({ code }) => code.replace('exchange.stratml.', ''));
}
