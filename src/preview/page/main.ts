import { readAddress } from './address.ts';
import { questionInLink } from './ask-link.ts';
import { byId } from './dom.ts';
import { openPage } from './open-page.ts';
import { server } from './server.ts';

const dialog = byId('form');
const opener = byId('open-drawer');
if (!(dialog instanceof HTMLDialogElement) || !(opener instanceof HTMLButtonElement)) {
  throw new Error('The page is not the one that belongs to this script.');
}
const { person } = readAddress(location.hash);
const world = await server.world(person).catch(() => server.world(null));
await openPage(world, { dialog, opener, question: questionInLink(location) });
