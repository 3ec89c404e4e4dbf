// As `remedies.ts`, for what only sending can fail with: a page that reads loads none of it.

const remedies = {
  blocked:
    'Nothing ever came back from the backend although the device is online. An extension or network filter may block its address: serve it from the agency’s own domain.',
  closing:
    'The activity closes before the backend can be reached again. Give the text back to the person.',
  once: 'It may have arrived all the same, and this kind of backend can’t tell; nothing is sent again by itself.',
  unfit: 'The draft does not fit the activity',
  unreadable: 'The draft can’t be read: it must be plain data.',
  another: 'The backend confirmed another submission than the one sent.',
};

/** What to do about a failure that goes by this name. */
export const sendingRemedy = (what: keyof typeof remedies): string => remedies[what];
