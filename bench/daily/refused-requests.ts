import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Counts, from now on, the answers of HTTP servers in this process by their status. */
export function countAnswers(): (status: number) => number {
  const counts = new Map<number, number>();
  subscribe('http.server.response.finish', (message) => {
    const { response } = message as { request: IncomingMessage; response: ServerResponse };
    counts.set(response.statusCode, (counts.get(response.statusCode) ?? 0) + 1);
  });
  return (status) => counts.get(status) ?? 0;
}
