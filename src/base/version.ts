/** Version of the package; the build checks it against package.json. */
export const VERSION: string = '0.1.0';
