import { parseDocument } from 'htmlparser2';

/** An element of a manifest. */
export interface XmlElement {
  /** Without its prefix: `Image` for `bt:Image`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** Names of the elements around it, outermost first. */
  readonly path: readonly string[];
  readonly children: readonly XmlElement[];
}

/** A manifest that was read. */
export interface Xml {
  /** Every element of a name, in the order of the text. */
  readonly all: (name: string) => readonly XmlElement[];
  readonly elements: readonly XmlElement[];
}

/** As much of a node as is looked at. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
}

/** Reads a manifest. */
export function readXml(text: string): Xml {
  const document: Node = parseDocument(text, { xmlMode: true });
  const elements: XmlElement[] = [];
  const visit = (nodes: readonly Node[], path: readonly string[]): readonly XmlElement[] =>
    nodes.flatMap((node) => {
      if (node.type !== 'tag') return [];
      const name = (node.name ?? '').replace(/^.*:/u, '');
      const at = elements.length;
      const own: XmlElement[] = [];
      elements.push({ name, attributes: node.attribs ?? {}, text: '', path, children: own });
      const below = visit(node.children ?? [], [...path, name]);
      own.push(...below);
      const content = (node.children ?? [])
        .map(({ data }) => data ?? '')
        .join('')
        .trim();
      const element = { name, attributes: node.attribs ?? {}, text: content, path, children: own };
      elements[at] = element;
      return [element];
    });
  visit(document.children ?? [], []);
  return { elements, all: (name) => elements.filter((each) => each.name === name) };
}
