/** The largest photo that is taken, in bytes: 50 MB, more than the cameras of telephones make. */
export const largestPhoto = 50 * 1024 * 1024;
