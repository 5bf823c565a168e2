// What scripts add to the forms: looking at a password, and no second submit. Everything works without.

for (const button of document.querySelectorAll('.secret-toggle')) {
  const input = document.getElementById(button.getAttribute('aria-controls'));
  button.hidden = false;
  button.addEventListener('click', () => {
    const shown = input.type === 'text';
    input.type = shown ? 'password' : 'text';
    button.setAttribute('aria-pressed', String(!shown));
  });
  // A password is sent hidden, or the browser would offer to remember it as text.
  input.form?.addEventListener('submit', () => { input.type = 'password'; });
}

for (const form of document.querySelectorAll('form[data-once]')) {
  let sent = false;
  form.addEventListener('submit', event => {
    if (sent) event.preventDefault();
    sent = true;
  });
}

// Coming back with the browser's button brings back a page whose form was already sent: let it be sent again.
addEventListener('pageshow', event => { if (event.persisted) location.reload(); });
