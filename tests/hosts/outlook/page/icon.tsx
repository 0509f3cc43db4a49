// Line icons, drawn here: the double loads nothing from outside.
/** @jsxImportSource react */

const paths = {
  send: 'M3 4l14 6-14 6 2-6zM5 10h7',
  delete: 'M4 6h12M8 6V4h4v2M6 6l1 11h6l1-11',
  attach: 'M15 9l-5.5 5.5a3 3 0 0 1-4.2-4.2L11 4.6a2 2 0 0 1 2.9 2.9l-5.6 5.6a1 1 0 0 1-1.4-1.4L12 6.6',
  open: 'M8 4H4v12h12v-4M11 3h6v6M17 3l-8 8',
  down: 'M5 8l5 5 5-5',
  reply: 'M8 5L3 10l5 5M3 10h8c4 0 6 2 6 6',
  replyAll: 'M6 5l-5 5 5 5M10 5l-5 5 5 5M5 10h7c4 0 6 2 6 6',
  forward: 'M12 5l5 5-5 5M17 10H9c-4 0-6 2-6 6',
  compose: 'M4 16l1-4L14 3l3 3-9 9-4 1zM10 17h7',
  mail: 'M3 5h14v10H3zM3 6l7 5 7-5',
  calendar: 'M3 5h14v12H3zM3 8h14M7 3v3M13 3v3',
  people: 'M10 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17c0-4 3-6 6-6s6 2 6 6',
  inbox: 'M3 4h14v12H3zM3 11h4l1 2h4l1-2h4',
  folder: 'M3 5h5l2 2h7v9H3z',
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12zM13.5 13.5L18 18',
  close: 'M5 5l10 10M15 5L5 15',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, icon }: { readonly name: IconName; readonly icon?: string }) {
  return (
    <i className="ow-icon" aria-hidden="true" {...(icon ? { 'data-icon-name': icon } : {})}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d={paths[name]} fill="none" stroke="currentColor" strokeWidth="1.3" />
      </svg>
    </i>
  );
}
