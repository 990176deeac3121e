import { utf8 } from '../../core/mime/mime.ts';
import type { Report } from '../../core/report/report.ts';

/** A request's body and how it calls itself. */
export interface MultipartBody {
  /** `multipart/form-data; boundary=vigie-0f1e…`. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * A report as the server takes it: the part `report`, then the part `message`. Put together here, since classic Outlook's event
 * runtime has no FormData; the report's own random id parts it, which no message can know.
 */
export function multipartOf(report: Report, source: Uint8Array): MultipartBody {
  const boundary = `vigie-${report.id}`;
  const part = (name: string, type: string, file: string): string =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\nContent-Type: ${type}\r\n\r\n`;
  const about = `${part('report', 'application/json', '')}${JSON.stringify(report)}\r\n`;
  const before = utf8(`${about}${part('message', 'message/rfc822', '; filename="message.eml"')}`);
  const after = utf8(`\r\n--${boundary}--\r\n`);
  const bytes = new Uint8Array(before.length + source.length + after.length);
  bytes.set(before);
  bytes.set(source, before.length);
  bytes.set(after, before.length + source.length);
  return { type: `multipart/form-data; boundary=${boundary}`, bytes };
}
