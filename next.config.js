/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types; whoever only starts the product need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // A changed text is sent with the one it was made on; two texts of the greatest length must pass, to be refused by our own sentence.
  experimental: { serverActions: { bodySizeLimit: '4mb' } },
  serverExternalPackages: ['pg', '@prisma/adapter-pg', '@react-pdf/renderer', 'docx', 'fontkit'],
}
