/** For a server of the tests: every answer is held back, as a slow line does. Seconds are what is simulated, not waited for. */
export const slowLine = (milliseconds: number) => (): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
