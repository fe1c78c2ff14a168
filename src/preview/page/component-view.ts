import { make } from './dom.ts';
import type { PageButton, PageComponent } from './page-types.ts';
import { fileView, outsideLink, pictureView } from './picture-view.ts';
import { cover, makeProse } from './prose.ts';
import { selectView } from './select-view.ts';

export type Press = {
  messageId: string;
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
      if (component.colour) box.style.setProperty('--accent-bar', component.colour);
      if (component.isSpoiler) cover(box);
      return box;
    }
    case 'separator': {
      const classes = [component.isLine ? 'line' : 'space', component.isLarge ? 'large' : 'small'];
      return component.isLine
        ? make('hr', { class: classes.join(' ') })
        : make('div', { class: classes.join(' '), 'aria-hidden': 'true' });
    }
    case 'thumbnail':
      return make('div', { class: 'thumbnail' }, pictureView(component.picture));
    case 'gallery':
      return make('div', { class: 'gallery' }, ...component.pictures.map(pictureView));
    case 'file':
      return fileView(component);
    case 'button':
      return buttonView(component, press);
    case 'select':
      return selectView(component, press.messageId, (values) => press.choose(component.customId, values));
  }
}

function buttonView(button: PageButton, press: Press): HTMLElement {
  if (button.url !== null) {
    const link = outsideLink(button.url, button.label);
    link.className = 'button secondary';
    return link;
  }
  const { customId, style, isDisabled, label } = button;
  const element = make(
    'button',
    {
      type: 'button',
      class: `button ${style}`,
      disabled: isDisabled || customId === null,
      'data-key': customId,
    },
    label,
  );
  element.addEventListener('click', () => {
    if (customId !== null) press.click(customId);
  });
  return element;
}
