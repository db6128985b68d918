import type { Page } from '@playwright/test';

/**
 * Serves a page of the product with another content between its `main` tags: under the product's own headers, with its
 * scripts and styles. For what no page of the product has on its own.
 */
export async function servedInstead(
  page: Page,
  address: string,
  content: { readonly main: string },
): Promise<void> {
  await page.route(address, async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    const body = html.replace(/(<main[^>]*>)[\s\S]*(<\/main>)/, `$1<h2>Prøve</h2>${content.main}$2`);
    await route.fulfill({ response: answer, body });
  });
}
