/** A file dropped beside the file field must not replace the sidebar with itself, as browsers do. */
export function ignoreStrayDrops(page: Document): void {
  const ignore = (event: DragEvent): void => {
    if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
  };
  page.addEventListener('dragover', ignore);
  page.addEventListener('drop', ignore);
}
