/**
 * Why a script did not run in a page; `null` where it did. Often the page was left meanwhile: that is no fault of ours, and nobody is
 * there whom it would help to know. A page that is still there tells it as a fault.
 */
export async function whyNot(run: Promise<unknown>): Promise<string | null> {
  try {
    await run;
    return null;
  } catch (error) {
    return String(error);
  }
}
