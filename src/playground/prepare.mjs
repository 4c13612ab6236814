// Builds the page after `npm ci`. An installation without the development packages has no vite: there the page is brought along,
// as in a container image, or `npm start` says how to build it.
const vite = await import('vite').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  return null;
});
if (vite === null) console.warn('The page of the playground is not built: vite is not installed.');
else await vite.build({ logLevel: 'warn' });
