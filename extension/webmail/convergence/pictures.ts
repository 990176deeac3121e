import type { SeenAttachment } from '../../../core/mail/seen/seen-message.ts';
import type { PageView } from '../adapter.ts';
import { askServer } from '../ask-server.ts';

/** Pictures that are looked at for codes, and the bytes of the largest. */
const [most, largest] = [5, 2 * 2 ** 20];

const folder = '/iwc/svc/wmap/attach/';

/**
 * The pictures of a message that its page shows, from the addresses that the page itself has them from: which number a part has in them is
 * not known. What cannot be had is left out.
 */
export async function picturesIn(
  view: PageView,
  bodies: readonly ParentNode[],
  signal: AbortSignal,
): Promise<readonly SeenAttachment[]> {
  const addresses = new Map<string, URL>();
  for (const body of bodies) {
    for (const picture of body.querySelectorAll('img[src]')) {
      const address = addressOf(picture.getAttribute('src') ?? '', view.url);
      if (address) addresses.set(address.href, address);
    }
  }
  const pictures = [...addresses.values()].slice(0, most).map((address) => pictureAt(view, address, signal));
  return (await Promise.all(pictures)).flatMap((picture) => picture ?? []);
}

function addressOf(source: string, page: URL): URL | undefined {
  try {
    const address = new URL(source, page);
    return address.origin === page.origin && address.pathname.startsWith(folder) ? address : undefined;
  } catch {
    // No address: the sender wrote it.
    return undefined;
  }
}

async function pictureAt(view: PageView, address: URL, signal: AbortSignal): Promise<SeenAttachment | undefined> {
  const path = address.pathname + address.search;
  const answer = await askServer(view, { step: 'a picture', path, types: ['image/'], signal });
  if (answer.kind === 'failed' || answer.bytes.length > largest) return undefined;
  const { bytes: content } = answer;
  const subtype = address.searchParams.get('subtype') ?? '';
  const type = `image/${/^[\w.+-]{1,40}$/u.test(subtype) ? subtype.toLowerCase() : 'png'}`;
  return { name: nameIn(address), type, size: content.length, contentId: '', content };
}

function nameIn({ pathname }: URL): string {
  const name = pathname.slice(folder.length);
  try {
    return decodeURIComponent(name);
  } catch {
    // A percent sign that is one.
    return name;
  }
}

/** The files of a message with the pictures that were had among them: those of the same name get their bytes, others are added. */
export function withPictures(
  files: readonly SeenAttachment[] | undefined,
  pictures: readonly SeenAttachment[],
): readonly SeenAttachment[] | undefined {
  if (pictures.length === 0) return files;
  const named = new Map(pictures.map((picture) => [picture.name, picture]));
  const filled = (files ?? []).map((file) => {
    const picture = named.get(file.name);
    if (!picture || file.content) return file;
    named.delete(file.name);
    return { ...file, size: picture.size, content: picture.content };
  });
  return [...filled, ...named.values()];
}
