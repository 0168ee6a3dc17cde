import { IdentifierRegister } from './identifier-register.js';
import { clipped } from './remark.js';
import type { Remark, RemarkParams, StratmlVersion } from './remark.js';
import type { LeftOutCode, RemarkCode, RepairCode } from './remark-codes.js';
import type { SourcePosition } from './source-position.js';

/** Remarks of one kind that are listed one by one; the rest is counted, so that a hostile file stays small. */
export const LISTED_MAX = 200;

/** Where a remark points to. */
export interface Placed {
  offset: number;
}

/** What one reading gathers besides the plan: remarks and the identifiers given out. */
export class Reading {
  readonly identifiers = new IdentifierRegister();
  private readonly repairList = new RemarkList();
  private readonly leftOutList = new RemarkList();

  constructor(
    readonly version: StratmlVersion,
    private readonly positions: SourcePosition,
  ) {}

  /** Something was changed to make sense of the document. */
  repair(code: RepairCode, at: Placed, params: RemarkParams = {}): void {
    this.repairList.add({ code, ...this.positions.at(at.offset), params: clipped(params) });
  }

  /** The same change happened again: one remark counts them all. Params tell kinds apart. */
  tallyRepair(code: RepairCode, at: Placed, params: RemarkParams = {}): void {
    this.repairList.tally({ code, ...this.positions.at(at.offset), params: clipped(params) });
  }

  /** Something in the document is not in the plan. */
  leaveOut(code: LeftOutCode, at: Placed, params: RemarkParams = {}): void {
    this.leftOutList.add({ code, ...this.positions.at(at.offset), params: clipped(params) });
  }

  tallyLeftOut(code: LeftOutCode, at: Placed, params: RemarkParams = {}): void {
    this.leftOutList.tally({ code, ...this.positions.at(at.offset), params: clipped(params) });
  }

  get repairs(): Remark[] {
    return this.repairList.inOrder();
  }

  get leftOut(): Remark[] {
    return this.leftOutList.inOrder();
  }
}

class RemarkList {
  private readonly remarks: Remark[] = [];
  private readonly listed = new Map<RemarkCode, number>();
  private readonly tallies = new Map<string, Remark>();

  add(remark: Remark): void {
    const listed = this.listed.get(remark.code) ?? 0;
    this.listed.set(remark.code, listed + 1);
    if (listed < LISTED_MAX) this.remarks.push(remark);
    else this.tally({ ...remark, code: 'exchange.stratml.more', params: { code: remark.code } });
  }

  tally(remark: Remark): void {
    const key = JSON.stringify([remark.code, remark.params]);
    const known = this.tallies.get(key);
    if (known !== undefined) {
      known.params['count'] = Number(known.params['count']) + 1;
      return;
    }
    const first = { ...remark, params: { ...remark.params, count: 1 } };
    this.tallies.set(key, first);
    // Element names are the author's to invent: a new kind of tally is listed like any remark, but counted on.
    if (remark.code === 'exchange.stratml.more') this.remarks.push(first);
    else this.add(first);
  }

  inOrder(): Remark[] {
    return this.remarks.toSorted((a, b) => a.line - b.line || a.column - b.column);
  }
}
