import { css } from 'lit';

/** Looks of the field that takes the seven words in; its line keeps its height whatever it says. */
export const phraseFormStyles = css`
  form {
    display: grid;
    gap: 8px;
  }
  label {
    font-weight: 600;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .line {
    min-block-size: 30px;
  }
`;
