import { worker } from './worker.ts';

/** Somebody with a mailbox. */
export interface Person {
  readonly name: string;
  readonly address: string;
  readonly password: string;
}

/** So many processes may run tests side by side: each has people of its own, who read no one else's mail. */
export const workersAtMost = 4;

function teacherOf(process: number): Person {
  return { name: 'Marie Dupont', address: addressOf('marie.dupont', process), password: 'une phrase longue' };
}

function colleagueOf(process: number): Person {
  return { name: 'Jean Martin', address: addressOf('jean.martin', process), password: 'une autre phrase' };
}

function addressOf(name: string, process: number): string {
  return `${name}${process === 1 ? '' : process}@ac-montpellier.fr`;
}

/** The teacher whose mail most tests read. */
export const marie = teacherOf(worker);

/** The colleague whom lookalikes imitate. */
export const jean = colleagueOf(worker);

/** All who have a mailbox. */
export const people: readonly Person[] = Array.from({ length: workersAtMost }, (_, index) => [
  teacherOf(index + 1),
  colleagueOf(index + 1),
]).flat();
