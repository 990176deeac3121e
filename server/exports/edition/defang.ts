/** An address that no program makes a link of: `hxxps[://]evil[.]example/a.b`. */
export function defang(address: string): string {
  const [, scheme = '', host = '', rest = ''] = /^(?:(https?):\/\/)?([^/?#]*)(.*)$/su.exec(address) ?? [];
  const name = host.replaceAll('.', '[.]').replaceAll('@', '[@]');
  return scheme === '' ? `${name}${rest}` : `${scheme.replace('tt', 'xx')}[://]${name}${rest}`;
}
