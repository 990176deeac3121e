import type { Handler } from '../handler.ts';

/** What a frame of a webmail needs to know before anything else. */
export const greet: Handler<'greet'> = async (_request, { origin }, { language, settings, hosts }) => ({
  language: await language(),
  mark: (await settings.read()).mark,
  generic: await hosts.isGeneric(origin),
});
