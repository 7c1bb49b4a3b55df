import {
  type Door,
  type Reason,
  REPORT_TEXT_MAX,
  type ReportContent,
  type ReportTarget,
} from '../../core/models/report.js';
import { cleanText } from '../../core/text.js';

/** What a person has chosen and written so far, in memory only. */
export class ReportDraft {
  door: Door | undefined;
  reason: Reason | undefined;
  text = '';
  guideline: string | undefined;
  /** Names of readers who are not to open it. */
  readonly without = new Set<string>();
  wantsAnswer = true;

  get isEmpty(): boolean {
    return !this.door && !this.text;
  }

  /** Whether it is longer than a report may be. */
  get tooLong(): boolean {
    if (this.text.length <= REPORT_TEXT_MAX) return false;
    // Far beyond the limit cleaning cannot help, and a page must not stall on a megabyte.
    return this.text.length > REPORT_TEXT_MAX * 4 || cleanText(this.text).length > REPORT_TEXT_MAX;
  }

  choose(door: Door): void {
    if (door === this.door) return;
    this.door = door;
    this.reason = this.guideline = undefined;
  }

  /** What would be sealed now; nothing before a door was chosen. */
  content(about: ReportTarget): ReportContent | undefined {
    const { door, reason, guideline, wantsAnswer } = this;
    if (!door) return undefined;
    const text = cleanText(this.text);
    return {
      door,
      ...(reason && { reason }),
      about,
      ...(text && { text }),
      ...(guideline && { guideline }),
      wantsAnswer,
    };
  }

  clear(): void {
    this.door = this.reason = this.guideline = undefined;
    this.text = '';
    this.without.clear();
    this.wantsAnswer = true;
  }
}
