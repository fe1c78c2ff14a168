import type { Emergency, Helpline, Helplines } from '../../../src/core/helplines/helpline.ts';

/** A line that nothing is wrong with. Its number is not one that anybody answers. */
export function line(changes: Partial<Helpline> = {}): Helpline {
  return {
    id: 'gb-example',
    country: 'GB',
    service: 'Example line',
    category: 'crisis',
    contacts: [{ kind: 'call', value: '0000 000 000', keyword: null }],
    hours: '24/7',
    is24x7: true,
    languages: ['en'],
    cost: 'free',
    audience: 'all',
    main: false,
    note: null,
    source: 'a page',
    sourceDate: '2026-06-02',
    certainty: 'H',
    ship: 'yes',
    ...changes,
  };
}

export function emergency(changes: Partial<Emergency> = {}): Emergency {
  return {
    country: 'GB',
    ambulance: ['999', '112'],
    police: ['999'],
    also: [],
    note: null,
    source: 'a list',
    certainty: 'H',
    show: 'yes',
    ...changes,
  };
}

export function table(changes: Partial<Helplines> = {}): Helplines {
  return {
    international: [{ name: 'A directory', url: 'https://example.org' }],
    emergency: [emergency()],
    emergencyExamples: [{ countries: ['GB'], numbers: ['999'] }],
    lines: [line({ main: true })],
    ...changes,
  };
}
