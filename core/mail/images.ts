import { parseUrl } from '../domain/parse-url.ts';
import type { Url } from '../domain/url.ts';
import type { Image } from '../message.ts';
import { decodeBase64 } from './bytes/base64.ts';
import { asciiBytes, hasBytesAt } from './bytes/find-bytes.ts';
import type { Page, PageImage } from './html/page.ts';
import type { Part } from './source/parse-source.ts';

/** Reads the QR codes of a picture; given by hosts that can. */
export type DecodeQr = (image: Uint8Array, type: string) => Promise<readonly string[]>;

/** The pictures of a message, and whether some that it carries were not looked into. */
export interface Pictures {
  readonly images: readonly Image[];
  readonly unread: boolean;
}

/** Pictures read of one message, and the sizes between which a QR code can be in one. */
const readLimit = 8;
const smallest = 100;
const largest = 4_000_000;

interface Picture {
  readonly source: Image['source'];
  readonly url: Url | undefined;
  readonly alt: string;
  readonly bytes: Uint8Array | undefined;
}

/** The pictures that a page shows and those that are attached, with the texts of their QR codes where a host can read them. */
export async function readImages(
  page: Page,
  parts: readonly Part[],
  decodeQr: DecodeQr | undefined,
): Promise<Pictures> {
  const images: Image[] = [];
  let read = 0;
  let unread = false;
  for (const { source, url, alt, bytes } of picturesIn(page, parts)) {
    const type = bytes && bytes.length >= smallest && bytes.length <= largest ? pictureType(bytes) : undefined;
    const qr = bytes && type && decodeQr && read++ < readLimit ? await attempt(decodeQr, bytes, type) : undefined;
    unread ||= type !== undefined && qr === undefined;
    images.push({ source, url, alt, qr });
  }
  return { images, unread };
}

/** A decoder that fails has not looked: the message says so. */
async function attempt(decodeQr: DecodeQr, bytes: Uint8Array, type: string): Promise<readonly string[] | undefined> {
  try {
    return await decodeQr(bytes, type);
  } catch {
    return undefined;
  }
}

function* picturesIn(page: Page, parts: readonly Part[]): Iterable<Picture> {
  const base = parseUrl(page.base);
  const carried = new Map(parts.filter(isPicture).map((part) => [part.contentId, part] as const));
  const shown = new Set<Part>();
  for (const image of page.images) {
    const part = image.source.startsWith('cid:') ? carried.get(image.source.slice('cid:'.length)) : undefined;
    if (part && shown.has(part)) continue;
    if (part) shown.add(part);
    const url = parseUrl(image.source, base);
    const isRemote = url?.scheme === 'http' || url?.scheme === 'https';
    yield {
      source: isRemote ? 'remote' : 'embedded',
      url: isRemote ? url : undefined,
      alt: image.alt,
      bytes: part?.bytes ?? bytesIn(image),
    };
  }
  for (const part of parts) {
    if (isPicture(part) && !shown.has(part)) {
      yield { source: 'embedded', url: undefined, alt: part.name, bytes: part.bytes };
    }
  }
}

function isPicture({ type, bytes }: Part): boolean {
  return (type.startsWith('image/') && type !== 'image/svg+xml') || pictureType(bytes) !== undefined;
}

/** `data:image/png;base64,…` */
function bytesIn({ source }: PageImage): Uint8Array | undefined {
  const [, content] = /^data:image\/[a-z]{3,5};base64,/iu.test(source) ? source.split(',', 2) : [];
  return content === undefined || content.length > largest * 1.4 ? undefined : decodeBase64(content);
}

const signatures: readonly (readonly [type: string, at: number, bytes: Uint8Array])[] = [
  ['image/png', 0, asciiBytes('\u0089PNG')],
  ['image/jpeg', 0, Uint8Array.of(0xff, 0xd8, 0xff)],
  ['image/gif', 0, asciiBytes('GIF8')],
  ['image/webp', 8, asciiBytes('WEBP')],
];

function pictureType(bytes: Uint8Array): string | undefined {
  return signatures.find(([, at, wanted]) => hasBytesAt(bytes, wanted, at))?.[0];
}
