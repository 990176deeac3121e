import { useEffect, useMemo } from 'preact/hooks';
import type { Outcome } from '../api/outcome.ts';
import { remoteBox, type RemoteBox } from './remote.ts';

/** What one view alone asks for: asked when it appears, and again whenever `of` changes. */
export function useRemote<Value>(question: () => Promise<Outcome<Value>>, of: string): RemoteBox<Value> {
  const box = useMemo(() => remoteBox<Value>(), []);
  useEffect(() => {
    void box.ask(question);
    // `question` is new at every rendering; `of` says when it asks for something else.
  }, [box, of]);
  return box;
}
