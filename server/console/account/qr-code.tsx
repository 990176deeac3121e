import type { JSX } from 'preact';
import type { QrCode as Code } from '../../api/session.ts';

/** Squares of nothing that a camera wants around a code. */
const quiet = 4;

/** A QR code, dark on light whatever the colours of the page: cameras read no other. */
export function QrCode({ code, label }: { readonly code: Code; readonly label: string }): JSX.Element {
  const side = code.size + 2 * quiet;
  return (
    <svg
      class="c-qr"
      role="img"
      aria-label={label}
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      shape-rendering="crispEdges"
    >
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  );
}
