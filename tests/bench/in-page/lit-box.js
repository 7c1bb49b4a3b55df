// The floor for "a share box with Lit": a form as small as it can be, in one file, with nothing Haven promises.
import { LitElement, css, html } from 'lit';

class FloorBox extends LitElement {
  static properties = { text: { state: true }, sent: { state: true } };
  static styles = css`
    :host {
      display: block;
      min-block-size: 20rem;
    }
    textarea {
      inline-size: 100%;
      min-block-size: 8rem;
      font: inherit;
    }
    button {
      min-block-size: 2.75rem;
      font: inherit;
    }
  `;
  render() {
    if (this.sent) return html`<p role="status">Sent.</p>`;
    return html`<form @submit=${this.send}>
      <label
        >What is on your mind
        <textarea .value=${this.text ?? ''} @input=${(event) => (this.text = event.target.value)}></textarea>
      </label>
      <button>Send</button>
    </form>`;
  }
  send(event) {
    event.preventDefault();
    this.sent = true;
  }
}
customElements.define('floor-box', FloorBox);
