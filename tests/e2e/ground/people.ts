/** Somebody with a mailbox. */
export interface Person {
  readonly name: string;
  readonly address: string;
  readonly password: string;
}

/** The teacher whose mail most tests read. */
export const marie: Person = {
  name: 'Marie Dupont',
  address: 'marie.dupont@ac-montpellier.fr',
  password: 'une phrase longue',
};

/** The colleague whom lookalikes imitate. */
export const jean: Person = {
  name: 'Jean Martin',
  address: 'jean.martin@ac-montpellier.fr',
  password: 'une autre phrase',
};

/** All who have a mailbox. */
export const people: readonly Person[] = [marie, jean];
