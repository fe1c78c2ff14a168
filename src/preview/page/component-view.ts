import { make, makeProse } from './dom.ts';
import type { PageButton, PageComponent } from './page-types.ts';
import { selectView } from './select-view.ts';

export type Press = {
  click: (customId: string) => void;
  choose: (customId: string, values: string[]) => void;
};

/** A component of a message, with everything inside it. */
export function componentView(component: PageComponent, press: Press): HTMLElement {
  const all = (components: readonly PageComponent[]): HTMLElement[] =>
    components.map((it) => componentView(it, press));
  switch (component.kind) {
    case 'text':
      return makeProse(component.html);
    case 'row':
      return make('div', { class: 'row' }, ...all(component.children));
    case 'section':
      return make(
        'div',
        { class: 'section' },
        make('div', {}, ...all(component.children)),
        componentView(component.accessory, press),
      );
    case 'container': {
      const box = make('div', { class: 'container' }, ...all(component.children));
      if (component.colour) box.style.borderInlineStartColor = component.colour;
      return box;
    }
    case 'separator':
      return make('hr', {
        class: `${component.isLine ? 'line' : 'space'} ${component.isLarge ? 'large' : ''}`,
      });
    case 'gallery':
      return make(
        'ul',
        { class: 'gallery' },
        ...component.pictures.map(({ url, description }) =>
          make('li', {}, outside(url, `Picture: ${description || 'without a description'}`)),
        ),
      );
    case 'file':
      return make(
        'p',
        { class: 'file' },
        make('a', { href: component.url, download: component.name }, component.name),
      );
    case 'button':
      return buttonView(component, press);
    case 'select':
      return selectView(component, (values) => press.choose(component.customId, values));
  }
}

function buttonView(button: PageButton, press: Press): HTMLElement {
  if (button.url !== null) {
    const link = outside(button.url, button.label);
    link.className = 'button link';
    return link;
  }
  const { customId, style, isDisabled, label } = button;
  const element = make(
    'button',
    { type: 'button', class: style, disabled: isDisabled || customId === null, 'data-key': customId },
    label,
  );
  element.addEventListener('click', () => {
    if (customId !== null) press.click(customId);
  });
  return element;
}

/** A link out of the preview; pictures are links too, as nothing is loaded from elsewhere. */
function outside(url: string, text: string): HTMLAnchorElement {
  return make('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, `${text} ↗`);
}
