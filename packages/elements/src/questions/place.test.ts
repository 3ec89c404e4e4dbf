import { expect } from '@open-wc/testing';
import { alone, clearAlone, type } from '../../test/alone.ts';
import { place } from './place.ts';

const pointer = '/answer/fields/tempat';
const one = { pointer, label: 'Place', required: true };
const question = (position: boolean) =>
  ({ id: 'tempat', kind: 'place', label: { en: 'Place' }, required: true, position }) as const;
const open = (position = true, around = {}) =>
  alone((asking) => place.draw(question(position), one, asking), around);

const own = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);

/** What the device answers when it is asked where it is; gives how often it was asked. */
function device(answer: GeolocationCoordinates | undefined): () => number {
  let asked = 0;
  navigator.geolocation.getCurrentPosition = (found, failed) => {
    asked += 1;
    if (answer) found({ coords: answer, timestamp: 0 } as GeolocationPosition);
    else failed?.({ code: 1 } as GeolocationPositionError);
  };
  return () => asked;
}

const coords = {
  latitude: -7.795_612_3,
  longitude: 110.369_512_3,
  accuracy: 11.2,
} as GeolocationCoordinates;
const take = 'Use the location of this device';

describe('a place', () => {
  afterEach(() => {
    clearAlone();
    navigator.geolocation.getCurrentPosition = own;
  });

  it('is said in words, and gives them', async () => {
    const { find, data } = await open(false);
    type(find.getByRole('textbox', { name: 'Place' }), ' Jalan Melati 1 ');
    expect(place.read(data(), pointer, question(false))).to.deep.equal({ text: 'Jalan Melati 1' });
    expect(find.queryByRole('button')).to.equal(null);
  });

  it('is no answer while nothing is said', async () => {
    const { data } = await open();
    expect(place.read(data(), pointer, question(true))).to.equal(undefined);
  });

  it('asks the device only when the person does, and keeps no more digits than a metre has', async () => {
    const asked = device(coords);
    const { find, data } = await open();
    expect(asked()).to.equal(0);
    find.getByRole('button', { name: take }).click();
    expect(asked()).to.equal(1);
    find.getByText('Location included, accurate to about 12 metres');
    expect(place.read(data(), pointer, question(true))).to.deep.equal({
      text: '',
      position: { latitude: -7.795_61, longitude: 110.369_51, accuracy: 12 },
    });
  });

  it('lets the position be taken out again', async () => {
    device(coords);
    const { find, data } = await open();
    const use = find.getByRole('button', { name: take });
    use.focus();
    use.click();
    const remove = find.getByRole('button', { name: 'Remove location' });
    const root = remove.getRootNode() as ShadowRoot;
    expect(root.activeElement, 'one gives way to the other').to.equal(remove);
    remove.click();
    expect(root.activeElement).to.equal(find.getByRole('button', { name: take }));
    expect(find.queryByText(/Location included/)).to.equal(null);
    expect(place.read(data(), pointer, question(true))).to.equal(undefined);
  });

  it('says that the device does not tell, keeps the words, and gives no position', async () => {
    device(undefined);
    const { find, data } = await open();
    type(find.getByRole('textbox', { name: 'Place' }), 'Jalan Melati 1');
    find.getByRole('button', { name: take }).click();
    find.getByText('The location could not be read. Describe the place in words.');
    expect(place.read(data(), pointer, question(true))).to.deep.equal({ text: 'Jalan Melati 1' });
  });

  it('is marked where it is wrong', async () => {
    const { find, described } = await open(true, { wrong: { [pointer]: 'Enter a place' } });
    const box = find.getByRole('textbox', { name: 'Place' });
    expect(box).to.have.attribute('aria-invalid', 'true');
    expect(described(box)).to.deep.equal(['Error: Enter a place']);
  });
});
