/** Three lines that are still to come, in the place and size of real ones. */
export function Skeleton({ label }: { label: string }) {
  return (
    <div class="skeleton">
      <p class="hidden">{label} …</p>
      <span />
      <span />
      <span />
    </div>
  );
}
