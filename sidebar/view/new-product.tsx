import { useRef, useState } from 'preact/hooks';
import { PROPERTIES, type Property } from '../../src/core/prevention/properties.ts';
import { isFree } from '../state.ts';
import type { Page } from './page.ts';

const EMPTY = { sku: '', name: '', brand: '', supplier: '', weight: '' };

/** A number above 0 with a point or a comma; anything else, such as a unit behind it, is not guessed at. */
const WEIGHT = /^\d{1,6}(?:[.,]\d{1,6})?$/;

interface NewProductOf {
  page: Page;
  /** Told the SKU once it is there. */
  onAdded: (sku: string) => void;
}

/** One form a new product starts from; what is not known yet may stay empty but for the SKU. It closes when the product is there. */
export function NewProduct({ page: { state, actions, words }, onAdded }: NewProductOf) {
  const texts = words.sidebar.prevent;
  const form = useRef<HTMLDetailsElement>(null);
  const [cells, setCells] = useState(EMPTY);
  const [properties, setProperties] = useState<readonly Property[]>([]);
  const said = cells.weight.trim();
  const weight = WEIGHT.test(said) ? Number(said.replace(',', '.')) : 0;
  const isWeight = said === '' || weight > 0;
  const add = async (): Promise<void> => {
    const { sku, name, brand, supplier } = cells;
    const added = await actions.addProduct({
      ...{ sku: sku.trim(), name: name.trim(), brand: brand.trim(), supplier: supplier.trim() },
      weight: weight > 0 ? weight : null,
      properties: [...properties],
    });
    if (!added) return;
    setCells(EMPTY);
    setProperties([]);
    if (form.current) form.current.open = false;
    onAdded(sku.trim());
  };
  return (
    <details ref={form}>
      <summary>{texts.newProduct}</summary>
      {(Object.keys(EMPTY) as (keyof typeof EMPTY)[]).map((key) => (
        <label class="field" key={key}>
          {texts[key]}
          <input
            value={cells[key]}
            inputMode={key === 'weight' ? 'decimal' : 'text'}
            aria-invalid={key === 'weight' && !isWeight}
            maxLength={key === 'sku' ? 80 : 200}
            onInput={({ currentTarget: { value } }) => setCells((before) => ({ ...before, [key]: value }))}
          />
          {key === 'weight' && !isWeight && <small role="alert">{texts.notWeight}</small>}
        </label>
      ))}
      <fieldset class="ticks">
        <legend>{texts.properties}</legend>
        {PROPERTIES.map((one) => (
          <label key={one}>
            <input
              type="checkbox"
              checked={properties.includes(one)}
              onChange={({ currentTarget: { checked } }) =>
                setProperties((before) => (checked ? [...before, one] : before.filter((other) => other !== one)))
              }
            />
            {words.prevention.properties[one]}
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        disabled={!isFree(state) || cells.sku.trim() === '' || !isWeight}
        onClick={() => void add()}
      >
        {texts.add}
      </button>
    </details>
  );
}
