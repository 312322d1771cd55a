import type { ShapeWire } from '../wire.ts';
import type { GridView } from './grid/view.ts';
import type { Server } from './server.ts';

/** What the refresher needs of the page. */
export interface RefresherNeeds {
  server: Pick<Server, 'sheet'>;
  view: Pick<GridView, 'sheet' | 'blocksInSight' | 'doubt'>;
  activeId(): number;
  /** Reads the list of tabs again. */
  catchUp(): Promise<void>;
  /** The shape of a tab changed and is drawn. */
  drawn(shape: ShapeWire): void;
  /** All that is in sight of a tab is as the host has it. */
  done(id: number): void;
}

/** Keeps the tab in sight as the host has it: first what is in sight, the rest of the tab when nothing else is to do. */
export interface Refresher {
  /** Anything may have changed: tabs and cells are asked for again. */
  doubt(): void;
  /** Brings what is in sight up to date; calls that come meanwhile become one more round. */
  refresh(): Promise<void>;
}

/** Blocks asked for at once. */
const AT_ONCE = 2;

/** Milliseconds of rest before each stretch out of sight, so that a person's hand goes first; longer where it is only looked at again. */
const REST = { unseen: 40, seen: 250 };

/** A refresher of a page that knows nothing yet. */
export function createRefresher({ server, view, activeId, catchUp, drawn, done }: RefresherNeeds): Refresher {
  let isStale = false;
  let isBookStale = false;
  let refreshing: Promise<void> | null = null;
  let resting = 0;

  const fetchBlocks = async (id: number, blocks: number[], isInSight: boolean): Promise<void> => {
    const ask = view.sheet(id).ask(blocks);
    const wire = await server.sheet(id, ask);
    if (!wire || id !== activeId()) {
      isStale = true;
      isBookStale ||= !wire;
      return;
    }
    const shape = view.sheet(id).take(wire, ask, isInSight);
    if (shape) drawn(shape);
  };

  const drawInSight = async (): Promise<void> => {
    while (isStale) {
      isStale = false;
      if (isBookStale) {
        isBookStale = false;
        await catchUp();
      }
      const id = activeId();
      let blocks = view.sheet(id).missing(view.blocksInSight());
      while (blocks.length > 0 && !isStale) {
        await fetchBlocks(id, blocks.slice(0, AT_ONCE), true);
        if (!isStale) blocks = view.sheet(id).missing(view.blocksInSight());
      }
    }
    done(activeId());
  };

  const drawRest = async (): Promise<void> => {
    if (refreshing) return;
    const id = activeId();
    if (view.sheet(id).missing(view.blocksInSight()).length > 0) {
      void refresh();
      return;
    }
    const all = Array.from({ length: view.sheet(id).lastBlock() + 1 }, (_, block) => block);
    const blocks = view.sheet(id).missing(all).slice(0, AT_ONCE);
    if (blocks.length === 0) return;
    await fetchBlocks(id, blocks, false);
    rest();
  };

  const rest = () => {
    window.clearTimeout(resting);
    const isUnseen = view.sheet(activeId()).hasUnseen();
    resting = window.setTimeout(() => void drawRest(), isUnseen ? REST.unseen : REST.seen);
  };

  const refresh = (): Promise<void> => {
    isStale = true;
    refreshing ??= drawInSight().finally(() => {
      refreshing = null;
      rest();
    });
    return refreshing;
  };

  return {
    doubt() {
      isBookStale = true;
      view.doubt();
    },
    refresh,
  };
}
