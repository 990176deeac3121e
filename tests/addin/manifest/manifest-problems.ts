import { readXml, type Xml, type XmlElement } from './xml.ts';

/** What a manifest is checked against. */
export interface Surroundings {
  /** Where the add-in is served. */
  readonly address: string;
  /** `events.js` as it was built. */
  readonly eventsScript: string;
  /** A file of the built add-in by its path, if it is there. */
  readonly files: (path: string) => Uint8Array | undefined;
}

/** Events that Outlook raises for messages: Microsoft's list of event-based activation. */
const knownEvents = new Set(
  (
    'OnNewMessageCompose OnMessageAttachmentsChanged OnMessageRecipientsChanged OnMessageSend OnMessageFromChanged ' +
    'OnMessageCompose OnInfoBarDismissClicked OnSensitivityLabelChanged OnMessageReadWithCustomAttachment OnMessageReadWithCustomHeader'
  ).split(' '),
);
const limits: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };
/** The pixels of the icons that stand outside the resources. */
const iconSizes: Readonly<Record<string, number>> = { IconUrl: 64, HighResolutionIconUrl: 128 };

/** What is wrong with a manifest, as far as no schema tells. */
export function manifestProblems(text: string, around: Surroundings): readonly string[] {
  const xml = readXml(text);
  return [
    ...resourceProblems(xml),
    ...addressProblems(xml, around),
    ...runtimeProblems(xml),
    ...functionProblems(xml, around),
    ...iconProblems(xml, around),
    ...stringProblems(xml),
    ...(xml
      .all('Permissions')
      .map((each) => each.text)
      .join() === 'ReadItem'
      ? []
      : ['more permission than reading']),
    ...(Buffer.byteLength(text) > 256 * 1024 ? ['larger than 256 kB'] : []),
  ];
}

/** Each set of VersionOverrides has resources of its own: what it uses, and nothing else. */
function resourceProblems({ all }: Xml): readonly string[] {
  return all('VersionOverrides').flatMap((overrides) => {
    const own = within(overrides).filter(
      ({ path }) => path.filter((name) => name === 'VersionOverrides').length === depth(overrides) + 1,
    );
    const defined = own.flatMap(({ attributes, path }) => (path.includes('Resources') ? (attributes['id'] ?? []) : []));
    const used = new Set(own.flatMap(({ attributes }) => attributes['resid'] ?? []));
    return [
      ...[...used].filter((id) => !defined.includes(id)).map((id) => `${id} is used and not defined`),
      ...defined.filter((id) => !used.has(id)).map((id) => `${id} is defined and not used`),
      ...defined.filter((id, index) => defined.indexOf(id) !== index).map((id) => `${id} is defined twice`),
      ...defined.filter((id) => id.length > 32).map((id) => `${id} is longer than 32`),
    ];
  });
}

function addressProblems({ elements }: Xml, { address, files }: Surroundings): readonly string[] {
  return elements.flatMap(({ name, attributes }) => {
    const value = attributes['DefaultValue'] ?? '';
    if (!/^https?:/u.test(value)) return [];
    if (!value.startsWith(address)) return [`${name}: ${value} is not at ${address}`];
    return files(value.slice(address.length)) === undefined ? [`${name}: ${value} is not there`] : [];
  });
}

/** Outlook has one runtime for events and reporting: a second is never run. */
function runtimeProblems(xml: Xml): readonly string[] {
  const runtimes = xml.all('Runtime');
  const [runtime] = runtimes;
  if (!runtime || runtimes.length > 1) return ['there is one runtime, and no second'];
  const page = runtime.attributes['resid'];
  const eventful = xml
    .all('ExtensionPoint')
    .filter(({ attributes }) => ['LaunchEvent', 'ReportPhishingCommandSurface'].includes(attributes['xsi:type'] ?? ''));
  return eventful
    .flatMap((point) => within(point).filter(({ name }) => name === 'SourceLocation'))
    .filter(({ attributes }) => attributes['resid'] !== page)
    .map(({ attributes }) => `${attributes['resid']} is not the runtime’s page`);
}

function functionProblems(xml: Xml, { eventsScript }: Surroundings): readonly string[] {
  const events = xml.all('LaunchEvent').map(({ attributes }) => attributes);
  const functions = [
    ...events.map((each) => each['FunctionName'] ?? ''),
    ...xml.all('FunctionName').map(({ text }) => text),
  ];
  return [
    ...events.filter((each) => !knownEvents.has(each['Type'] ?? '')).map((each) => `no event ${each['Type']}`),
    ...functions
      .filter((name) => !eventsScript.includes(`Office.actions.associate("${name}"`))
      .map((name) => `the events do not associate ${name}`),
  ];
}

function iconProblems(xml: Xml, { address, files }: Surroundings): readonly string[] {
  const sizeOf = (url: string): number | undefined => {
    const png = files(url.slice(address.length));
    // Width and height stand in the first chunk of a PNG.
    const view = png && new DataView(png.buffer, png.byteOffset, png.byteLength);
    return view && view.getUint32(16) === view.getUint32(20) ? view.getUint32(16) : undefined;
  };
  const outside = Object.entries(iconSizes).flatMap(([name, size]) =>
    xml.all(name).map(({ attributes }) => [attributes['DefaultValue'] ?? '', size] as const),
  );
  const images = xml.all('Image');
  const inside = images.flatMap(({ attributes, path }) => {
    if (attributes['resid'] === undefined) return [];
    const url = images.find((each) => each.attributes['id'] === attributes['resid'] && each.path.length >= 3)
      ?.attributes['DefaultValue'];
    const isMobile = path.includes('MobileFormFactor');
    return [[url ?? '', Number(attributes['size']) * (isMobile ? Number(attributes['scale']) : 1)] as const];
  });
  return [...outside, ...inside]
    .filter(([url, size]) => sizeOf(url) !== size)
    .map(([url, size]) => `${url} has not ${size} pixels`);
}

function stringProblems({ elements }: Xml): readonly string[] {
  return elements.flatMap(({ path, attributes }) => {
    const limit = path.map((name) => limits[name]).find((each) => each !== undefined);
    const value = attributes['DefaultValue'] ?? attributes['Value'] ?? '';
    return limit !== undefined && value.length > limit ? [`longer than ${limit}: ${value}`] : [];
  });
}

function within(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => [child, ...within(child)]);
}

function depth({ path }: XmlElement): number {
  return path.filter((name) => name === 'VersionOverrides').length;
}
