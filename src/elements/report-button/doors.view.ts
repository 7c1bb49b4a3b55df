import { html, nothing, type TemplateResult } from 'lit';
import { type Door, DOORS, type Reason, REASONS } from '../../core/models/report.js';
import { isPassing } from './obstacle.js';
import type { ReportDialog } from './report-dialog.js';

const reasonsOf = (door: Door): readonly Reason[] =>
  (Object.keys(REASONS) as Reason[]).filter((reason) => REASONS[reason].door === door);

/** The first step: two doors, and the reasons behind the one that is chosen. */
export function renderDoors(dialog: ReportDialog): TemplateResult {
  const { draft, words, about, mail, missing } = dialog;
  const { t } = words.report;
  const { obstacle } = mail;
  return html`<form novalidate autocomplete="off" @submit=${dialog.next}>
    <p class="small">${t.about[about.kind]}</p>
    ${obstacle && isPassing(obstacle) ? html`<p class="note">${t.unable[obstacle]} ${t.wordsStay}</p>` : nothing}
    <fieldset class="doors" aria-describedby="report-missing">
      <legend>${t.doorsTitle}</legend>
      ${DOORS.map(
        (door) =>
          html`<label class="door"
            ><input type="radio" name="door" .checked=${draft.door === door} @change=${() => {
              draft.choose(door);
              dialog.missing = false;
              dialog.draw();
            }} /><span><b>${t.doors[door].title}</b><span class="small">${t.doors[door].text}</span></span></label
          >`,
      )}
    </fieldset>
    <p class="line" id="report-missing" role="status">${missing ? t.doorFirst : nothing}</p>
    ${draft.door ? renderReasons(dialog, draft.door) : nothing} ${dialog.guide.render()}
    <div class="row"><button class="primary">${t.next}</button></div>
  </form>`;
}

function renderReasons(dialog: ReportDialog, door: Door): TemplateResult {
  const { draft, words } = dialog;
  const { t } = words.report;
  const choice = (reason: Reason | undefined, label: string): TemplateResult =>
    html`<label class="choice"
      ><input type="radio" name="reason" .checked=${draft.reason === reason} @change=${() => {
        draft.reason = reason;
        dialog.draw();
      }} />${label}</label
    >`;
  return html`<fieldset class="reasons" aria-describedby="report-reasons">
    <legend>${t.reasonsTitle}</legend>
    <p class="small" id="report-reasons">${t.reasonsHint}</p>
    ${reasonsOf(door).map((reason) => choice(reason, t.reasons[reason]))} ${choice(undefined, t.noReason)}
  </fieldset>`;
}
