import type { SheetFrame } from '../../view.ts';
import { DECLARATION, escaped, OFFICE } from '../xml.ts';

/** English metric units of a pixel. */
const PIXEL = 9_525;

/** The drawing of a tab: its charts where they stand, by the ids of their relationships. */
export function drawingPart(sheet: SheetFrame, ids: readonly string[]): string {
  const frames = sheet.charts.map(({ anchor, title }, index) => {
    const name = escaped(title === '' ? `Chart ${index + 1}` : title);
    return (
      `<xdr:oneCellAnchor><xdr:from><xdr:col>${anchor.column - 1}</xdr:col><xdr:colOff>${anchor.offsetX * PIXEL}</xdr:colOff>` +
      `<xdr:row>${anchor.row - 1}</xdr:row><xdr:rowOff>${anchor.offsetY * PIXEL}</xdr:rowOff></xdr:from>` +
      `<xdr:ext cx="${anchor.width * PIXEL}" cy="${anchor.height * PIXEL}"/>` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
      '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
      `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${ids[index]}"/>` +
      '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>'
    );
  });
  return (
    `${DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"` +
    ` xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}">${frames.join('')}</xdr:wsDr>`
  );
}
