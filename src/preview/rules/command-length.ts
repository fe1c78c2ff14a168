type Text = string | null | undefined;
type Localizations = Partial<Record<string, string>> | null | undefined;
type Sized = {
  name: string;
  name_localizations?: Localizations;
  description?: Text;
  description_localizations?: Localizations;
  options?: readonly Sized[] | null | undefined;
  choices?:
    | readonly { name: string; name_localizations?: Localizations; value: string | number }[]
    | null
    | undefined;
};

/** Names, descriptions and choice values together; of each text the longest localization counts. */
export function commandLength(it: Sized): number {
  const own = longest(it.name, it.name_localizations) + longest(it.description, it.description_localizations);
  const choices = (it.choices ?? []).map(
    (choice) => longest(choice.name, choice.name_localizations) + String(choice.value).length,
  );
  const options = (it.options ?? []).map(commandLength);
  return [...choices, ...options].reduce((sum, length) => sum + length, own);
}

function longest(text: Text, localizations: Localizations): number {
  return Math.max(text?.length ?? 0, ...Object.values(localizations ?? {}).map((each) => each?.length ?? 0));
}
