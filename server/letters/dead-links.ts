/** A text in which no mail program finds an address to make a link of: `ac-montpelier[.]fr`, `hxxps[:]//`. */
export function deadLinks(text: string): string {
  return text
    .replaceAll(/(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu, '[.]')
    .replaceAll(/h(tt)ps?:/giu, (scheme) => scheme.replace(/tt/iu, 'xx').replace(':', '[:]'))
    .replaceAll('://', '[:]//')
    .replaceAll('@', '[@]');
}
