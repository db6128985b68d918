import path from 'node:path';
import { z } from 'zod';

const schema = z.object({
  PORT: z.coerce
    .number({ error: 'PORT must be a number between 0 and 65535.' })
    .int()
    .min(0)
    .max(65535)
    .default(3000),
  HOST: z.string().min(1, 'HOST must not be empty.').default('127.0.0.1'),
  DATA_DIR: z.string().min(1, 'DATA_DIR must not be empty.').default('data'),
  MODE: z.enum(['demo', 'production'], { error: 'MODE must be demo or production.' }).default('demo'),
  BASE_URL: z.url({ error: 'BASE_URL must be a full address such as https://plan.example.dk.' }).optional(),
  KEY_FILE: z.string().min(1).optional(),
  ANCHOR_DIR: z.string().min(1).optional(),
  DATABASE_URL: z.string().startsWith('postgres', 'DATABASE_URL must begin with postgresql://').optional(),
  APP_DATABASE_URL: z
    .string()
    .startsWith('postgres', 'APP_DATABASE_URL must begin with postgresql://')
    .optional(),
  SPEECH_COMMAND: z.string().max(500, 'SPEECH_COMMAND is too long.').optional(),
  NODE_ENV: z.string().default('production'),
});

export interface Configuration {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly mode: 'demo' | 'production';
  /** The address people use, when it is not http://localhost:PORT; decides whether cookies are Secure. */
  readonly baseUrl: string | undefined;
  readonly keyFile: string;
  /** Where the seals of the record are kept outside the database. */
  readonly anchorFolder: string;
  readonly databaseUrl: string | undefined;
  readonly appDatabaseUrl: string | undefined;
  /** Program and options of the voice that the municipality offers; empty where it offers none. */
  readonly speechCommand: readonly string[];
}

/** Reads the configuration from the environment. Throws one error with a sentence for every fault. */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `- ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The configuration is not right:\n${faults.join('\n')}`);
  }
  const { data } = parsed;
  if (data.MODE === 'production' && !data.BASE_URL?.startsWith('https://')) {
    throw new Error(
      'The configuration is not right:\n- BASE_URL: in production it must be an https address.',
    );
  }
  const dataFolder = path.resolve(data.DATA_DIR);
  return {
    port: data.PORT,
    host: data.HOST,
    dataFolder,
    mode: data.MODE,
    baseUrl: data.BASE_URL,
    keyFile: data.KEY_FILE ?? path.join(dataFolder, 'key'),
    anchorFolder: data.ANCHOR_DIR ?? path.join(dataFolder, 'anchors'),
    databaseUrl: data.DATABASE_URL,
    appDatabaseUrl: data.APP_DATABASE_URL,
    speechCommand: data.SPEECH_COMMAND?.split(/\s+/).filter(Boolean) ?? [],
  };
}
