// Text in which what is still unfilled stands out.
import { splitMarkers } from '../../templates/render.ts';

export function Marked({ text }: { readonly text: string }) {
  return (
    <>{splitMarkers(text).map(({ text: piece, isMarker }) => (isMarker ? <mark>{piece}</mark> : piece))}</>
  );
}
