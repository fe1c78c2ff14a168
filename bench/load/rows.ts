import { percentile } from '../search/metrics.ts';
import type { Kind } from './interactions.ts';
import { countOutcomes } from './outcomes.ts';
import type { Phase } from './phase.ts';
import type { Sent } from './record.ts';

/** What the cells of a row are; times are in milliseconds. */
export const HEAD = ['', 'sent', 'became', 'p50', 'p95', 'p99', 'most', 'sent late, p99'] as const;

export function row(name: string, { sent, late }: Phase): readonly string[] {
  const took = times(sent);
  const part = (share: number) => percentile(took, share).toFixed(1);
  const became = [...countOutcomes(sent)].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
  const lateness = late.length > 0 ? percentile(late, 0.99).toFixed(1) : '';
  const most = Math.max(0, ...took).toFixed(1);
  return [name, String(sent.length), became, part(0.5), part(0.95), part(0.99), most, lateness];
}

export function joined(phases: readonly Phase[]): Phase {
  return { sent: phases.flatMap(({ sent }) => sent), late: phases.flatMap(({ late }) => late) };
}

export const of = (kind: Kind, sent: readonly Sent[]) => sent.filter((each) => each.kind === kind);

export const times = (sent: readonly Sent[]) => sent.flatMap(({ took }) => took ?? []);
