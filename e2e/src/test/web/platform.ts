import { readFileSync } from 'node:fs';

/** Where the running platform is and who may log in, as the journey's launcher wrote it. */
export interface Platform {
  gateway: string;
  chromium: string;
  screens: string;
  work: string;
  secrets: Record<string, string>;
  passwords: Record<string, string>;
}

const file = process.env.HAETAE_PLATFORM;
if (!file) {
  throw new Error('HAETAE_PLATFORM must name the file that describes the running platform');
}

export const platform = JSON.parse(readFileSync(file, 'utf8')) as Platform;
