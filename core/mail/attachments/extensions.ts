/** Files that Windows, a Mac or a telephone runs when they are opened, and disks that hold such. */
export const executableExtensions: ReadonlySet<string> = new Set(
  (
    'exe scr com pif bat cmd ps1 psm1 vbs vbe js jse wsf wsh hta msi msp mst msix appx appinstaller application appref-ms jar jnlp ' +
    'lnk cpl dll ocx sys reg inf scf msc chm hlp gadget xll wll url desktop library-ms search-ms settingcontent-ms theme ' +
    'iso img vhd vhdx udf dmg pkg app command apk ipa sh run elf deb rpm'
  ).split(' '),
);

/** Office files that carry macros by their name. */
export const macroExtensions: ReadonlySet<string> = new Set(
  'docm dotm xlsm xltm xlam xlsb pptm potm ppsm ppam sldm odb'.split(' '),
);

/** Pages that a browser opens. */
export const pageExtensions: ReadonlySet<string> = new Set('html htm xhtml xht shtml mht mhtml'.split(' '));

/** What people take for a document or a picture, and open. */
const documentExtensions: ReadonlySet<string> = new Set(
  'pdf doc docx xls xlsx ppt pptx odt ods odp rtf txt csv jpg jpeg png gif mp3 wav mp4 zip'.split(' '),
);

/** The last extension in lower case, as Windows sees it, which drops blanks and dots at the end: `facture.PDF .` → `pdf`. */
export function extensionOf(name: string): string {
  let end = name.length;
  while (end > 0 && '. \t\u00a0'.includes(name.charAt(end - 1))) end--;
  const dot = name.lastIndexOf('.', end - 1);
  return dot < 0 || end === 0 ? '' : name.slice(dot + 1, end).toLowerCase();
}

/** Whether a name pretends another kind of file: `facture.pdf.exe`, `facture.pdf.html`, or one turned round by U+202E. */
export function hasDoubleExtension(name: string): boolean {
  if (/[\u202d\u202e\u2066-\u2068]/u.test(name)) return true;
  const last = extensionOf(name);
  const opens = executableExtensions.has(last) || pageExtensions.has(last) || last === 'svg';
  // `facture.pdf            .exe` hides the end of the name.
  return opens && documentExtensions.has(extensionOf(name.slice(0, name.lastIndexOf('.'))));
}
