/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Traced, for the archive of `npm run release`; everything else serves the build where it lies.
  output: process.env.OGI_STANDALONE ? 'standalone' : undefined,
  // `npm test` checks the types; whoever only starts the product need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // A file to be imported may have 20 MB; a little more must pass, to be refused by our own sentence.
  experimental: { useTypeScriptCli: true, serverActions: { bodySizeLimit: '22mb' }, proxyClientMaxBodySize: '22mb' },
  serverExternalPackages: [
    'pg',
    '@prisma/adapter-pg',
    '@react-pdf/renderer',
    'docx',
    'fontkit',
    'nodemailer',
    'piscina',
  ],
}
