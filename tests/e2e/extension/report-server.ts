import { createServer, type IncomingMessage } from 'node:http';

/** A report as it came. */
export interface ReceivedReport {
  readonly report: Readonly<Record<string, unknown>>;
  readonly message: Uint8Array;
  readonly status: number;
}

/** A report server as far as the extension knows it. */
export interface ReportServer {
  readonly received: readonly ReceivedReport[];
  /** Answers so from now on: 503 for a server in trouble. */
  readonly answerWith: (status: number) => void;
  /** The team decides about all that came. */
  readonly decide: (decision: string, comment: string) => void;
  readonly stop: () => Promise<void>;
}

/** Starts one on a port of the ground's guests. */
export async function startReportServer(port: number): Promise<ReportServer> {
  const received: ReceivedReport[] = [];
  let status = 202;
  let decided: object | undefined;
  const server = createServer((asked, answer) => {
    const json = (code: number, body: object): void => {
      const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
      answer.writeHead(code, headers).end(JSON.stringify(body));
    };
    if (asked.method === 'GET') return json(200, decided ?? { status: 'received', at: '2026-11-16T09:02:00Z' });
    const receive = async (): Promise<void> => {
      received.push({ ...(await read(asked)), status });
      json(status, {});
    };
    void receive();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    received,
    answerWith: (code) => (status = code),
    decide: (decision, comment) => (decided = { status: 'answered', at: '2026-11-16T10:00:00Z', decision, comment }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function read(asked: IncomingMessage): Promise<Pick<ReceivedReport, 'report' | 'message'>> {
  const pieces: Buffer[] = [];
  for await (const piece of asked) pieces.push(piece as Buffer);
  const headers = { 'content-type': asked.headers['content-type'] ?? '' };
  const form = await new Response(Buffer.concat(pieces), { headers }).formData();
  const [report, message] = [form.get('report'), form.get('message')];
  if (!(report instanceof File) || !(message instanceof File)) throw new TypeError('Both parts are files');
  return {
    report: JSON.parse(await report.text()) as Readonly<Record<string, unknown>>,
    message: new Uint8Array(await message.arrayBuffer()),
  };
}
