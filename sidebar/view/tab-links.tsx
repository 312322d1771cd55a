import type { TodayView } from '../../src/api.ts';
import type { TabId } from '../../src/core/tab.ts';

/** The address of a tab of the workbook, `null` while there is none. */
export function addressOf(today: TodayView | null, id: TabId): string | null {
  const tab = today?.tabs[id];
  return today && tab ? `${today.url}#gid=${tab.gid}` : null;
}

/** Links to those of the tabs that exist, by the names they have in the workbook. */
export function TabLinks({ today, ids, label }: { today: TodayView | null; ids: readonly TabId[]; label: string }) {
  const links = ids.flatMap((id) => {
    const address = addressOf(today, id);
    return address === null ? [] : [{ id, address, name: today?.tabs[id]?.name ?? '' }];
  });
  if (links.length === 0) return null;
  return (
    <nav class="links" aria-label={label}>
      {links.map(({ id, address, name }) => (
        <a key={id} href={address}>
          {name}
        </a>
      ))}
    </nav>
  );
}
