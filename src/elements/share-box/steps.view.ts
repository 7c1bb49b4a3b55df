import type { TemplateResult } from 'lit';
import type { Compose } from './compose.js';
import { renderConflict } from './conflict.view.js';
import { renderDetailsLine } from './details.view.js';
import { renderAsking, renderDone, renderWithdrawn } from './done.view.js';
import { renderPreview } from './preview.view.js';

/** In place of the box's own form; nothing while that is the right one. */
export function renderStep(compose: Compose): TemplateResult | undefined {
  switch (compose.step) {
    case 'write':
      return undefined;
    case 'preview':
      return renderPreview(compose);
    case 'conflict':
      return renderConflict(compose);
    case 'done':
      return renderDone(compose);
    case 'withdraw':
      return renderAsking(compose);
    case 'withdrawn':
      return renderWithdrawn(compose);
  }
}

/** For the line under the field, when there is something to say. */
export function renderWord(compose: Compose): unknown {
  if (compose.empty) return compose.base.t.empty;
  return compose.draft.tooLong ? compose.words.compose.t.tooLong : renderDetailsLine(compose);
}
