import { fakeOutlook, type FakeOptions } from '../../../addin/fake-outlook/fake-outlook.ts';

// Stands where Microsoft's office.js would: the page is told by the test which Outlook it is in.
const { vigieFake } = globalThis as { readonly vigieFake?: FakeOptions };
if (vigieFake) {
  const outlook = fakeOutlook(vigieFake);
  Object.assign(globalThis, { Office: outlook.Office, fakeOutlook: outlook });
} else {
  // What office.js says in a browser without any Office around it.
  Object.assign(globalThis, { Office: { onReady: (then: (ready: object) => void) => then({ host: null }) } });
}
