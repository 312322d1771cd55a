import type { Answer, Request } from '../src/api.ts';
import type { ToolId } from '../src/core/prevention/tools.ts';
import { ask } from './ask.ts';
import { guard } from './guard.ts';
import type { Outside } from './outside.ts';
import { isFree, type State } from './state.ts';
import type { Store } from './store.ts';

/** What a person can do to keep trouble from its first buyer. */
export interface PreventActions {
  /** Checks all tools and asks where the products stand. */
  checkPrevention: () => Promise<void>;
  /** Opens the tab of a tool for the product at hand. */
  openTool: (tool: ToolId) => Promise<void>;
  /** Takes a product in hand. */
  chooseProduct: (sku: string) => void;
  /** Gives whether it was added: what was typed is kept otherwise. */
  addProduct: (product: Request<'addProduct'>) => Promise<boolean>;
  /** Opens a page of evidence for the supplier of the product at hand. */
  openEvidence: () => Promise<void>;
}

/** The actions of prevention. */
export function createPreventActions(store: Store<State>, { server }: Outside): PreventActions {
  const { get, update } = store;
  const take = (asked: () => Promise<Answer<'prevent'>>): Promise<void> =>
    guard(store, async () => {
      if (!isFree(get())) return;
      update((state) => ({ ...state, call: 'prevent', problem: null }));
      const prevent = await asked();
      update((state) => {
        const isThere = prevent.products.some(({ sku }) => sku === state.product);
        return { ...state, call: null, prevent, product: isThere ? state.product : (prevent.products[0]?.sku ?? '') };
      });
    });
  return {
    checkPrevention: () => take(() => ask(server, 'prevent', {})),
    openTool: (tool) => take(() => ask(server, 'openTool', { tool, sku: get().product })),
    openEvidence: () =>
      guard(store, async () => {
        if (!isFree(get())) return;
        update((state) => ({ ...state, call: 'prevent', problem: null }));
        await ask(server, 'evidencePack', { sku: get().product });
        update((state) => ({ ...state, call: null }));
      }),
    chooseProduct: (product) => update((state) => ({ ...state, product })),
    addProduct: async (product) => {
      update((state) => ({ ...state, product: product.sku }));
      let added = false;
      await take(async () => {
        const view = await ask(server, 'addProduct', product);
        added = true;
        return view;
      });
      return added;
    },
  };
}
