// Own templates on the options page: the lists, or the one that stands open.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { newId } from '../../../settings/id.ts';
import type { HouseTemplate } from '../../../settings/policy.ts';
import type { OwnTemplate } from '../../../settings/settings.ts';
import { addTemplate } from '../../../settings/templates.ts';
import { copyOf } from '../../../templates/copy.ts';
import type { TemplateText } from '../../../templates/own.ts';
import { type Locale, locales } from '../../../templates/template.ts';
import { interfaceLocale, t } from '../../locale.ts';
import { usePolicy } from '../../policy.tsx';
import { useSettings } from '../../settings.tsx';
import { FromNewer } from '../from-newer.tsx';
import { HouseList } from './house-list.tsx';
import { OurList } from './our-list.tsx';
import { OwnList } from './own-list.tsx';
import { go, type Route, useRoute } from './route.ts';
import { TemplateEditor } from './template-editor.tsx';
import { TemplateViewer } from './template-viewer.tsx';
import './templates.css';

export function Templates() {
  const { templates, preferences, change, keptHere } = useSettings();
  const { templates: house } = usePolicy();
  const route = useRoute();
  const [hasFailed, setFailed] = useState(false);
  const section = useRef<HTMLElement>(null);
  const own = useOpenTemplate(route, templates);
  const looked = lookedAt(route, house);
  const openId = own?.template.id ?? (looked ? 'looked' : undefined);
  useFocusOnChange(section, route, openId);

  const add = async (text: TemplateText) => {
    const id = newId();
    const isDone = await change(addTemplate(id, text, templates)).then(
      () => true,
      () => false,
    );
    setFailed(!isDone);
    if (isDone) go({ open: 'template', id });
  };
  const addEmpty = () => {
    const { mailLocale } = preferences;
    const locale = mailLocale === 'auto' ? interfaceLocale : mailLocale;
    return add({ locale, scenario: 'cancel', title: '', summary: '', subject: '', body: '', phone: '' });
  };
  const duplicate = (text: TemplateText) =>
    void add({ ...text, title: t('templateCopyOf', text.title).slice(0, 200) });
  const back = () => go({ open: 'list' });
  return (
    <section
      ref={section}
      id="templates"
      class="templates"
      aria-labelledby="templates-title"
      data-open={openId}
    >
      <h2 id="templates-title" tabIndex={-1}>
        {t('templates')}
      </h2>
      {hasFailed && (
        <p role="alert" class="too-long">
          {t('templateNotChanged')}
        </p>
      )}
      {own && (
        <TemplateEditor
          key={own.template.id}
          template={own.template}
          isGone={own.isGone}
          keptHere={keptHere.get(`template:${own.template.id}`)}
          onBack={back}
        />
      )}
      {!own && looked && (
        <TemplateViewer key={looked.title} text={looked} onBack={back} onDuplicate={duplicate} />
      )}
      {!own && !looked && (
        <>
          <p class="note">{t('ownTemplatesWhy')}</p>
          <FromNewer kinds={['template', 'hidden']} />
          <OwnList keptHere={keptHere} onNew={() => void addEmpty()} />
          {house.length > 0 && <HouseList house={house} onDuplicate={duplicate} />}
          <OurList onDuplicate={duplicate} />
        </>
      )}
    </section>
  );
}

/** One that is deleted elsewhere while it stands open stays open: what was typed in it isn't lost. */
function useOpenTemplate(route: Route, templates: readonly OwnTemplate[]) {
  const last = useRef<OwnTemplate | undefined>(undefined);
  if (route.open !== 'template') {
    last.current = undefined;
    return undefined;
  }
  const found = templates.find(({ id }) => id === route.id);
  if (found) last.current = found;
  const template = found ?? (last.current?.id === route.id ? last.current : undefined);
  return template && { template, isGone: found === undefined };
}

function lookedAt(route: Route, house: readonly HouseTemplate[]): TemplateText | undefined {
  if (route.open === 'house') return house.find(({ id }) => id === route.id);
  if (route.open !== 'ours') return undefined;
  const [, locale = '', id = ''] = /^(\w+)-(.*)$/.exec(route.id) ?? [];
  return locales.includes(locale as Locale) ? copyOf(locale as Locale, id) : undefined;
}

/** To the heading of what opened; back in the list, to the row that was open. */
function useFocusOnChange(
  section: { readonly current: HTMLElement | null },
  route: Route,
  openId: string | undefined,
): void {
  const former = useRef<{ readonly route: Route; readonly openId: string | undefined }>({
    route,
    openId: undefined,
  });
  useLayoutEffect(() => {
    const { route: from, openId: was } = former.current;
    former.current = { route, openId };
    if (openId === was) return;
    if (openId !== undefined) {
      // A new template begins with its name.
      const name = section.current?.querySelector<HTMLInputElement>('[name="title"]');
      const start = name?.value === '' ? name : section.current?.querySelector<HTMLElement>('h2');
      start?.focus({ preventScroll: true });
      section.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
    } else if (from.open !== 'list') {
      const id = from.open === 'ours' ? from.id.replace(/^\w+?-/, '') : from.id;
      const row = section.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] .row-title`);
      row?.focus({ preventScroll: true });
      // Gliding there, the list would move from under the hand that goes for a button of it.
      row?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }
  }, [section, route, openId]);
}
