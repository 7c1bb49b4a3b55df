import type { Wall } from './wall.js';

/** The report dialog about one thing on the wall. Each has its own, so that what somebody began about it is still there later. */
export async function openReport({ host, setup }: Wall, kind: 'share' | 'reply' | 'thread', id: string): Promise<void> {
  await import('../report-button/define.js');
  const { renderRoot } = host;
  let report = [...renderRoot.querySelectorAll('haven-report-button')].find(
    (one) => one.for === kind && one.about === id,
  );
  if (!report) {
    report = document.createElement('haven-report-button');
    Object.assign(report, { for: kind, about: id, noButton: true });
    renderRoot.append(report);
  }
  const { backend } = setup;
  if (backend) report.backend = backend;
  await report.updateComplete;
  await report.open();
}
