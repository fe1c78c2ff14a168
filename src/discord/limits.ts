/** Discord's own numbers, by Discord's words (interactions and component reference). */
export const MAX_MESSAGE_TEXT = 4_000;
export const MAX_MESSAGE_COMPONENTS = 40;
export const MAX_CUSTOM_ID = 100;
export const MAX_SELECT_OPTIONS = 25;
export const MAX_OPTION_LABEL = 100;
export const MAX_CHOICES = 25;
export const MAX_CHOICE_LENGTH = 100;
export const MAX_ACTION_ROW_BUTTONS = 5;
