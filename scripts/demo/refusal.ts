/** Something that a person can mend: said in its own words, without a trace of the program. */
export class Refusal extends Error {}

/** Does the work of a command; what a person can mend ends it with a line and the exit code 1. */
export async function orRefuse(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
