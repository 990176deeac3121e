import type { Handler } from '../handler.ts';

/** What a frame of a webmail needs to know before anything else. */
export const greet: Handler<'greet'> = async (
  _request,
  { origin },
  { language, settings, hosts, knowledge, faults },
) => {
  // Compiling the profile takes a third of a second: better now, while the list is looked at, than when a message is opened.
  setTimeout(() => {
    knowledge
      .profile()
      .then(knowledge.compiled)
      .catch((error: unknown) => faults.add('warm-up', error));
  });
  return {
    language: await language(),
    mark: (await settings.read()).mark,
    generic: await hosts.isGeneric(origin),
  };
};
