/** The register, read once: see `integration/virtual-register.ts`. */
declare module 'virtual:register' {
  export const archive: import('./model/archive.ts').Archive;
}
