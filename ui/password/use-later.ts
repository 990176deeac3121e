import { useEffect, useState } from 'preact/hooks';

/** A text as it was when it last stood still for so many milliseconds: what is read out does not chatter with every key. */
export function useLater(text: string, pause: number): string {
  const [later, setLater] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setLater(text), pause);
    return () => clearTimeout(timer);
  }, [text, pause]);
  return later;
}
