// 装い: a stylesheet that is fetched when what it dresses is wanted.
/** There when it resolves; rejects where it cannot be had. */
export const sheet = (href) => new Promise((resolve, reject) => {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: resolve, onerror: () => reject(new Error(href)) });
  document.head.append(link);
});
