document.querySelector('.top').addEventListener('click', () => {
  scrollTo({ top: 0 });
  document.querySelector('.skip').focus({ preventScroll: true });
});
