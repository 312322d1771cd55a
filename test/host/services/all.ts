import { bandingService } from './banding.ts';
import { cacheService, caches } from './cache.ts';
import { chartServices } from './chart/chart.ts';
import { colorServices } from './color.ts';
import { conditionalFormatServices } from './conditional-format.ts';
import { dataValidationServices } from './data-validation.ts';
import { filterServices } from './filter.ts';
import { lineGroupServices } from './line-group.ts';
import { lockService, locks } from './lock.ts';
import { mailService } from './mail.ts';
import { metadataServices } from './metadata/metadata.ts';
import { namedRangeService } from './named-range.ts';
import { pivotPartServices } from './pivot/parts.ts';
import { pivotTableService } from './pivot/table.ts';
import { propertiesService, propertyStores } from './properties.ts';
import { protectionService } from './protection.ts';
import { textRotationService } from './range/text-direction.ts';
import { rangeService } from './range.ts';
import { rangeListService } from './range-list.ts';
import { register } from './registry.ts';
import { richTextServices } from './rich-text.ts';
import { scriptAppService, scriptAppServices } from './script-app.ts';
import type { Service } from './service.ts';
import { describe } from './service.ts';
import { sessionService } from './session.ts';
import { sheetService } from './sheet.ts';
import { slicerService } from './slicer.ts';
import { spreadsheetServices } from './spreadsheet.ts';
import { spreadsheetAppService } from './spreadsheet-app.ts';
import { textFinderService } from './text-finder.ts';
import { triggerServices } from './trigger/trigger.ts';
import { htmlService, htmlServices } from './ui/html.ts';
import { uiServices } from './ui/ui.ts';
import { blobService } from './utilities/blob.ts';
import { utilitiesService } from './utilities/utilities.ts';

/** Services the platform has and the host does not: any use of them says so by name. */
const ABSENT = ['UrlFetchApp', 'GmailApp', 'DriveApp', 'LanguageApp', 'XmlService', 'Jdbc', 'Maps', 'ContentService'];

const inScripts: readonly unknown[] = [
  spreadsheetAppService,
  htmlService,
  propertiesService,
  cacheService,
  lockService,
  sessionService,
  utilitiesService,
  scriptAppService,
  mailService,
  ...chartServices.filter((service) => service.name === 'Charts'),
  ...ABSENT.map((name) => describe<object, null>(name, [])),
];

const classes: readonly unknown[] = [
  rangeService,
  rangeListService,
  textRotationService,
  sheetService,
  ...spreadsheetServices,
  ...richTextServices,
  ...dataValidationServices,
  ...filterServices,
  ...conditionalFormatServices,
  protectionService,
  bandingService,
  namedRangeService,
  ...metadataServices,
  slicerService,
  ...lineGroupServices,
  textFinderService,
  ...colorServices,
  pivotTableService,
  ...pivotPartServices,
  ...chartServices.filter((service) => service.name !== 'Charts'),
  ...uiServices,
  ...htmlServices,
  ...propertyStores,
  ...caches,
  ...locks,
  ...scriptAppServices,
  ...triggerServices,
  blobService,
];

let registered = false;

/** Makes all classes of the host known; calling it again does nothing. */
export function registerAll(): void {
  if (registered) return;
  registered = true;
  register(inScripts as readonly Service<never>[], true);
  register(classes as readonly Service<never>[]);
}
