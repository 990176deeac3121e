import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.for([
  ['npm/9.2.0 node/v18.20.4 linux x64 workspaces/false', 1],
  ['npm/10.8.2 node/v20.18.3 linux x64 workspaces/false', 1],
  ['npm/10.8.2 node/v20.19.0 darwin arm64 workspaces/false', 0],
  ['npm/11.19.1 node/v24.21.0 win32 x64 workspaces/false', 0],
  ['pnpm/10.0.0', 0],
] as const)('installed by %s: exit code %d', ([agent, code]) => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/installing-node.mjs'], {
    env: { npm_config_user_agent: agent },
    encoding: 'utf8',
  });
  expect(status).toBe(code);
  if (code === 0) expect(stderr).toBe('');
  else expect(stderr).toContain('Vigie needs Node 20.19 or later');
});
