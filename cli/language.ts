import type { Language } from '../core/texts/card.ts';

/** The language of a run, and the value of `--lang` where that is none of ours. */
export interface LanguageChoice {
  readonly language: Language;
  readonly unknown: string | undefined;
}

/**
 * The language of a run: `--lang`, else the environment's. Vigie is French first: where the environment says nothing
 * (`C`, `POSIX`, unset) it speaks French, in any other language English.
 */
export function languageOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): LanguageChoice {
  const locale =
    [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '') ?? '';
  const silent = locale === '' || locale === 'C' || locale.startsWith('C.') || locale === 'POSIX';
  const language = silent || locale.toLowerCase().startsWith('fr') ? 'fr' : 'en';
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = args[index]?.startsWith('--lang=') === true ? args[index]?.slice('--lang='.length) : args[index + 1];
  if (index === -1 || asked === undefined) return { language, unknown: undefined };
  return asked === 'fr' || asked === 'en' ? { language: asked, unknown: undefined } : { language, unknown: asked };
}
