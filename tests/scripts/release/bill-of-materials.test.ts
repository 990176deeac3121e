import { expect, test } from 'vitest';
import { billOfMaterials } from '../../../scripts/release/bill-of-materials.ts';

const lock = {
  lockfileVersion: 3,
  packages: {
    '': {},
    'node_modules/pg': {
      version: '8.0.0',
      integrity: 'sha512-/w8=',
      license: 'MIT',
      dependencies: { '@x/pool': '1' },
      peerDependencies: { native: '1' },
      peerDependenciesMeta: { native: { optional: true } },
    },
    'node_modules/@x/pool': { version: '1.0.0', integrity: 'sha512-AAE=', license: '(MIT OR GPL-3.0)' },
    'node_modules/tool': { version: '1.0.0', dev: true },
  },
};
const shipped = { name: 'vigie', version: '2.0.0', license: 'MIT', dependencies: { pg: '8.0.0' } };

test('each package that is shipped is named with its hash and licence, and by whom it is needed', () => {
  expect(billOfMaterials(lock, shipped)).toMatchObject({
    metadata: { component: { name: 'vigie', version: '2.0.0' } },
    components: [
      {
        group: '@x',
        name: 'pool',
        purl: 'pkg:npm/%40x/pool@1.0.0',
        hashes: [{ alg: 'SHA-512', content: '0001' }],
        licenses: [{ expression: '(MIT OR GPL-3.0)' }],
      },
      { name: 'pg', version: '8.0.0', hashes: [{ content: 'ff0f' }], licenses: [{ license: { id: 'MIT' } }] },
    ],
    dependencies: [
      { ref: 'pkg:npm/%40x/pool@1.0.0', dependsOn: [] },
      { ref: 'pkg:npm/pg@8.0.0', dependsOn: ['pkg:npm/%40x/pool@1.0.0'] },
      { ref: 'pkg:npm/vigie@2.0.0', dependsOn: ['pkg:npm/pg@8.0.0'] },
    ],
  });
});

test('neither time nor chance is in it', () => {
  expect(JSON.stringify(billOfMaterials(lock, shipped))).not.toMatch(/timestamp|serialNumber|uuid/u);
});
