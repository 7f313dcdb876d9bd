/** What the tests use of the reference library, which brings no types. https://github.com/frictionlessdata/datapackage-js */
declare module 'datapackage' {
  export class Package {
    static load(descriptor: string, options: { readonly basePath: string }): Promise<Package>;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
  export interface Resource {
    readonly name: string;
    /** Throws where a cell is not what the schema says, or refers to a row that is not there. */
    read(options: {
      readonly keyed: true;
      readonly relations: true;
    }): Promise<readonly Readonly<Record<string, unknown>>[]>;
  }
}
