import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { validateXML } from 'xmllint-wasm';
import { describe, expect, test } from 'vitest';

import { reportingOptions } from '../../addin/events/report-message.ts';
import { uiTexts } from '../../ui/texts/of-language.ts';
import { stampManifest } from '../../scripts/build/addin/stamp-manifest.ts';
import { manifestProblems } from './manifest/manifest-problems.ts';
import { readXml } from './manifest/xml.ts';
import { eventsScript } from './events/events-ground.ts';

const source = readFileSync('addin/manifest.xml', 'utf8');
const address = 'https://addin.example/vigie/';
const stamped = stampManifest(source, address, '0.1.0');
const surroundings = {
  address,
  eventsScript,
  files: (path: string): Uint8Array | undefined => {
    if (path === 'events.js') return Buffer.from(eventsScript);
    const file = join('addin', path);
    return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(file) : undefined;
  },
};

test('everything that no schema checks holds', () => {
  expect(manifestProblems(stamped, surroundings)).toEqual([]);
});

test.for<[string, (text: string) => string]>([
  [
    'a resource that nobody defined',
    (text) => text.replace('<Label resid="Read.Label"/>', '<Label resid="Reed.Label"/>'),
  ],
  ['a resource that nobody uses', (text) => text.replace('<bt:Image id="Icon.144"', '<bt:Image id="Icon.145"')],
  [
    'a plain http address',
    (text) => text.replace('https://addin.example/vigie/pane.html', 'http://addin.example/vigie/pane.html'),
  ],
  [
    'an address elsewhere',
    (text) => text.replace('https://addin.example/vigie/pane.html', 'https://evil.example/pane.html'),
  ],
  ['an event that Outlook does not know', (text) => text.replace('"OnMessageSend"', '"OnMessageSnd"')],
  [
    'a function that the events do not associate',
    (text) => text.replace('FunctionName="checkRecipients"', 'FunctionName="checkAll"'),
  ],
  ['a second runtime', (text) => text.replace('</Runtimes>', '<Runtime resid="Pane.Page"/></Runtimes>')],
  [
    'events beside the runtime',
    (text) =>
      text.replace(
        '</LaunchEvents>\n              <SourceLocation resid="Events.Page"/>',
        '</LaunchEvents>\n              <SourceLocation resid="Pane.Page"/>',
      ),
  ],
  ['a page that is not there', (text) => text.replaceAll('compose.html', 'composer.html')],
  ['an icon of another size', (text) => text.replace('icons/80.png', 'icons/64.png')],
  ['more permission than reading', (text) => text.replace('>ReadItem<', '>ReadWriteItem<')],
  [
    'a string too long',
    (text) => text.replace('DefaultValue="Signaler ce message"', `DefaultValue="${'a'.repeat(126)}"`),
  ],
])('%s is found', ([, broken]) => {
  const text = broken(stamped);
  expect(text).not.toBe(stamped);
  expect(manifestProblems(text, surroundings).length).toBeGreaterThan(0);
});

test('what Outlook’s dialog asks is what the events read, in the same order', () => {
  const asked = readXml(stamped)
    .all('Option')
    .map(({ attributes }) => attributes['resid']);
  expect(asked).toEqual(reportingOptions.map((happening) => `Report.${happening}`));
});

test('and is asked in the very words of the form that all hosts share', () => {
  const strings = readXml(stamped).all('String');
  const said = (id: string, language: 'fr' | 'en'): string | undefined => {
    const string = strings.find(({ attributes }) => attributes['id'] === id);
    const english = string?.children.find(({ attributes }) => attributes['Locale'] === 'en-GB');
    return language === 'fr' ? string?.attributes['DefaultValue'] : english?.attributes['Value'];
  };
  for (const language of ['fr', 'en'] as const) {
    const { title, happened, comment } = uiTexts(language).report;
    expect(said('Report.Title', language)).toBe(title);
    expect(said('Report.Question', language)).toBe(happened.question);
    expect(said('Report.Comment', language)).toBe(comment.label);
    for (const [choice, words] of Object.entries(happened.choices))
      expect(said(`Report.${choice}`, language)).toBe(words);
  }
});

test('the icon of the notice above a message is one that the manifest defines', () => {
  const [, icon = ''] = /icon: "([^"]+)"/u.exec(eventsScript) ?? [];
  const defined = readXml(stamped)
    .all('Image')
    .map(({ attributes }) => attributes['id']);
  expect(defined).toContain(icon);
});

test('the version has four numbers, and the id stays', () => {
  expect(stamped).toContain('<Version>0.1.0.0</Version>');
  expect(stamped).toContain('<Id>eb69341c-679a-4758-9ce0-3363c6db1f01</Id>');
  expect(stamped).not.toContain('vigie.example');
});

test('Microsoft’s own reader finds what it looks for', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'vigie-manifest-')), 'manifest.xml');
  writeFileSync(file, stamped);
  const read = await OfficeAddinManifest.readManifestFile(file);
  expect(read).toMatchObject({
    displayName: 'Vigie',
    defaultLocale: 'fr-FR',
    permissions: 'ReadItem',
    version: '0.1.0.0',
  });
});

// The schema is Microsoft's and stands in no package: VIGIE_OUTLOOK_SCHEMA names a folder with `manifest.xsd` and what it imports.
const folder = process.env['VIGIE_OUTLOOK_SCHEMA'];
describe.skipIf(folder === undefined)('with Microsoft’s schema', () => {
  const validate = async (text: string): Promise<readonly string[]> => {
    const schemas = readdirSync(folder ?? '').filter((name) => name.endsWith('.xsd'));
    const load = (fileName: string): { fileName: string; contents: string } => ({
      fileName,
      contents: readFileSync(join(folder ?? '', fileName), 'utf8'),
    });
    const { errors } = await validateXML({
      xml: [{ fileName: 'manifest.xml', contents: text }],
      schema: [load('manifest.xsd')],
      preload: schemas.filter((name) => name !== 'manifest.xsd').map(load),
    });
    return errors.map(({ message }) => message);
  };

  test('the manifest is valid', async () => {
    expect(await validate(stamped)).toEqual([]);
    expect(await validate(source)).toEqual([]);
  });

  test('and one whose send mode does not exist is not', async () => {
    expect((await validate(stamped.replace('"PromptUser"', '"Ask"'))).length).toBeGreaterThan(0);
  });
});
