/** Names with their figures, one a line. */
export function Counts({ lines }: { lines: readonly { name: string; value: string }[] }) {
  return (
    <dl class="counts">
      {lines.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
