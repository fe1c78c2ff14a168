type Attributes = Record<string, string | number | boolean | null | undefined>;
type Child = Node | string | null | undefined | false;

/** Makes an element. Texts stay texts; attributes that are null, undefined or false are left out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children) if (child) element.append(child);
  return element;
}

/** An element around HTML that the server made from Markdown; it is the only HTML that ever goes in as HTML. */
export function makeProse(html: string, className = 'prose'): HTMLElement {
  const element = make('div', { class: className });
  const template = document.createElement('template');
  template.innerHTML = html;
  element.append(template.content);
  for (const spoiler of element.querySelectorAll<HTMLElement>('.spoiler')) {
    spoiler.tabIndex = 0;
    spoiler.setAttribute('role', 'button');
    spoiler.setAttribute('aria-label', 'Hidden text, press to show');
    const show = (): void => {
      spoiler.classList.add('shown');
      spoiler.removeAttribute('role');
      spoiler.removeAttribute('aria-label');
    };
    spoiler.addEventListener('click', show);
    spoiler.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') show();
    });
  }
  return element;
}

/** An element of the page by its id. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element;
}
