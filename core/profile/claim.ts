import type { Domain } from '../domain/domain.ts';

/** Whose domain or name it is. */
export interface Owner {
  readonly kind: 'organisation' | 'brand' | 'partner';
  /** The organisation's or brand's id, or the partner's domain: `netflix`. */
  readonly id: string;
  /** As the card writes it: `Netflix`. */
  readonly name: string;
  /** Their true domains, best known first; empty for a name that has none. */
  readonly domains: readonly string[];
}

/** A name found in a text. */
export interface Claim {
  readonly owner: Owner;
  /** As it stands in the text: `PayPaI`. */
  readonly seen: string;
  /** The text is nothing but such names and service words: `Netflix – Service client`. */
  readonly whole: boolean;
  /** Written with look-alike characters or letter by letter: `Netfl1x`, `N E T F L I X`. */
  readonly disguised: boolean;
}

/** A profile's names and domains, compiled for look-up. */
export interface Names {
  /**
   * Whose domain it is, by its host, its registrable domain or a suffix of the owner's own.
   * A free mail domain (`orange.fr`) has an owner too, who is not the one who writes from it: ask `isFreeMail` first.
   */
  readonly ownerOf: (domain: Domain) => Owner | undefined;
  /** Whether a domain is one of this owner's; several owners may share one: `gov.uk`. */
  readonly owns: (owner: Owner, domain: Domain) => boolean;
  /** Who is named in a text, each once, in order of appearance. Addresses in it do not count as names. */
  readonly claimedIn: (text: string) => readonly Claim[];
  /** What a mail system's keeper calls itself, if the text does nothing else: `Administrateur messagerie`, `cPanel`. */
  readonly roleIn: (text: string) => string | undefined;
  /** Anyone gets a mailbox there: `gmail.com`; not below it: `infos.orange.fr` is Orange's own. */
  readonly isFreeMail: (domain: Domain) => boolean;
  /** Anyone puts pages there: `evil.web.app`. */
  readonly isFreeHost: (domain: Domain) => boolean;
  /** Anyone makes forms there: `forms.gle`. */
  readonly isFormBuilder: (domain: Domain) => boolean;
  /** Its links hide where they lead: `bit.ly`. */
  readonly isShortener: (domain: Domain) => boolean;
}
