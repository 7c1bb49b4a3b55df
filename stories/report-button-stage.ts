import { html, nothing, type TemplateResult } from 'lit';
import '../src/elements/community/define.js';
import '../src/elements/report-button/define.js';
import type { Backend, ReportsBackend } from '../src/core/backend.js';
import { HavenError } from '../src/core/errors.js';
import type { Door, Reason } from '../src/core/models/report.js';
import type { HavenReportButton } from '../src/elements/report-button/report-button.js';
import { testClock } from '../src/testing/test-clock.js';
import { deskBackend } from './report-desk.js';
import { find, type Play, press, staged } from './stage.js';

const TEXT =
  'She wrote that she has had enough, and she has not answered since this morning. That is not like her.\n\nI do not know where she lives.';

type Part = 'for' | 'about' | 'guidelines' | 'pin' | 'noButton';

export interface Scene {
  readonly backend?: Backend | undefined;
  readonly set?: Partial<Pick<HavenReportButton, Part>>;
  readonly hours?: string;
  readonly within?: string;
  readonly contact?: string;
  readonly content?: TemplateResult;
  readonly community?: string;
}

interface Stage {
  readonly desk: (instead?: Partial<ReportsBackend>) => Backend;
  readonly stage: (play?: Play<HavenReportButton>, scene?: Scene) => TemplateResult;
}

/** Stages for one file of stories, in a community of its own, and the desk of that community. */
export function stageOf(of: string): Stage {
  const desk = (instead?: Partial<ReportsBackend>): Backend =>
    deskBackend({ community: of, ...(instead && { instead }) });

  const stage = (play?: Play<HavenReportButton>, scene: Scene = {}): TemplateResult => {
    const { set, hours, within, contact, content, community = of } = scene;
    const backend = 'backend' in scene ? scene.backend : desk();
    const button = html`<haven-report-button
    .for=${set?.for ?? 'nothing'}
    .about=${set?.about}
    .pin=${set?.pin}
    .guidelines=${set?.guidelines}
    .clock=${testClock()}
    >${content ?? nothing}</haven-report-button
  >`;
    return html`<haven-community
    community=${community}
    .backend=${backend}
    .staffedHours=${hours}
    .staffedWithin=${within}
    .contactHref=${contact}
    staffed-zone="UTC"
    >${staged(button, play)}</haven-community
  >`;
  };
  return { desk, stage };
}

export const open = press('[part=button]', 'dialog[open]');
const doors: Record<Door, string> = { worried: '.door:nth-of-type(1) input', rules: '.door:nth-of-type(2) input' };
const reasonAt: Partial<Record<Reason, number>> = {
  'life-at-risk': 1,
  'person-at-risk': 3,
  'threat-or-stalking': 1,
  'bullying-or-pressure': 5,
};

export const choose =
  (door: Door, reason?: Reason): Play<HavenReportButton> =>
  async (element) => {
    await open(element);
    await press(doors[door])(element);
    if (reason) await press(`.reasons .choice:nth-of-type(${reasonAt[reason] ?? 1}) input`)(element);
  };

export const write =
  (door: Door, reason?: Reason, text = TEXT): Play<HavenReportButton> =>
  async (element) => {
    await choose(door, reason)(element);
    await press('.primary')(element);
    const area = await find<HTMLTextAreaElement>(element, 'textarea');
    area.value = text;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await find(element, '.without, .ways');
  };

export const never = (): Promise<never> => new Promise(() => {});
export const failing = (code: ConstructorParameters<typeof HavenError>[0], field?: string) => (): Promise<never> =>
  Promise.reject(new HavenError(code, field ? { field } : {}));
