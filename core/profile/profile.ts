import * as v from 'valibot';
import { brandSchema, partnerSchema } from './brand.ts';
import { address, hostName, list, mailAddress, text } from './fields.ts';

const confirmed = v.optional(v.boolean(), false);
const languages = v.strictObject({ fr: text(200), en: text(200) });
const id = text(40);

const organisationSchema = v.strictObject({
  id,
  /** As cards and pages write it: `académie de Montpellier`. */
  name: languages,
  /** As display names say it: `Rectorat de Montpellier`, `DSDEN de l'Hérault`. */
  names: list(text(80), 100),
  /** Kinds of body, which with a place or a department make a name: `rectorat`, `dsden`. */
  words: list(text(40), 40),
  /** `montpellier`. */
  places: list(text(60), 40),
  /** `11`, `2a`. */
  departments: list(text(3), 30),
});

const protectedSchema = v.strictObject({
  /** A registrable domain: `ac-montpellier.fr`. */
  domain: hostName,
  /** Further names that a lookalike may be built from, as written in a host: `acad-montpellier`. */
  spoken: list(text(60), 40),
  /** Left out, the organisation's. */
  words: v.exactOptional(v.pipe(v.array(text(40)), v.maxLength(40))),
  places: v.exactOptional(v.pipe(v.array(text(60)), v.maxLength(40))),
  departments: v.exactOptional(v.pipe(v.array(text(3)), v.maxLength(30))),
});

const borderSchema = v.strictObject({
  /** The authserv-ids whose Authentication-Results may be believed: `mx.ac-montpellier.fr`. */
  authservIds: list(text(253), 20),
  /** Hosts as they name themselves in the `by` of Received. */
  receivedBy: list(text(253), 50),
});

const contactsSchema = v.strictObject({
  helpdesk: v.exactOptional(v.strictObject({ phone: text(30), hours: languages, email: mailAddress, confirmed })),
  departments: list(v.strictObject({ department: text(3), name: text(80), phone: text(30), confirmed }), 30),
  /** Where a person takes an account back: `AIDA`. */
  accountRecovery: v.exactOptional(v.strictObject({ name: text(80), url: address, confirmed })),
  security: v.exactOptional(v.strictObject({ email: mailAddress, confirmed })),
});

const idleSchema = v.strictObject({
  minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(480)), 30),
  /** Never under 20: WCAG 2.2.1 gives everybody that long to answer. */
  warningSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(20), v.maxValue(600)), 120),
  /** Whether a person may switch it off on a computer of their own. */
  mayDisable: v.optional(v.boolean(), true),
  /** A computer that several people use; the shorter of both times counts. */
  sharedComputer: v.optional(
    v.strictObject({
      minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)), 15),
      mayDisable: v.optional(v.boolean(), false),
    }),
    {},
  ),
});

/** The organisation's own phishing exercises, known by header, link domain or sender: by all that are given. */
const simulationSchema = v.strictObject({
  name: text(80),
  header: v.exactOptional(text(80)),
  value: v.exactOptional(text(200)),
  linkDomain: v.exactOptional(hostName),
  sender: v.exactOptional(mailAddress),
});

/** Lists that Vigie ships, by name, and what this organisation adds or takes away. */
const brandsSchema = v.strictObject({
  lists: list(v.picklist(['france', 'world']), 2),
  /** One with the id of a listed one takes its place. */
  add: list(brandSchema, 300),
  /** By id. */
  remove: list(id, 300),
});

const partnersSchema = v.strictObject({
  lists: list(v.picklist(['academies', 'state', 'collisions', 'education']), 4),
  add: list(partnerSchema, 2000),
  /** By domain. */
  remove: list(hostName, 2000),
});

/** A profile as it stands in a file or a managed policy. `readProfile` makes a `Profile` of it. */
export const profileSchema = v.strictObject({
  version: v.literal(1),
  language: v.picklist(['fr', 'en']),
  organisation: organisationSchema,
  protected: v.pipe(v.array(protectedSchema), v.minLength(1), v.maxLength(1000)),
  brands: v.optional(brandsSchema, {}),
  partners: v.optional(partnersSchema, {}),
  /** Words that stand around names in hosts and display names: `webmail`, `numen`, `paie`. */
  serviceWords: list(text(40), 500),
  webmails: list(
    v.strictObject({
      kind: v.picklist([
        'convergence',
        'roundcube',
        'sogo',
        'zimbra',
        'bluemind',
        'horde',
        'exchange',
        'outlook',
        'gmail',
        'generic',
      ]),
      url: address,
      /** Where the single sign-on in front of it ends its own session: `https://cas.ac-montpellier.fr/cas/logout`. */
      signOnLogOut: v.exactOptional(address),
    }),
    20,
  ),
  border: v.exactOptional(borderSchema),
  contacts: contactsSchema,
  passwords: v.strictObject({
    minimumLength: v.pipe(v.number(), v.integer(), v.minValue(8), v.maxValue(64)),
    renewal: v.picklist(['on-doubt', 'yearly']),
  }),
  idle: idleSchema,
  /** The guard on every site: offered to each person, or granted with the extension that is built. */
  pageGuard: v.optional(v.picklist(['offered', 'granted']), 'offered'),
  credentials: v.strictObject({
    userName: v.picklist(['prenom.nom', 'pnom', 'email']),
    shapes: list(v.picklist(['numen']), 10),
  }),
  report: v.optional(
    v.strictObject({
      server: v.exactOptional(address),
      key: v.exactOptional(text(200)),
      securityMailbox: v.exactOptional(mailAddress),
    }),
    {},
  ),
  feed: v.optional(v.strictObject({ url: v.exactOptional(address), publicKeys: list(text(500), 10) }), {}),
  simulations: list(simulationSchema, 20),
});

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

/** What `profileSchema` lets through, with what was left out filled in. */
export type ProfileFile = DeepReadonly<v.InferOutput<typeof profileSchema>>;
/** Someone whose name is borrowed, and the domains that are truly theirs: Netflix. */
export type Brand = DeepReadonly<v.InferOutput<typeof brandSchema>>;
/** A domain that is never flagged: `umontpellier.fr`. */
export type Partner = DeepReadonly<v.InferOutput<typeof partnerSchema>>;
/** Whose Authentication-Results may be believed. */
export type Border = NonNullable<ProfileFile['border']>;
/** A phishing exercise of the organisation's own. */
export type Simulation = ProfileFile['simulations'][number];

/** A protected domain with the words and places that its imitations are spoken with. */
export interface Protected {
  /** `ac-montpellier.fr`. */
  readonly domain: string;
  readonly spoken: readonly string[];
  /** `rectorat`, `dsden`. */
  readonly words: readonly string[];
  /** `montpellier`. */
  readonly places: readonly string[];
  /** `34`, `2a`. */
  readonly departments: readonly string[];
}

/** The organisation as data, complete: shipped lists are in it, and every protected domain has its words. */
export interface Profile extends Omit<ProfileFile, 'brands' | 'partners' | 'protected'> {
  readonly protected: readonly Protected[];
  /** All of them, ids unique. */
  readonly brands: readonly Brand[];
  /** All of them, domains unique, none of them protected. */
  readonly partners: readonly Partner[];
}
