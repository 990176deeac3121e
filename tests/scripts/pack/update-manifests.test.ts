import { expect, test } from 'vitest';

import { chromiumUpdates, firefoxUpdates } from '../../../scripts/pack/update-manifests.ts';

const published = { id: 'vigie', version: '1.2.3', url: 'https://vigie.example/a&b/vigie.crx' };

test('an update manifest names extension, version and place, in what each browser reads', () => {
  expect(chromiumUpdates(published, '111')).toContain(
    '<updatecheck codebase="https://vigie.example/a&amp;b/vigie.crx" version="1.2.3" prodversionmin="111"/>',
  );
  expect(JSON.parse(firefoxUpdates(published, '142.0'))).toEqual({
    addons: {
      vigie: {
        updates: [
          {
            version: '1.2.3',
            update_link: published.url,
            applications: { gecko: { strict_min_version: '142.0' } },
          },
        ],
      },
    },
  });
});
