import type { Host, HostOptions } from './host.ts';
import { registerAll } from './services/all.ts';
import { createStage } from './stage.ts';
import { openWindow } from './window/open-window.ts';
import { createWorld } from './world.ts';

/** A local Google Sheets with an empty spreadsheet and the add-on of the given folder. Throws where that folder holds no built add-on. */
export function createHost(options: HostOptions = {}): Host {
  registerAll();
  const world = createWorld(options);
  const stage = createStage(world);
  stage.tellChanges();
  return openWindow(stage, world);
}
