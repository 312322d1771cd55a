/** The words of a review: title, a line break, body; one of them alone where the other is empty or repeats it. */
export function reviewText(title: string, body: string): string {
  if (title === '' || body === title) return body;
  return body === '' ? title : `${title}\n${body}`;
}
