import { make } from './dom.ts';
import type { PageSelect } from './page-types.ts';

/** A menu of a message: one choice is sent at once; of several, boxes are ticked and then sent together. */
export function selectView(select: PageSelect, choose: (values: string[]) => void): HTMLElement {
  return select.most === 1 && select.least === 1 ? single(select, choose) : several(select, choose);
}

function single(select: PageSelect, choose: (values: string[]) => void): HTMLElement {
  const menu = make('select', {
    'aria-label': select.placeholder,
    'data-key': select.customId,
    disabled: select.isDisabled,
  });
  const isOpen = !select.options.some(({ isChosen }) => isChosen);
  menu.append(make('option', { value: '', disabled: true, selected: isOpen }, select.placeholder));
  for (const [index, option] of select.options.entries()) {
    const words = option.description === null ? option.label : `${option.label}: ${option.description}`;
    menu.append(make('option', { value: String(index), selected: option.isChosen }, words));
  }
  menu.addEventListener('change', () => {
    const chosen = select.options[Number(menu.value)];
    if (chosen) choose([chosen.value]);
  });
  return menu;
}

function several(select: PageSelect, choose: (values: string[]) => void): HTMLElement {
  const boxes = select.options.map((option) =>
    make('input', {
      type: 'checkbox',
      value: option.value,
      checked: option.isChosen,
      disabled: select.isDisabled,
      'data-key': `${select.customId} ${option.value}`,
    }),
  );
  const chosen = (): string[] => boxes.filter(({ checked }) => checked).map(({ value }) => value);
  const send = make('button', { type: 'button', disabled: select.isDisabled }, 'Choose');
  const check = (): void => {
    const count = chosen().length;
    send.disabled = select.isDisabled || count < select.least || count > select.most;
  };
  for (const box of boxes) box.addEventListener('change', check);
  send.addEventListener('click', () => choose(chosen()));
  check();
  return make(
    'fieldset',
    { class: 'several' },
    make('legend', {}, `${select.placeholder} (${select.least} to ${select.most})`),
    ...select.options.map((option, index) =>
      make(
        'label',
        {},
        boxes[index],
        ` ${option.label}`,
        option.description && make('small', {}, ` ${option.description}`),
      ),
    ),
    send,
  );
}
