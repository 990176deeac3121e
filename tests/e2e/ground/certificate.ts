import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { programOf } from '../../../scripts/system/programs.ts';
import type { Workplace } from './workplace.ts';

/** As PEM: a key, what says whose it is, and who vouches for that. */
export interface Certificate {
  readonly key: string;
  readonly certificate: string;
  readonly authority: string;
}

/** Makes a certificate for these names, of an authority of its own, as `key.pem`, `certificate.pem` and `authority.pem` of the workplace. */
export async function makeCertificate(place: Workplace, hosts: readonly string[]): Promise<Certificate> {
  const make = (what: string, names?: string): Promise<void> => {
    const selfSigned = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30';
    const added = names === undefined ? [] : ['-addext', `subjectAltName=${names}`];
    return place.run(programOf('openssl'), [...`${selfSigned} ${what}`.split(' '), ...added]);
  };
  await make('-subj /CN=authority -keyout authority-key.pem -out authority.pem');
  await make(
    '-subj /CN=tests -keyout key.pem -out certificate.pem -CA authority.pem -CAkey authority-key.pem -addext basicConstraints=CA:false',
    hosts.map((host) => `DNS:${host}`).join(','),
  );
  const read = (file: string): Promise<string> => readFile(join(place.folder, file), 'utf8');
  return {
    key: await read('key.pem'),
    certificate: await read('certificate.pem'),
    authority: await read('authority.pem'),
  };
}
