/** The register, read once: see `integration/virtual-register.ts`. */
declare module 'virtual:register' {
  export const register: import('./register/register.ts').Register;
}
