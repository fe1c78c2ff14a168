/** What is said in passing: in chat, and where somebody is too quick. */
export const chatEn = {
  hint: 'Hello. Ask me something about recovery, such as “what is personal recovery?” For something private, use `/ask` or write to me directly.',
  roleHint:
    'That was my role, so your words did not reach me. Mention me by name, or use `/ask`. If you need someone now: `/helplines`.',
  greeting:
    'Hello. I am a program that answers questions about recovery. What would you like to know? If you would rather talk to a person, `/helplines` has some.',
  thanks: 'You are welcome. Ask again whenever you like.',
  goodbye:
    'Take care. I am here when you want to ask something, and `/helplines` shows who can be reached at any hour.',
};

export const paceEn = {
  wait: (seconds: number) =>
    `One moment, please: I can answer you again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}. If you need someone now, your local emergency number, findahelpline.com and \`/helplines\` never wait.`,
};
