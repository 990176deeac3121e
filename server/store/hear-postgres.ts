import pg from 'pg';

/** Hears of changes until it is closed. */
export interface Hearing {
  readonly close: () => Promise<void>;
}

/** Milliseconds until a connection that broke is made anew. */
const afterBreak = 5_000;

/** Listens on a connection of its own for what the triggers `campaign_news` and `feed_entry_news` call, from any process. */
export function hearPostgres(connectionString: string, heard: () => void): Hearing {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  async function connect(): Promise<void> {
    const fresh = new pg.Client({ connectionString, keepAlive: true });
    client = fresh;
    // The end follows every error, and so does the next attempt.
    fresh.on('error', () => undefined);
    fresh.once('end', again);
    fresh.on('notification', heard);
    await fresh.connect();
    await fresh.query('listen vigie_news');
    // What was called while nobody heard.
    heard();
  }

  function again(): void {
    clearTimeout(timer);
    if (!isClosed) timer = setTimeout(begin, afterBreak).unref();
  }

  function begin(): void {
    // Until it is there again, whoever wants news looks now and then.
    void connect().catch(again);
  }

  begin();
  return {
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
