// The title of the browser's window.
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Shows the page's name, then the product's, in the window's title while the page is open. */
export function useTitle(page: string): void {
  const { t } = useTranslation();
  const product = t('product.name');
  useEffect(() => {
    document.title = `${page} | ${product}`;
  }, [page, product]);
}
