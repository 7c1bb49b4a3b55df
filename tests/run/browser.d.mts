export interface ChromiumLaunch {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}
export function findChromium(): Promise<ChromiumLaunch>;

export type Missing = { missing: string };
export function findFirefox(): { channel: 'moz-firefox'; executablePath: string; missing?: undefined } | Missing;
export function findWebkit():
  { driver: string; browser: string; xvfb: string | undefined; missing?: undefined } | Missing;
