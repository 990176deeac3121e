import type { ListProblem } from '../api/watch.ts';

/** A list that is not read any further. */
export class ListRefused extends Error {
  readonly problem: ListProblem;
  constructor(problem: ListProblem, options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}
