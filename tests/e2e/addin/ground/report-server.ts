import { plainServer, type PlainAnswer, type PlainServer } from './serve-addin.ts';

/** A report that arrived. */
export interface Arrived {
  readonly authorization: string | undefined;
  readonly report: Record<string, unknown>;
  readonly source: Buffer;
}

/** Takes reports as the real server does, as long as it is told to. */
export interface ReportServer extends PlainServer {
  readonly arrived: Arrived[];
  /** What it answers from now on: 202 unless told otherwise. */
  answerWith: (status: number) => void;
}

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type',
  'access-control-allow-methods': 'GET, POST',
};

/** Starts it. */
export async function startReportServer(): Promise<ReportServer> {
  const arrived: Arrived[] = [];
  let status = 202;
  const server = await plainServer(async (path, { method, headers, body }) => {
    const answer = (code: number): PlainAnswer => ({
      status: code,
      headers: cors,
      body: Buffer.from(''),
    });
    if (method === 'OPTIONS') return answer(204);
    if (method === 'GET' && /^api\/v1\/reports\/[0-9a-f]{32}$/u.test(path)) {
      const received = JSON.stringify({ status: 'received', at: '2026-11-23T08:00:00.000Z' });
      return { status: 200, headers: { ...cors, 'content-type': 'application/json' }, body: Buffer.from(received) };
    }
    if (path !== 'api/v1/reports' || method !== 'POST') return answer(404);
    if (status !== 202) return answer(status);
    const form = await new Response(Uint8Array.from(body), {
      headers: { 'content-type': headers['content-type'] ?? '' },
    }).formData();
    const [about, message] = [form.get('report'), form.get('message')];
    if (typeof about !== 'string' || !(message instanceof File)) return answer(400);
    arrived.push({
      authorization: headers['authorization'],
      report: JSON.parse(about) as Record<string, unknown>,
      source: Buffer.from(await message.arrayBuffer()),
    });
    return answer(202);
  });
  return {
    ...server,
    arrived,
    answerWith(code) {
      status = code;
    },
  };
}
