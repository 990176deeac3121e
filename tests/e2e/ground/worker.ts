/** Which of the processes that run tests side by side this is, from 1: vitest tells it. Elsewhere it is the first. */
export const worker = Number(process.env['VITEST_POOL_ID'] ?? 1);
