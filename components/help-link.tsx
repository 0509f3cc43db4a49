// The way to the organisation's own help, where it has laid one down.
import { usePolicy } from './policy.tsx';

export function HelpLink() {
  const { help } = usePolicy();
  if (!help) return null;
  return (
    <a class="help-link" href={help.url} target="_blank" rel="noreferrer">
      {help.label || new URL(help.url).host}
    </a>
  );
}
