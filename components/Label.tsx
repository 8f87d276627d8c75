/** A console's word for a field; what it puts in brackets is said more quietly. */
export const Label = ({ text }: { text: string }) => {
  const [, main = text, aside] = /^(\S.*?)\s+(\(.+\))$/.exec(text) ?? [];
  return (
    <>
      {main} {aside && <small class="aside">{aside}</small>}
    </>
  );
};
