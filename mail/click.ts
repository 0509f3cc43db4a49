// A press of a mail site's button in the user's place.

/** As a mouse would: some buttons listen to one part of a click, some to another. */
export function clickOn(button: HTMLElement): void {
  for (const type of ['mousedown', 'mouseup']) {
    button.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
  }
  button.click();
}
