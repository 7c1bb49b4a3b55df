import { css } from 'lit';

export const communityStyles = css`
  :host {
    display: contents;
  }
`;
