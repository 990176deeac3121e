/** Does something at Ctrl-C, at a polite kill, when the terminal closes and when npm was ended alone; gives whether it came to that. */
export function stopAtSignals(stop: () => void): () => boolean {
  let came = false;
  const end = (): void => {
    came = true;
    stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  // npm hands a signal on to the shell between us, which ends and tells nobody.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 500).unref();
  return () => came;
}
