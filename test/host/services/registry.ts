import type { Service } from './service.ts';

const services = new Map<string, Service<unknown>>();
const globals: string[] = [];

/** Makes classes known by their names; those named as globals stand in each script. */
export function register(classes: readonly Service<never>[], global = false): void {
  for (const service of classes) {
    services.set(service.name, service as unknown as Service<unknown>);
    if (global) globals.push(service.name);
  }
}

/** The class of that name. Throws when the host has none. */
export function serviceNamed(name: string): Service<unknown> {
  const service = services.get(name);
  if (!service) throw new Error(`not in the local host: ${name}`);
  return service;
}

/** Names of the services every script has. */
export function serviceNames(): readonly string[] {
  return globals;
}

/** Every class of the host. */
export function allServices(): readonly Service<unknown>[] {
  return [...services.values()];
}
