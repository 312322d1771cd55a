/** A row of the Owners tab: who removes causes, and of which teams, causes and SKUs. Lists are as typed, empty means any. */
export interface Owner {
  name: string;
  email: string;
  team: string;
  causes: string;
  skus: string;
}

/** What is to be routed, in the words of the workbook; `causeNames` holds every name the cause goes by. */
export interface Routable {
  product: string;
  team: string;
  causeNames: readonly string[];
}

const listed = (list: string): string[] =>
  list
    .split(/[,;，；、\n]/)
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '');

/**
 * The owner a task goes to, or `''` where nobody fits: an owner named for the SKU before one named for the cause before
 * one of the team; among equals the one that stands higher in the tab. An owner limited to other SKUs or causes never gets it.
 */
export function routeToOwner(task: Routable, owners: readonly Owner[]): string {
  let best = { name: '', points: 0 };
  for (const owner of owners) {
    const skus = listed(owner.skus);
    const causes = listed(owner.causes);
    const forSku = skus.includes(task.product.trim().toLowerCase());
    const forCause = task.causeNames.some((name) => causes.includes(name.trim().toLowerCase()));
    const ofTeam = owner.team.trim().toLowerCase() === task.team.trim().toLowerCase() && task.team.trim() !== '';
    if ((skus.length > 0 && !forSku) || (causes.length > 0 && !forCause)) continue;
    const points = (forSku ? 4 : 0) + (forCause ? 2 : 0) + (ofTeam ? 1 : 0);
    if (owner.name.trim() !== '' && points > best.points) best = { name: owner.name.trim(), points };
  }
  return best.name;
}
