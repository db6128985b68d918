import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/** The pictures of `bin/screens`: the same browser and demo as the journeys. */
export default defineConfig({ ...journeys, testDir: 'tests/screens', reporter: 'list' });
