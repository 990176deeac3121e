import { expect, test } from 'vitest';

import { listReports } from '../../../addin/report/answers.ts';
import { deliver, deliverWaiting, type DeliveryPorts } from '../../../addin/report/deliver.ts';
import type { Parcel, Parcels } from '../../../addin/report/parcels.ts';
import { postedBy, type Posted } from '../../../addin/report/posted.ts';

const body = { type: 'multipart/form-data', bytes: new Uint8Array([1]) };
const parcel = { id: 'a', receipt: 'r', mailbox: 'marie', at: '2026-11-23T08:00:00.000Z', subject: 'S', body };

function memory(isBroken = false): Parcels & { readonly kept: Map<string, Parcel> } {
  const kept = new Map<string, Parcel>();
  const fault = (): Promise<never> => Promise.reject(new Error('no room'));
  return {
    kept,
    keep: (each) => (isBroken ? fault() : Promise.resolve(void kept.set(each.id, each))),
    drop: (id) => (isBroken ? fault() : Promise.resolve(void kept.delete(id))),
    of: (mailbox) => Promise.resolve([...kept.values()].filter((each) => each.mailbox === mailbox)),
  };
}
const ports = (parcels: Parcels, posted: Posted): DeliveryPorts => ({
  parcels,
  post: () => Promise.resolve(posted),
  now: () => '2026-11-23T08:00:01.000Z',
});

test('what arrived leaves its receipt behind, and its bytes are gone', async () => {
  const parcels = memory();
  expect(await deliver(parcel, ports(parcels, 'accepted'))).toEqual({
    kind: 'sent',
    at: '2026-11-23T08:00:01.000Z',
    receipt: 'r',
  });
  expect(parcels.kept.get('a')).toMatchObject({ receipt: 'r', body: undefined });
});

test('without a network it waits, and leaves under the same id later', async () => {
  const parcels = memory();
  expect(await deliver(parcel, ports(parcels, 'later'))).toEqual({ kind: 'queued' });
  expect(await deliverWaiting('somebody else', ports(parcels, 'accepted'))).toBe(0);
  expect(await deliverWaiting('marie', ports(parcels, 'accepted'))).toBe(1);
  expect(await deliverWaiting('marie', ports(parcels, 'accepted'))).toBe(0);
});

test.for([
  ['refused', { kind: 'failed', why: 'refused' }],
  ['too-large', { kind: 'failed', why: 'too-large' }],
] as const)('what the server says is %s is not tried again', async ([posted, state]) => {
  const parcels = memory();
  expect(await deliver(parcel, ports(parcels, posted))).toEqual(state);
  expect(parcels.kept.size).toBe(0);
});

test('where nothing can be kept, a report is sent all the same, and one that did not arrive says so', async () => {
  expect(await deliver(parcel, ports(memory(true), 'accepted'))).toMatchObject({ kind: 'sent' });
  expect(await deliver(parcel, ports(memory(true), 'later'))).toEqual({ kind: 'failed', why: 'not-kept' });
});

test.for([
  [202, 'accepted'],
  [200, 'accepted'],
  [400, 'refused'],
  [401, 'refused'],
  [413, 'too-large'],
  [429, 'later'],
  [408, 'later'],
  [500, 'later'],
  [503, 'later'],
  [0, 'later'],
] as const)('status %i: %s', ([status, posted]) => {
  expect(postedBy(status)).toBe(posted);
});

test('the team’s answer is asked for by receipt, once, and kept', async () => {
  const parcels = memory();
  await deliver(parcel, ports(parcels, 'accepted'));
  await parcels.keep({ ...parcel, id: 'b', receipt: 'q' });
  const asked: string[] = [];
  const answer = { status: 'answered', at: '2026-11-24T08:00:00.000Z', decision: 'phishing', comment: '' } as const;
  const ask = (receipt: string): Promise<typeof answer> => {
    asked.push(receipt);
    return Promise.resolve(answer);
  };
  expect(await listReports('marie', parcels, ask)).toMatchObject([
    { id: 'a', answer },
    { id: 'b', answer: undefined },
  ]);
  await listReports('marie', parcels, ask);
  expect(asked).toEqual(['r']);
  expect(await listReports('somebody else', parcels, ask)).toEqual([]);
});
