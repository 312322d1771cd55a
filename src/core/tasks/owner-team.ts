import { foldOwner } from './owner-name.ts';
import type { Owner } from './route.ts';

const fold = (text: string): string => text.trim().toLowerCase();

/**
 * How many tasks have an owner, and how many of these belong to somebody outside the teams of service (names in any case). A person is of
 * the team Owners says, of several of the one the cause belongs to; where it says none, the task is of the team of its cause (`team`).
 */
export function ownedOutside(
  tasks: readonly { owner: string; team: string }[],
  owners: readonly Pick<Owner, 'name' | 'team'>[],
  service: readonly string[],
): { owned: number; outside: number } {
  const isService = new Set(service.map(fold));
  const teams = new Map<string, string[]>();
  for (const { name, team } of owners)
    if (team.trim() !== '') teams.set(foldOwner(name), [...(teams.get(foldOwner(name)) ?? []), fold(team)]);
  const owned = tasks.filter(({ owner }) => foldOwner(owner) !== '');
  const outside = owned.filter(({ owner, team }) => {
    const own = teams.get(foldOwner(owner)) ?? [fold(team)];
    return !isService.has(own.includes(fold(team)) ? fold(team) : (own[0] ?? ''));
  });
  return { owned: owned.length, outside: outside.length };
}
