import { expect, test } from 'vitest';
import { type Owner, routeToOwner } from '../../../src/core/tasks/route.ts';

const owner = (name: string, more: Partial<Owner> = {}): Owner => ({
  name,
  email: '',
  team: '',
  causes: '',
  skus: '',
  ...more,
});
const task = { product: 'MUG-1', team: 'Packaging', causeNames: ['Damaged on arrival', 'damage_transit', '运输破损'] };

test.each([
  { owners: [], to: '', because: 'nobody is there' },
  {
    owners: [owner('Ann'), owner('Bo', { team: 'packaging' })],
    to: 'Bo',
    because: 'the team decides, whatever the case of its letters',
  },
  {
    owners: [owner('Ann', { team: 'Packaging' }), owner('Bo', { causes: '尺寸不符，运输破损' })],
    to: 'Bo',
    because: 'the cause beats the team, also in Chinese and with Chinese commas',
  },
  {
    owners: [owner('Ann', { causes: 'Damaged on arrival' }), owner('Bo', { skus: 'mug-1; jar' })],
    to: 'Bo',
    because: 'the SKU beats the cause',
  },
  {
    owners: [owner('Ann', { team: 'Packaging', skus: 'JAR' })],
    to: '',
    because: 'somebody of the team who has other SKUs is not asked',
  },
  {
    owners: [owner('Ann', { team: 'Packaging', causes: 'Size or fit' })],
    to: '',
    because: 'nor somebody who has other causes',
  },
  {
    owners: [owner('Ann', { team: 'Packaging' }), owner('Bo', { team: 'Packaging' })],
    to: 'Ann',
    because: 'among equals the one who stands higher',
  },
  {
    owners: [owner('  ', { team: 'Packaging' }), owner('Bo', { team: 'Packaging' })],
    to: 'Bo',
    because: 'a row without a name is nobody',
  },
  { owners: [owner('Ann')], to: '', because: 'a name alone is no ground' },
])('$because', ({ owners, to }) => {
  expect(routeToOwner(task, owners)).toBe(to);
});
