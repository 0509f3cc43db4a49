// Mounts the first page.
import { showPage } from '../../components/page.tsx';
import type { SiteLink } from '../../components/welcome/sites.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { sendMessage } from '../../mail/messages.ts';
import { gmailOrigin, outlookOrigins } from '../../mail/origins.ts';
import { store } from '../../settings/browser-areas.ts';
import { managed } from '../../settings/managed.ts';

const [outlookPersonal, outlookWork] = outlookOrigins;
const sites: readonly SiteLink[] = [
  { site: 'gmail', url: `${gmailOrigin}/mail/` },
  { site: 'outlook', url: `${outlookPersonal}/mail/` },
  { site: 'outlookWork', url: `${outlookWork}/mail/` },
];

void showPage('welcomeTitle', store, managed, () => (
  <Welcome
    today={Temporal.Now.plainDateISO('Asia/Tokyo')}
    sites={sites}
    onOpenOptions={() => void sendMessage('openOptions', undefined)}
  />
));
