/** A piece of a tie's line; its style is that of the standing that it stands in. */
export function StandingLine() {
  return (
    <svg aria-hidden="true" viewBox="0 0 26 8" width="26">
      <path className="line" d="M1 4H25" />
    </svg>
  );
}
