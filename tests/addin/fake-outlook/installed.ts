import { fakeOutlook, type FakeOptions, type FakeOutlook } from './fake-outlook.ts';

/** Makes a fake Outlook and puts it where office.js would stand; a test that ends leaves the next one its own. */
export function installed(options: FakeOptions): FakeOutlook {
  const outlook = fakeOutlook(options);
  Object.assign(globalThis, { Office: outlook.Office });
  return outlook;
}
