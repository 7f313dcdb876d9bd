import type { APIRoute } from 'astro';

export const GET: APIRoute = ({ locals: { root } }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap-index.xml', root).href}\n`);
