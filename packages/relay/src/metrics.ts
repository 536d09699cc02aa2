// SPDX-License-Identifier: Apache-2.0

/** Gauges that are read when somebody asks. */
export interface Gauges {
  readonly clockSteppedS: number;
  readonly isClockTrusted: boolean;
}

/** Counts by route and status. No id, address, token or origin is ever part of a label. */
export class Metrics {
  readonly #requests = new Map<string, number>();
  #sweptSlots = 0;
  #faults = 0;

  countRequest(route: string, status: number): void {
    const labels = `route="${route}",status="${status}"`;
    this.#requests.set(labels, (this.#requests.get(labels) ?? 0) + 1);
  }

  countSwept(slots: number): void {
    this.#sweptSlots += slots;
  }

  countFault(): void {
    this.#faults += 1;
  }

  /** In the text format of Prometheus. */
  text({ clockSteppedS, isClockTrusted }: Gauges): string {
    const requests = [...this.#requests]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([labels, count]) => `cradleside_relay_requests_total{${labels}} ${count}`);
    return [
      '# TYPE cradleside_relay_requests_total counter',
      ...requests,
      '# TYPE cradleside_relay_swept_slots_total counter',
      `cradleside_relay_swept_slots_total ${this.#sweptSlots}`,
      '# TYPE cradleside_relay_database_faults_total counter',
      `cradleside_relay_database_faults_total ${this.#faults}`,
      '# TYPE cradleside_relay_clock_stepped_seconds gauge',
      `cradleside_relay_clock_stepped_seconds ${clockSteppedS}`,
      '# TYPE cradleside_relay_clock_trusted gauge',
      `cradleside_relay_clock_trusted ${isClockTrusted ? 1 : 0}`,
      '# TYPE process_resident_memory_bytes gauge',
      `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
      '',
    ].join('\n');
  }
}
